import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { type Contact, contactId } from './contact.ts';
import { messageText } from './text.ts';
import type { DecideContext, Decision } from './verb.ts';

/**
 * An internal note (sisäinen muistiinpano / intern anteckning), for professionals only: another event type, without a
 * position, which no path leads to a client. Anyone at the desk who may see the contact may note, closed or not.
 */
export const noteCommand = z.object({
  verb: z.literal('note'),
  id: contactId,
  commandId: z.uuid(),
  text: messageText,
});
export type NoteCommand = z.infer<typeof noteCommand>;

export function decideNote(_contact: Contact, command: NoteCommand, { actor }: DecideContext): Decision {
  if (actor.kind !== 'person') return refuse({ code: 'NotAllowed' });
  return ok([
    { type: 'noteWritten', noteId: command.commandId, purpose: 'note', content: { text: command.text } },
  ]);
}

import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { kindOf } from '../channel.ts';
import { personId } from '../person.ts';
import { type Contact, contactId, isOpen, ownerOf } from './contact.ts';
import { type DecideContext, type Decision, nothingToDo } from './verb.ts';

/**
 * The telephony says who has answered a call that waited (R7, R50). It has happened: who may take such a contact is
 * for the telephony's own queues to know, so only the person must be ours and the contact nobody else's.
 */
export const answerCallCommand = z.object({
  verb: z.literal('answerCall'),
  id: contactId,
  commandId: z.uuid(),
  by: personId,
});
export type AnswerCallCommand = z.infer<typeof answerCallCommand>;

export function decideAnswerCall(
  contact: Contact,
  { by }: AnswerCallCommand,
  { actor, people }: DecideContext,
): Decision {
  if (actor.kind !== 'integration' || kindOf[contact.channel] !== 'PHONE')
    return refuse({ code: 'NotAllowed' });
  if (!people(by)) return refuse({ code: 'UnknownCode', field: 'by' });
  if (!isOpen(contact)) return refuse({ code: 'ContactClosed' });
  const owner = ownerOf(contact);
  if (owner === by) return nothingToDo;
  if (owner !== null) return refuse({ code: 'AlreadyClaimed', owner });
  return ok([{ type: 'claimed', position: contact.position + 1, owner: by }]);
}

import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { actorHas } from '../policy.ts';
import { type Contact, contactId, isOpen, isUnread, ownerOf } from './contact.ts';
import { messageText } from './text.ts';
import type { DecideContext, Decision } from './verb.ts';

/**
 * A person finds that a contact is the same matter as another, which goes on in its place (MERGED). Never done by a
 * rule (section 2). The gateway makes sure that the other is in sight and goes on itself.
 */
export const mergeCommand = z.object({
  verb: z.literal('merge'),
  id: contactId,
  commandId: z.uuid(),
  into: contactId,
  reason: messageText,
});
export type MergeCommand = z.infer<typeof mergeCommand>;

export function decideMerge(contact: Contact, command: MergeCommand, context: DecideContext): Decision {
  const { actor, config } = context;
  if (!isOpen(contact)) return refuse({ code: 'ContactClosed' });
  if (contact.transfer) return refuse({ code: 'TransferPending' });
  const owner = ownerOf(contact);
  const isOwn = actor.kind === 'person' && owner === actor.id;
  if (!isOwn && !actorHas(actor, 'reassign', config)) return refuse({ code: 'NotOwner', owner });
  if (command.into === contact.id) return refuse({ code: 'UnknownCode', field: 'into' });
  if (isUnread(contact)) return refuse({ code: 'UnreadMessages' });
  const { into, reason, commandId } = command;
  return ok([
    { type: 'merged', position: contact.position + 1, into },
    { type: 'noteWritten', noteId: commandId, purpose: 'merge', content: { text: reason } },
  ]);
}

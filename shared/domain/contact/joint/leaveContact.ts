import { z } from 'zod';
import { ok, refuse } from '../../../kit/result.ts';
import { type Contact, contactId, isOpen } from '../contact.ts';
import type { DecideContext, Decision } from '../verb.ts';
import { partOf } from './participants.ts';

/** A colleague goes out of the conversation again, or declines to come in; the client sees that they have gone. */
export const leaveContactCommand = z.object({
  verb: z.literal('leaveContact'),
  id: contactId,
  commandId: z.uuid(),
});
export type LeaveContactCommand = z.infer<typeof leaveContactCommand>;

export function decideLeaveContact(
  contact: Contact,
  _command: LeaveContactCommand,
  { actor }: DecideContext,
): Decision {
  if (actor.kind !== 'person') return refuse({ code: 'NotAllowed' });
  if (!isOpen(contact)) return refuse({ code: 'ContactClosed' });
  if (!partOf(contact, actor.id)) return refuse({ code: 'NotInvited' });
  return ok([{ type: 'colleagueLeft', position: contact.position + 1, personId: actor.id }]);
}

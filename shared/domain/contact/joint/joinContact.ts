import { z } from 'zod';
import { ok, refuse } from '../../../kit/result.ts';
import { type Contact, contactId, isOpen } from '../contact.ts';
import { type DecideContext, type Decision, nothingToDo } from '../verb.ts';
import { partOf } from './participants.ts';

/** The invited colleague comes in, and nobody else does. */
export const joinContactCommand = z.object({
  verb: z.literal('joinContact'),
  id: contactId,
  commandId: z.uuid(),
});
export type JoinContactCommand = z.infer<typeof joinContactCommand>;

export function decideJoinContact(
  contact: Contact,
  _command: JoinContactCommand,
  { actor }: DecideContext,
): Decision {
  if (actor.kind !== 'person') return refuse({ code: 'NotAllowed' });
  if (!isOpen(contact)) return refuse({ code: 'ContactClosed' });
  const part = partOf(contact, actor.id);
  if (!part) return refuse({ code: 'NotInvited' });
  if (part.status === 'joined') return nothingToDo;
  return ok([{ type: 'colleagueJoined', position: contact.position + 1, personId: actor.id }]);
}

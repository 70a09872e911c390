import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { type Contact, contactId, isOpen } from './contact.ts';
import { type DecideContext, type Decision, nothingToDo } from './verb.ts';

/** The client says they are done. Unanswered it becomes abandoned; with an owner, the owner still closes it. */
export const leaveCommand = z.object({ verb: z.literal('leave'), id: contactId, commandId: z.uuid() });
export type LeaveCommand = z.infer<typeof leaveCommand>;

export function decideLeave(contact: Contact, _command: LeaveCommand, { actor }: DecideContext): Decision {
  if (actor.kind !== 'client') return refuse({ code: 'NotAllowed' });
  if (!isOpen(contact) || contact.clientLeftAt) return nothingToDo;
  return ok([{ type: 'clientLeft', position: contact.position + 1 }]);
}

import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { isLiveChat, kindOf } from '../channel.ts';
import { type Contact, contactId, isOpen } from './contact.ts';
import { type DecideContext, type Decision, nothingToDo } from './verb.ts';

/**
 * The client says they are done. An unanswered chat becomes abandoned; with an owner, the owner still closes it. Who
 * leaves the page of a message or a contact request has left nothing.
 */
export const leaveCommand = z.object({ verb: z.literal('leave'), id: contactId, commandId: z.uuid() });
export type LeaveCommand = z.infer<typeof leaveCommand>;

export function decideLeave(contact: Contact, _command: LeaveCommand, { actor }: DecideContext): Decision {
  const isCall = actor.kind === 'integration' && kindOf[contact.channel] === 'PHONE';
  if (actor.kind !== 'client' && !isCall) return refuse({ code: 'NotAllowed' });
  if (isCall && contact.state.status === 'closed') return refuse({ code: 'ContactClosed' });
  if (!isOpen(contact) || contact.clientLeftAt || !(isCall || isLiveChat(contact.channel)))
    return nothingToDo;
  return ok([{ type: 'clientLeft', position: contact.position + 1 }]);
}

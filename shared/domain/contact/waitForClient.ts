import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { type Contact, contactId, isUnread } from './contact.ts';
import { requireOwner } from './ownership.ts';
import { type DecideContext, type Decision, nothingToDo } from './verb.ts';

/**
 * The owner has answered, and the turn is the client's (ACTIVE → WAITING_CLIENT); what the client writes next ends
 * the wait. Nothing that waits for our answer can be put aside so.
 */
export const waitForClientCommand = z.object({
  verb: z.literal('waitForClient'),
  id: contactId,
  commandId: z.uuid(),
});
export type WaitForClientCommand = z.infer<typeof waitForClientCommand>;

export function decideWaitForClient(
  contact: Contact,
  _command: WaitForClientCommand,
  context: DecideContext,
): Decision {
  const owned = requireOwner(contact, context);
  if (!owned.ok) return owned;
  if (contact.state.status === 'waiting') return nothingToDo;
  if (contact.transfer) return refuse({ code: 'TransferPending' });
  if (isUnread(contact)) return refuse({ code: 'UnreadMessages' });
  if (!contact.firstReplyAt || contact.awaitingSince) return refuse({ code: 'AnswerOwed' });
  return ok([{ type: 'waitingForClient' }]);
}

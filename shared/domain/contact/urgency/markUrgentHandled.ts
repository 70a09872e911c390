import { z } from 'zod';
import { ok, refuse } from '../../../kit/result.ts';
import { type Contact, contactId } from '../contact.ts';
import { requireOwner } from '../ownership.ts';
import { type DecideContext, type Decision, nothingToDo } from '../verb.ts';

/**
 * The owner says that the urgent matter was handled, or that the emergency social service (sosiaalipäivystys /
 * socialjouren) has confirmed that it took it over: either meets the same-day promise (R45, K1).
 */
export const markUrgentHandledCommand = z.object({
  verb: z.literal('markUrgentHandled'),
  id: contactId,
  commandId: z.uuid(),
  how: z.enum(['handled', 'emergencyHandover']),
});
export type MarkUrgentHandledCommand = z.infer<typeof markUrgentHandledCommand>;

export function decideMarkUrgentHandled(
  contact: Contact,
  command: MarkUrgentHandledCommand,
  context: DecideContext,
): Decision {
  const owned = requireOwner(contact, context);
  if (!owned.ok) return owned;
  if (contact.report && contact.report.assessedAt === null) return refuse({ code: 'UrgencyNotAssessed' });
  if (contact.urgency?.level !== 'URGENT') return refuse({ code: 'NotUrgent' });
  if (contact.urgency.handledAt !== null) return nothingToDo;
  return ok([{ type: 'urgentHandled', how: command.how }]);
}

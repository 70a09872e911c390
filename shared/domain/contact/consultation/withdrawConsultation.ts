import { z } from 'zod';
import { ok } from '../../../kit/result.ts';
import { type Contact, contactId } from '../contact.ts';
import type { DecideContext, Decision } from '../verb.ts';
import { askedAt, consulted } from './steps.ts';

/** The asker takes the question back while nobody has taken it, and the consultation closes. */
export const withdrawConsultationCommand = z.object({
  verb: z.literal('withdrawConsultation'),
  id: contactId,
  commandId: z.uuid(),
});
export type WithdrawConsultationCommand = z.infer<typeof withdrawConsultationCommand>;

export function decideWithdrawConsultation(
  contact: Contact,
  _command: WithdrawConsultationCommand,
  context: DecideContext,
): Decision {
  const open = askedAt(contact, 'open', context);
  if (!open.ok) return open;
  return ok([{ type: 'consultationWithdrawn' }, consulted(contact, context.config)]);
}

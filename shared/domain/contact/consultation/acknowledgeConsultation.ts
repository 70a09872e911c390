import { z } from 'zod';
import { ok } from '../../../kit/result.ts';
import { type Contact, contactId } from '../contact.ts';
import type { DecideContext, Decision } from '../verb.ts';
import { askedAt, consulted } from './steps.ts';

/** The asker has read the answer (*kuittaa* / *kvittera*), and the consultation closes. */
export const acknowledgeConsultationCommand = z.object({
  verb: z.literal('acknowledgeConsultation'),
  id: contactId,
  commandId: z.uuid(),
});
export type AcknowledgeConsultationCommand = z.infer<typeof acknowledgeConsultationCommand>;

export function decideAcknowledgeConsultation(
  contact: Contact,
  _command: AcknowledgeConsultationCommand,
  context: DecideContext,
): Decision {
  const answered = askedAt(contact, 'answered', context);
  if (!answered.ok) return answered;
  return ok([{ type: 'consultationAcknowledged' }, consulted(contact, context.config)]);
}

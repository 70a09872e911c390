import { z } from 'zod';
import { ok, refuse } from '../../../kit/result.ts';
import { personId } from '../../person.ts';
import { type Contact, contactId } from '../contact.ts';
import { messageText } from '../text.ts';
import type { DecideContext, Decision } from '../verb.ts';
import { askedAt, consulted } from './steps.ts';

/**
 * The asker could not wait and rang the professional on call (R32): whom, where it is someone of the desk, and what was
 * said. The consultation closes.
 */
export const phoneConsultationCommand = z.object({
  verb: z.literal('phoneConsultation'),
  id: contactId,
  commandId: z.uuid(),
  with: personId.nullable().default(null),
  text: messageText,
});
export type PhoneConsultationCommand = z.infer<typeof phoneConsultationCommand>;

export function decidePhoneConsultation(
  contact: Contact,
  { with: colleague, text }: PhoneConsultationCommand,
  context: DecideContext,
): Decision {
  const open = askedAt(contact, 'open', context);
  if (!open.ok) return open;
  if (colleague === open.value.askedBy) return refuse({ code: 'OwnConsultation' });
  if (colleague !== null && !context.people(colleague)) return refuse({ code: 'UnknownCode', field: 'with' });
  return ok([
    { type: 'consultationPhoned', with: colleague, content: { text } },
    consulted(contact, context.config),
  ]);
}

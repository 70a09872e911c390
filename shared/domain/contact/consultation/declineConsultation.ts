import { z } from 'zod';
import { ok, refuse } from '../../../kit/result.ts';
import { type Contact, contactId } from '../contact.ts';
import { messageText } from '../text.ts';
import type { DecideContext, Decision } from '../verb.ts';
import { consultationAt } from './steps.ts';

/**
 * A colleague who was asked by name cannot answer and says why: the question stays with its promise, and is for anyone
 * from then on.
 */
export const declineConsultationCommand = z.object({
  verb: z.literal('declineConsultation'),
  id: contactId,
  commandId: z.uuid(),
  reason: messageText,
});
export type DeclineConsultationCommand = z.infer<typeof declineConsultationCommand>;

export function decideDeclineConsultation(
  contact: Contact,
  { commandId, reason }: DeclineConsultationCommand,
  { actor }: DecideContext,
): Decision {
  const open = consultationAt(contact, 'open');
  if (!open.ok) return open;
  if (actor.kind !== 'person' || open.value.to !== actor.id) return refuse({ code: 'NotInvited' });
  return ok([
    { type: 'consultationDeclined' },
    { type: 'noteWritten', noteId: commandId, purpose: 'rejection', content: { text: reason } },
  ]);
}

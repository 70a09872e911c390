import type { Contact } from '../contact.ts';
import type { ContactRefusal } from '../refusals.ts';

/** What can be done with a consultation; it is no client's contact and holds nothing of one. */
const ofConsultations: ReadonlySet<string> = new Set([
  'claim',
  'release',
  'note',
  'answerConsultation',
  'declineConsultation',
  'acknowledgeConsultation',
  'withdrawConsultation',
  'phoneConsultation',
  'pauseClock',
  'resumeClock',
  'voidClock',
  'markClock',
  'eraseContent',
]);

/** Why a verb is not for this consultation, or null: it closes by itself, and what was answered is not given back. */
export function consultationRefusal(contact: Contact, verb: string): ContactRefusal | null {
  if (contact.channel !== 'CONSULTATION') return null;
  if (!ofConsultations.has(verb)) return { code: 'WrongChannel' };
  const status = contact.consultation?.status;
  return verb === 'release' && status === 'answered' ? { code: 'ConsultationAt', status } : null;
}

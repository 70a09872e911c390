import { ok, type Result, refuse } from '../../../kit/result.ts';
import type { ServiceConfig } from '../../config/config.ts';
import type { Contact } from '../contact.ts';
import type { EventOf } from '../events.ts';
import type { Consultation, ConsultationStatus } from '../parts/consultation.ts';
import type { ContactRefusal } from '../refusals.ts';
import type { DecideContext } from '../verb.ts';

/** The consultation that a contact is, where it stands at the step wanted. */
export function consultationAt(
  { consultation }: Contact,
  status: ConsultationStatus,
): Result<Consultation, ContactRefusal> {
  if (!consultation) return refuse({ code: 'WrongChannel' });
  return consultation.status === status
    ? ok(consultation)
    : refuse({ code: 'ConsultationAt', status: consultation.status });
}

/** The same, for whoever asked; a lead may end it in the asker's place, so that none is left standing. */
export function askedAt(
  contact: Contact,
  status: ConsultationStatus,
  { actor }: DecideContext,
): Result<Consultation, ContactRefusal> {
  const found = consultationAt(contact, status);
  if (!found.ok) return found;
  const isAsker = actor.kind === 'person' && (actor.id === found.value.askedBy || actor.role === 'lead');
  return isAsker ? found : refuse({ code: 'NotOwner', owner: found.value.askedBy });
}

/** A consultation that is over closes by itself. */
export const consulted = (contact: Contact, config: ServiceConfig): EventOf<'closed'> => ({
  type: 'closed',
  position: contact.position + 1,
  resolution: 'CONSULTED',
  contactBy: codeOr(config.contactBy, 'PROFESSIONAL'),
  topic: contact.topic,
  nextStep: codeOr(config.nextSteps, 'NONE'),
  addOns: [],
});

const codeOr = (list: readonly { readonly code: string }[], wanted: string): string =>
  list.find(({ code }) => code === wanted)?.code ?? list[0]?.code ?? wanted;

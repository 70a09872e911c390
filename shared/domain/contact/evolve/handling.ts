import { assertNever } from '../../../kit/assertNever.ts';
import type { Contact } from '../contact.ts';
import type { EventOf, RecordedEvent } from '../events.ts';

type UrgencyEvent = EventOf<'urgencySet' | 'urgentHandled'>;

export function afterUrgency(contact: Contact, event: UrgencyEvent, { at, actor }: RecordedEvent): Contact {
  if (event.type === 'urgentHandled') {
    return { ...contact, urgency: contact.urgency && { ...contact.urgency, handledAt: at } };
  }
  const by = actor.kind === 'person' ? actor.id : null;
  const { level, isSuspected, isAssessment } = event;
  const handledAt = level === 'URGENT' ? (contact.urgency?.handledAt ?? null) : null;
  const report =
    contact.report && isAssessment ? { ...contact.report, assessedAt: at, assessedBy: by } : contact.report;
  return { ...contact, report, urgency: { level, isSuspected, by, at, handledAt } };
}

type AssessmentEvent = EventOf<'assessmentSaved' | 'assessmentSigned' | 'assessmentHandedOff'>;

export function afterAssessment(
  contact: Contact,
  event: AssessmentEvent,
  { at, actor }: RecordedEvent,
): Contact {
  const by = actor.kind === 'person' ? actor.id : (contact.assessment?.by ?? 'unknown');
  const version = event.assessmentVersion;
  const status =
    event.type === 'assessmentSaved' ? 'draft' : event.type === 'assessmentSigned' ? 'signed' : 'handedOff';
  const to = event.type === 'assessmentHandedOff' ? event.to : null;
  return { ...contact, assessment: { version, status, by, at, to } };
}

type SafetyEvent = EventOf<'safetyProposed' | 'safetySet' | 'safetyCleared' | 'detailsRevealed'>;

export function afterSafety(contact: Contact, event: SafetyEvent): Contact {
  switch (event.type) {
    case 'safetyProposed':
      return { ...contact, safety: contact.safety === 'set' ? 'set' : 'proposed' };
    case 'safetySet':
      return { ...contact, safety: 'set' };
    case 'safetyCleared':
      return { ...contact, safety: 'none' };
    case 'detailsRevealed':
      return contact;
    default:
      return assertNever(event);
  }
}

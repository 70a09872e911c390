import { assertNever } from '../../../kit/assertNever.ts';
import type { Contact } from '../contact.ts';
import type { EventOf, RecordedEvent } from '../events.ts';
import type { ConsultationStatus } from '../parts/consultation.ts';

type ParticipationEvent = EventOf<'colleagueInvited' | 'colleagueJoined' | 'colleagueLeft'>;

export function afterParticipation(
  contact: Contact,
  event: ParticipationEvent,
  { at, actor }: RecordedEvent,
): Contact {
  const { personId } = event;
  const known = contact.participants.find((each) => each.personId === personId);
  const others = contact.participants.filter((each) => each.personId !== personId);
  const invitedBy = known?.invitedBy ?? (actor.kind === 'person' ? actor.id : personId);
  switch (event.type) {
    case 'colleagueInvited':
      return { ...contact, participants: [...others, { personId, status: 'invited', invitedBy, at }] };
    case 'colleagueJoined':
      return { ...contact, participants: [...others, { personId, status: 'joined', invitedBy, at }] };
    case 'colleagueLeft':
      return { ...contact, participants: others };
    default:
      return assertNever(event);
  }
}

type ConsultationEvent = EventOf<
  | 'consultationAsked'
  | 'consultationAnswered'
  | 'consultationDeclined'
  | 'consultationAcknowledged'
  | 'consultationWithdrawn'
  | 'consultationPhoned'
>;

/** A consultation's own contact. Taking and giving back are the contact's `claimed` and `released`. */
export function afterConsultation(
  contact: Contact,
  event: ConsultationEvent,
  { at, actor }: RecordedEvent,
): Contact {
  const by = actor.kind === 'person' ? actor.id : null;
  if (event.type === 'consultationAsked') {
    const { line, to, quotes } = event;
    const consultation = {
      status: 'open',
      askedBy: by ?? 'unknown',
      answeredBy: null,
      line,
      ...(to !== undefined && { to }),
      quotes,
    } as const;
    return { ...contact, consultation };
  }
  const before = contact.consultation;
  if (!before) return contact;
  const become = (status: ConsultationStatus, answeredBy = before.answeredBy): Contact => ({
    ...contact,
    consultation: { ...before, status, answeredBy },
  });
  switch (event.type) {
    case 'consultationAnswered':
      return { ...become('answered', by), awaitingSince: null, firstReplyAt: contact.firstReplyAt ?? at };
    case 'consultationPhoned':
      return {
        ...become('phoned', event.with),
        awaitingSince: null,
        firstReplyAt: contact.firstReplyAt ?? at,
      };
    case 'consultationDeclined': {
      const { to: _asked, ...rest } = before;
      return { ...contact, consultation: { ...rest, ...(by !== null && { declinedBy: by }) } };
    }
    case 'consultationAcknowledged':
      return become('acknowledged');
    case 'consultationWithdrawn':
      return { ...become('withdrawn'), awaitingSince: null };
    default:
      return assertNever(event);
  }
}

export const afterLinking = (contact: Contact, event: EventOf<'consultationLinked'>): Contact => ({
  ...contact,
  consultations: [
    ...contact.consultations.filter(({ id }) => id !== event.consultationId),
    { id: event.consultationId, status: event.status },
  ],
});

import { assertNever } from '../../kit/assertNever.ts';
import { isSpoken } from '../channel.ts';
import type { Contact } from './contact.ts';
import type { EventOf, RecordedEvent } from './events.ts';
import { begin } from './evolve/begin.ts';
import { afterCallback } from './evolve/callback.ts';
import { afterClock } from './evolve/clocks.ts';
import { afterConsultation, afterLinking, afterParticipation } from './evolve/colleagues.ts';
import { afterLeaving, afterMessage, afterWaiting, ownedBy } from './evolve/conversation.ts';
import { afterAssessment, afterSafety, afterUrgency } from './evolve/handling.ts';
import { afterIdentification } from './evolve/identification.ts';
import { afterTalk } from './evolve/talk.ts';
import { afterAcceptance, afterOffer, afterReturn } from './evolve/transfer.ts';

/**
 * What a contact is after an event. Pure and total: it never refuses, because what the journal says has happened.
 * The gateway projects with it and every screen mirrors with it.
 */
export function evolve(before: Contact | null, recorded: RecordedEvent): Contact {
  const { event, at, version } = recorded;
  if (event.type === 'opened') return begin(recorded, event);
  if (!before) throw new Error(`the first event of a contact is "opened", not "${event.type}"`);
  const erasedAt = 'content' in event ? null : before.erasedAt;
  const contact: Contact = { ...before, version, erasedAt };
  if ('position' in event) contact.position = event.position;
  switch (event.type) {
    case 'claimed':
      return afterClaim(taken(contact, event.owner), event.owner, at);
    case 'assigned':
      return { ...given(contact, event.owner), state: ownedBy(contact, event.owner), transfer: null };
    case 'released':
      return { ...givenBack(contact), queuedAt: at };
    case 'messageSent':
      return afterMessage(contact, event, at);
    case 'noteWritten':
      return contact;
    case 'readByDesk':
      return { ...contact, deskRead: event.upTo };
    case 'receivedByClient':
      return { ...contact, clientDelivered: event.delivered, clientRead: event.read };
    case 'waitingForClient':
    case 'waitEnded':
      return afterWaiting(contact, event, at);
    case 'topicChanged':
      return { ...contact, topic: event.topic, intake: { ...contact.intake, subtopic: event.subtopic } };
    case 'languageChanged':
      return { ...contact, lang: event.lang };
    case 'rerouted':
      return {
        ...contact,
        queue: event.queue,
        route: { rule: event.rule, because: event.because },
        queuedAt: at,
      };
    case 'detailsRecorded': {
      const { content, fields } = event;
      return { ...contact, details: fields, name: 'text' in content ? content.text || null : null };
    }
    case 'signposted':
      return { ...contact, signpostedAt: at };
    case 'closed':
      return afterClosing(contact, event, recorded);
    case 'reopened': {
      const { owner } = event;
      const state = owner ? ({ status: 'assigned', owner } as const) : ({ status: 'queued' } as const);
      // Taken up again, a client who was not reached may be called anew.
      const callback = contact.callback?.status === 'unreached' ? null : contact.callback;
      return { ...contact, callback, state, queuedAt: at, clientLeftAt: null };
    }
    case 'clientLeft':
      return afterLeaving(contact, at);
    case 'merged':
      return { ...contact, awaitingSince: null, state: { status: 'merged', into: event.into, at } };
    case 'surveyAnswered':
      return { ...contact, hasSurvey: true };
    case 'contentErased': {
      const lastMessage = { ...contact.lastMessage, preview: null };
      return { ...contact, name: null, details: [], lastMessage, erasedAt: at };
    }
    case 'transferOffered':
      return afterOffer(contact, event, recorded);
    case 'transferAccepted':
      return taken(afterAcceptance(contact, event), event.owner);
    case 'transferRejected':
    case 'transferRecalled':
    case 'transferExpired':
      return afterReturn(contact, event, at);
    case 'identificationRequested':
    case 'identified':
    case 'identificationDeclined':
    case 'identificationTimedOut':
      return afterIdentification(contact, event, at);
    case 'callbackScheduled':
    case 'callbackStarted':
    case 'callbackAttempted':
      return afterCallback(contact, event, recorded);
    case 'colleagueInvited':
    case 'colleagueJoined':
    case 'colleagueLeft':
      return afterParticipation(contact, event, recorded);
    case 'consultationAsked':
    case 'consultationAnswered':
    case 'consultationDeclined':
    case 'consultationAcknowledged':
    case 'consultationWithdrawn':
    case 'consultationPhoned':
      return afterConsultation(contact, event, recorded);
    case 'consultationLinked':
      return afterLinking(contact, event);
    case 'professionalMessageSent': {
      const { purpose, recipient, isReplyExpected, replyUntil } = event;
      return { ...contact, professionalMessage: { purpose, recipient, isReplyExpected, replyUntil } };
    }
    case 'urgencySet':
    case 'urgentHandled':
      return afterUrgency(contact, event, recorded);
    case 'assessmentSaved':
    case 'assessmentSigned':
    case 'assessmentHandedOff':
      return afterAssessment(contact, event, recorded);
    case 'safetyProposed':
    case 'safetySet':
    case 'safetyCleared':
    case 'detailsRevealed':
      return afterSafety(contact, event);
    case 'talkOffered':
    case 'talkAccepted':
    case 'talkDeclined':
    case 'talkBegun':
    case 'talkJoined':
    case 'talkLeft':
    case 'talkEnded':
      return afterTalk(contact, event, recorded);
    case 'clockPaused':
    case 'clockResumed':
    case 'clockVoided':
    case 'clockWarned':
    case 'clockBreached':
      return afterClock(contact, event, at);
    default:
      return assertNever(event);
  }
}

/** What an owner brings: a consultation is taken, a report has its keeper (R47), a colleague who joined owns it now. */
const taken = (contact: Contact, owner: string): Contact => ({
  ...contact,
  participants: contact.participants.filter(({ personId }) => personId !== owner),
  consultation: contact.consultation && { ...contact.consultation, status: 'taken' },
  report: contact.report && { ...contact.report, keeper: contact.report.keeper ?? owner },
});

/** Whoever takes a call or a visit is talking with the client from then on (R50); the rest is yet to be answered. */
function afterClaim(contact: Contact, owner: string, at: string): Contact {
  if (!isSpoken(contact.channel)) return { ...contact, state: { status: 'assigned', owner } };
  const firstReplyAt = contact.firstReplyAt ?? at;
  return { ...contact, state: { status: 'active', owner }, firstReplyAt, awaitingSince: null };
}
/** A lead gives it to another, who then keeps a report (R47). */
const given = (contact: Contact, owner: string): Contact => ({
  ...taken(contact, owner),
  report: contact.report && { ...contact.report, keeper: owner },
});

const givenBack = (contact: Contact): Contact => ({
  ...contact,
  participants: [],
  state: { status: 'queued' },
  consultation: contact.consultation && { ...contact.consultation, status: 'open' },
});

function afterClosing(contact: Contact, event: EventOf<'closed'>, { at, actor }: RecordedEvent): Contact {
  const { type: _, position: __, ...told } = event;
  const closure = { ...told, by: actor.kind === 'person' ? actor.id : null, at };
  const closures = [...contact.closures, closure];
  const participants: Contact['participants'] = [];
  return {
    ...contact,
    topic: event.topic,
    participants,
    awaitingSince: null,
    state: { status: 'closed', closure },
    closures,
  };
}

import { z } from 'zod';
import { assertNever } from '../kit/assertNever.ts';
import { channel } from './channel.ts';
import type { RecordedEvent } from './contact/events.ts';
import { slot } from './contact/parts/callback.ts';
import { content } from './contact/parts/content.ts';
import { talkEnding, talkMedium } from './contact/parts/talk.ts';
import { language, localised } from './language.ts';
import type { Person } from './person.ts';

const at = z.iso.datetime();
const position = z.number().int().positive();

/** A counsellor as the client sees one: name and title, nothing more. */
export const counsellorCard = z.object({ name: z.string(), title: localised });
export type CounsellorCard = z.infer<typeof counsellorCard>;

/**
 * What a client may know of a contact, step by step; `position` has no gaps. Built only by `toClientUpdate`, which
 * names what may pass: an event it does not know stays inside.
 */
export const clientUpdate = z.discriminatedUnion('type', [
  z.object({ type: z.literal('opened'), position, at, channel, topic: z.string() }),
  z.object({ type: z.literal('joined'), position, at, counsellor: counsellorCard }),
  z.object({ type: z.literal('released'), position, at }),
  z.object({ type: z.literal('mine'), position, at, messageId: z.uuid(), content }),
  z.object({
    type: z.literal('theirs'),
    position,
    at,
    messageId: z.uuid(),
    content,
    counsellor: counsellorCard,
  }),
  z.object({ type: z.literal('read'), position, at, upTo: position }),
  z.object({ type: z.literal('closed'), position, at }),
  z.object({ type: z.literal('reopened'), position, at, counsellor: counsellorCard.nullable() }),
  z.object({ type: z.literal('left'), position, at }),
  /** It goes on elsewhere in the service; as a message, where the chat ends (R38). */
  z.object({ type: z.literal('moved'), position, at, isMessage: z.boolean() }),
  z.object({ type: z.literal('merged'), position, at }),
  z.object({ type: z.literal('identityAsked'), position, at, expiresAt: at }),
  z.object({ type: z.literal('identityGiven'), position, at, isStrong: z.boolean() }),
  z.object({ type: z.literal('identityDeclined'), position, at }),
  z.object({ type: z.literal('identityLapsed'), position, at }),
  z.object({ type: z.literal('colleagueInvited'), position, at, counsellor: counsellorCard }),
  z.object({ type: z.literal('colleagueJoined'), position, at, counsellor: counsellorCard }),
  z.object({ type: z.literal('colleagueLeft'), position, at, counsellor: counsellorCard }),
  z.object({ type: z.literal('callPromised'), position, at, slot, isBooked: z.boolean() }),
  z.object({
    type: z.literal('callTried'),
    position,
    at,
    isReached: z.boolean(),
    next: slot.nullable(),
    isLast: z.boolean(),
  }),
  z.object({ type: z.literal('signposted'), position, at }),
  z.object({ type: z.literal('professionalMessage'), position, at, replyUntil: at.nullable() }),
  z.object({ type: z.literal('surveyAnswered'), position, at }),
  /** The service goes on in another language. */
  z.object({ type: z.literal('languageChanged'), position, at, lang: language }),
  z.object({
    type: z.literal('talkOffered'),
    position,
    at,
    talkId: z.uuid(),
    medium: talkMedium,
    hasInterpreter: z.boolean(),
    counsellor: counsellorCard,
    expiresAt: at,
  }),
  z.object({ type: z.literal('talkAccepted'), position, at }),
  z.object({ type: z.literal('talkDeclined'), position, at }),
  z.object({ type: z.literal('talkBegun'), position, at }),
  z.object({ type: z.literal('talkJoined'), position, at, counsellor: counsellorCard }),
  z.object({ type: z.literal('talkLeft'), position, at, counsellor: counsellorCard }),
  z.object({
    type: z.literal('talkEnded'),
    position,
    at,
    because: talkEnding,
    seconds: z.number().int().nonnegative(),
  }),
]);
export type ClientUpdate = z.infer<typeof clientUpdate>;

/** A person of the desk as the client sees them; nobody any more where they are not known. */
export const toClientCard = (person: Person | undefined): CounsellorCard =>
  person ? { name: person.name, title: person.title } : { name: '', title: { fi: '', sv: '', en: '' } };

type PersonById = (id: string) => Person | undefined;

/** The client's side of an event, or null where the event is not theirs to see. */
export function toClientUpdate(recorded: RecordedEvent, personById: PersonById): ClientUpdate | null {
  const { event, at, actor } = recorded;
  const card = (id: string) => toClientCard(personById(id));
  switch (event.type) {
    case 'opened': {
      const { position, channel, topic } = event;
      return { type: 'opened', position, at, channel, topic };
    }
    case 'claimed':
    case 'assigned':
    case 'transferAccepted':
      return { type: 'joined', position: event.position, at, counsellor: card(event.owner) };
    case 'released':
      return { type: 'released', position: event.position, at };
    case 'messageSent': {
      const { position, messageId, content } = event;
      if (event.from === 'client') return { type: 'mine', position, at, messageId, content };
      const author = actor.kind === 'person' ? actor.id : '';
      return { type: 'theirs', position, at, messageId, content, counsellor: card(author) };
    }
    case 'readByDesk':
      return { type: 'read', position: event.position, at, upTo: event.upTo };
    case 'closed':
      return { type: 'closed', position: event.position, at };
    case 'reopened':
      return {
        type: 'reopened',
        position: event.position,
        at,
        counsellor: event.owner ? card(event.owner) : null,
      };
    case 'clientLeft':
      return { type: 'left', position: event.position, at };
    case 'transferOffered':
      return { type: 'moved', position: event.position, at, isMessage: event.isConverted };
    case 'merged':
      return { type: 'merged', position: event.position, at };
    case 'identificationRequested':
      return { type: 'identityAsked', position: event.position, at, expiresAt: event.expiresAt };
    case 'identified':
      return { type: 'identityGiven', position: event.position, at, isStrong: event.strength === 'strong' };
    case 'identificationDeclined':
      return { type: 'identityDeclined', position: event.position, at };
    case 'identificationTimedOut':
      return { type: 'identityLapsed', position: event.position, at };
    case 'colleagueInvited':
    case 'colleagueJoined':
    case 'colleagueLeft':
      return { type: event.type, position: event.position, at, counsellor: card(event.personId) };
    case 'callbackScheduled':
      return {
        type: 'callPromised',
        position: event.position,
        at,
        slot: event.slot,
        isBooked: event.isBooked,
      };
    case 'callbackAttempted': {
      const { position, outcome, next, isLast } = event;
      return { type: 'callTried', position, at, isReached: outcome === 'reached', next, isLast };
    }
    case 'signposted':
      return { type: 'signposted', position: event.position, at };
    case 'professionalMessageSent':
      return { type: 'professionalMessage', position: event.position, at, replyUntil: event.replyUntil };
    case 'languageChanged':
      return { type: 'languageChanged', position: event.position, at, lang: event.lang };
    case 'surveyAnswered':
      return { type: 'surveyAnswered', position: event.position, at };
    case 'talkOffered': {
      const { position, talkId, medium, hasInterpreter, expiresAt } = event;
      const counsellor = card(actor.kind === 'person' ? actor.id : '');
      return { type: 'talkOffered', position, at, talkId, medium, hasInterpreter, counsellor, expiresAt };
    }
    case 'talkAccepted':
    case 'talkDeclined':
    case 'talkBegun':
      return { type: event.type, position: event.position, at };
    case 'talkJoined':
    case 'talkLeft':
      return { type: event.type, position: event.position, at, counsellor: card(event.personId) };
    case 'talkEnded': {
      const { position, because, seconds } = event;
      return { type: 'talkEnded', position, at, because, seconds };
    }
    case 'noteWritten':
    case 'receivedByClient':
    case 'waitingForClient':
    case 'waitEnded':
    case 'topicChanged':
    case 'rerouted':
    case 'detailsRecorded':
    case 'transferRejected':
    case 'transferRecalled':
    case 'transferExpired':
    case 'callbackStarted':
    case 'consultationAsked':
    case 'consultationAnswered':
    case 'consultationDeclined':
    case 'consultationAcknowledged':
    case 'consultationWithdrawn':
    case 'consultationPhoned':
    case 'consultationLinked':
    case 'urgencySet':
    case 'urgentHandled':
    case 'assessmentSaved':
    case 'assessmentSigned':
    case 'assessmentHandedOff':
    case 'safetyProposed':
    case 'safetySet':
    case 'safetyCleared':
    case 'detailsRevealed':
    case 'clockPaused':
    case 'clockResumed':
    case 'clockVoided':
    case 'clockWarned':
    case 'clockBreached':
    case 'contentErased':
      return null;
    default:
      return assertNever(event);
  }
}

import type { Actor, ContactEvent, EventOf } from '../../shared/domain/contact/events.ts';
import type { Localised } from '../../shared/domain/language.ts';
import { assertNever } from '../../shared/kit/assertNever.ts';
import { dateOf, type ScreenLanguage } from '../kit/moment.ts';
import type { MessageId } from '../kit/words/catalogue.ts';
import { queueLabel } from './queueLabel.ts';
import type { Service } from './state.ts';

/** Events that a timeline shows as a message or a note. */
type Written =
  | 'messageSent'
  | 'noteWritten'
  | 'consultationAsked'
  | 'consultationAnswered'
  | 'consultationPhoned';

/** The rest, of which a timeline and a history tell in a line. */
export type Quiet = Exclude<ContactEvent, EventOf<Written>>;

/** A quiet line: who did what, and whom it concerned. */
export type EventLine = {
  readonly phrase: MessageId;
  readonly actor: string | null;
  /** A colleague the line names. */
  readonly person?: string;
  /** The service line that it names. */
  readonly service?: string;
  /** A moment that it names. */
  readonly at?: string;
  readonly values?: Readonly<Record<string, string | number>>;
};

/** The service line that a line names, as the configuration calls it. */
export const lineName = (
  service: Service | null,
  { service: id = '' }: EventLine,
  language: keyof Localised,
): string => service?.config.lines.find((each) => each.id === id)?.label[language] ?? id;

/** The moment that a line names, with its date; empty where it names none. */
export const momentNamed = ({ at }: EventLine, language: ScreenLanguage, timeZone: string): string =>
  at === undefined ? '' : dateOf(at, language, timeZone);

/** An event as a quiet line; null where it says nothing to the reader. */
export function eventLine(event: Quiet, actor: Actor): EventLine | null {
  const by = actor.kind === 'person' ? actor.id : null;
  const line = (phrase: MessageId, more: Omit<EventLine, 'phrase' | 'actor'> = {}): EventLine => ({
    phrase,
    actor: by,
    ...more,
  });
  switch (event.type) {
    case 'opened':
      // Of a consultation the question itself is shown.
      return event.channel === 'CONSULTATION' ? null : line(openedPhrase(actor));
    case 'claimed':
    case 'released':
    case 'closed':
    case 'clientLeft':
    case 'waitEnded':
    case 'detailsRecorded':
    case 'signposted':
    case 'merged':
    case 'surveyAnswered':
    case 'transferAccepted':
    case 'transferRejected':
    case 'transferRecalled':
    case 'transferExpired':
    case 'identificationRequested':
    case 'identified':
    case 'identificationDeclined':
    case 'identificationTimedOut':
    case 'callbackScheduled':
    case 'callbackStarted':
    case 'consultationDeclined':
    case 'consultationAcknowledged':
    case 'consultationWithdrawn':
    case 'urgentHandled':
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
      return line(`event.${event.type}`);
    case 'reopened':
      return line(by ? 'event.reopened' : 'event.reopenedByClient');
    case 'waitingForClient':
      return event.until ? line('event.waitingUntil', { at: event.until }) : line('event.waitingForClient');
    case 'assigned':
      return line('event.assigned', { person: event.owner });
    case 'topicChanged':
      return line(event.how === 'refined' ? 'event.topicRefined' : 'event.topicCorrected');
    case 'languageChanged':
      return line('event.languageChanged', { values: { lang: event.lang } });
    case 'rerouted':
      return line('event.rerouted', { values: { queue: queueLabel(event.queue) } });
    case 'transferOffered': {
      if (event.to.kind === 'person')
        return line(event.isConverted ? 'event.transferredToAsMessage' : 'event.transferredTo', {
          person: event.to.personId,
        });
      const phrase = event.isConverted ? 'event.transferOfferedAsMessage' : 'event.transferOffered';
      return line(phrase, { values: { queue: queueLabel(event.to.queue) } });
    }
    case 'callbackAttempted':
      return line(callPhrase[event.outcome]);
    case 'colleagueInvited':
    case 'colleagueJoined':
    case 'colleagueLeft':
      return line(`event.${event.type}`, { person: event.personId });
    case 'consultationLinked':
      return line('event.consultationLinked', { values: { state: event.status } });
    case 'professionalMessageSent':
      return line('event.professionalMessage');
    case 'urgencySet':
      return event.isSuspected
        ? line('event.urgencySuspected')
        : line('event.urgencySet', { values: { level: event.level ?? '–' } });
    case 'assessmentSaved':
    case 'assessmentSigned':
      return line(`event.${event.type}`, { values: { version: event.assessmentVersion } });
    case 'assessmentHandedOff':
      return line('event.assessmentHandedOff', { service: event.to });
    case 'talkOffered': {
      const phrase = event.medium === 'video' ? 'event.talkOfferedVideo' : 'event.talkOfferedVoice';
      return line(phrase, { values: { interpreter: event.hasInterpreter ? 'yes' : 'no' } });
    }
    case 'talkAccepted':
    case 'talkDeclined':
    case 'talkBegun':
      return line(`event.${event.type}`);
    case 'talkJoined':
    case 'talkLeft':
      return line(`event.${event.type}`, { person: event.personId });
    case 'talkEnded':
      return line(talkEnd[event.because], {
        values: { minutes: Math.floor(event.seconds / 60), seconds: event.seconds % 60 },
      });
    case 'readByDesk':
    case 'receivedByClient':
      return null;
    default:
      return assertNever(event);
  }
}

const openedPhrase = (actor: Actor): MessageId =>
  actor.kind === 'person'
    ? 'event.registered'
    : actor.kind === 'integration'
      ? 'event.handedIn'
      : 'event.opened';

const talkEnd = {
  hungUp: 'event.talkEnded',
  tooLong: 'event.talkEnded',
  moved: 'event.talkEnded',
  clientLeft: 'event.talkEnded',
  withdrawn: 'event.talkWithdrawn',
  unanswered: 'event.talkUnanswered',
  notConnected: 'event.talkNotConnected',
} as const;

const callPhrase = {
  reached: 'event.callReached',
  noAnswer: 'event.callNoAnswer',
  busy: 'event.callBusy',
  wrongNumber: 'event.callWrongNumber',
} as const;

import type { ContactEvent, RecordedEvent } from '../../../shared/domain/contact/events.ts';
import type { Quiet } from '../../feed/eventLine.ts';

/** The turns a contact takes; drafts, clocks and receipts are none. */
const turns: ReadonlySet<ContactEvent['type']> = new Set<Quiet['type']>([
  'opened',
  'claimed',
  'released',
  'assigned',
  'waitEnded',
  'rerouted',
  'topicChanged',
  'languageChanged',
  'transferOffered',
  'transferAccepted',
  'transferRejected',
  'transferRecalled',
  'transferExpired',
  'identificationRequested',
  'identified',
  'identificationDeclined',
  'identificationTimedOut',
  'callbackAttempted',
  'colleagueJoined',
  'talkBegun',
  'talkEnded',
  'consultationLinked',
  'urgencySet',
  'urgentHandled',
  'safetyProposed',
  'safetySet',
  'safetyCleared',
  'detailsRevealed',
  'assessmentSigned',
  'assessmentHandedOff',
  'closed',
  'reopened',
  'merged',
]);

export type Turn = Omit<RecordedEvent, 'event'> & { readonly event: Quiet };
const isTurn = (recorded: RecordedEvent): recorded is Turn => turns.has(recorded.event.type);

/** What has happened to a contact in short, the latest first. */
export const mainEvents = (events: readonly RecordedEvent[]): readonly Turn[] =>
  events.filter(isTurn).reverse();

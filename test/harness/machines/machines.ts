import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { isUnread, waitsUntil, wokenSince } from '../../../shared/domain/contact/contact.ts';
import type { ContactVerb } from '../../../shared/domain/contact/decide.ts';
import { attemptsOf } from './attempts.ts';
import { type Explored, explore } from './explore.ts';
import { starts } from './starts.ts';

/** One of the service's state machines, as domain section 2 names them: where it begins and how its states are told. */
export type Machine = {
  readonly name: string;
  readonly start: keyof typeof starts;
  /** The verbs that move it; those of the conversation always do. */
  readonly verbs: readonly ContactVerb[];
  readonly stateOf: (contact: Contact) => string;
  /** What more tells two contacts apart while walking: what a guard reads. */
  readonly guardOf?: (contact: Contact) => string;
  /** Verbs that are tried in it and never accepted. */
  readonly idle?: readonly ContactVerb[];
};

/** Taking, answering and ending: every machine runs beside these. */
const conversation: readonly ContactVerb[] = ['claim', 'release', 'send', 'markRead', 'close', 'reopen'];

export const machines: readonly Machine[] = [
  {
    name: 'Contact',
    start: 'chat',
    verbs: ['open', 'leave', 'waitForClient', 'endWait', 'assign', 'handOver', 'merge', 'correctTopic'],

    stateOf: ({ state }) => state.status,
    guardOf: (contact) => `${waitsUntil(contact) !== null} ${wokenSince(contact) !== null}`,
  },
  {
    name: 'Transfer',
    start: 'identified',
    verbs: [
      'offerTransfer',
      'acceptTransfer',
      'rejectTransfer',
      'recallTransfer',
      'expireTransfer',
      'assign',
    ],
    stateOf: ({ transfer, hops }) =>
      transfer ? `offered ${transfer.mode}` : (hops.at(-1)?.outcome ?? 'none'),
    guardOf: ({ transfer, queue }) => `${queue} ${transfer?.fromOwner} ${transfer?.by}`,
  },
  {
    name: 'Identification',
    start: 'chat',
    verbs: ['requestIdentification', 'identify', 'declineIdentification', 'timeOutIdentification'],
    stateOf: ({ identification }) => identification.status,
  },
  {
    name: 'Callback',
    start: 'contactRequest',
    verbs: ['scheduleCallback', 'startCall', 'recordAttempt'],
    stateOf: ({ callback }) =>
      callback ? `${callback.status} ${callback.attempts.filter(({ counts }) => counts).length}` : 'none',
    guardOf: ({ callback }) => `${Math.min(callback?.attempts.length ?? 0, 4)}`,
  },
  {
    name: 'Consultation',
    start: 'consultation',
    verbs: [
      'answerConsultation',
      'declineConsultation',
      'acknowledgeConsultation',
      'withdrawConsultation',
      'phoneConsultation',
    ],
    stateOf: ({ consultation }) => consultation?.status ?? 'none',
    guardOf: ({ consultation }) => consultation?.to ?? '',
  },
  {
    name: 'Participant',
    start: 'chat',
    verbs: ['inviteColleague', 'joinContact', 'leaveContact', 'removeColleague'],
    stateOf: ({ participants }) => participants.map(({ status }) => status).join(' ') || 'none',
    guardOf: ({ participants }) => participants.map(({ personId }) => personId).join(' '),
  },
  {
    name: 'Talk',
    start: 'chat',
    verbs: [
      ...['offerTalk', 'acceptTalk', 'declineTalk', 'beginTalk', 'joinTalk', 'leaveTalk', 'endTalk'],
      ...['expireTalk', 'inviteColleague', 'joinContact', 'leaveContact', 'leave'],
    ] as ContactVerb[],
    stateOf: ({ talk }) =>
      talk ? `${talk.status}${talk.desks.length > 1 ? ' with a colleague' : ''}` : 'none',
    guardOf: ({ participants }) =>
      participants.map(({ personId, status }) => `${personId} ${status}`).join(' '),
  },
  {
    name: 'Professional message',
    start: 'professionalMessage',
    verbs: ['endReplyWindow'],
    stateOf: ({ state, professionalMessage }) =>
      `${professionalMessage?.isReplyExpected ? 'awaits a reply' : 'one-way'}, ${state.status}`,
  },
  {
    name: 'Report',
    start: 'report',
    verbs: ['setUrgency', 'markUrgentHandled'],
    stateOf: ({ report, urgency }) =>
      `${report?.assessedAt ? 'assessed' : 'received'} ${urgency?.level ?? ''}${urgency?.handledAt ? ' handled' : ''}`.trim(),
  },
  {
    name: 'Assessment',
    start: 'message',
    verbs: ['saveAssessment', 'signAssessment', 'handOffAssessment'],
    stateOf: ({ assessment }) =>
      assessment ? `${assessment.status} ${Math.min(assessment.version, 3)}` : 'none',
  },
  {
    name: 'Safety flag',
    start: 'message',
    verbs: ['proposeSafety', 'setSafety', 'clearSafety', 'revealDetails'],
    stateOf: ({ safety }) => safety,
  },
  {
    name: 'Clock',
    start: 'message',
    verbs: ['pauseClock', 'resumeClock', 'voidClock'],
    stateOf: ({ clocks, awaitingSince }) => {
      const mark = clocks.MESSAGE;
      if (mark?.voidedAt) return 'void';
      if (mark?.pausedAt) return 'paused';
      return awaitingSince ? 'running' : 'met';
    },
  },
];

/** All that a machine can come to, walked from its beginning. */
export function walk(machine: Machine): Explored {
  const tried = [...conversation, ...machine.verbs];
  return explore(
    starts[machine.start](),
    (contact) => {
      // Versions of an assessment could be amended for ever: three show the rule.
      const { assessment, hops, callback } = contact;
      if ((assessment?.version ?? 0) > 3 || hops.length > 3 || (callback?.attempts.length ?? 0) > 4)
        return [];
      return tried.flatMap((verb) => attemptsOf[verb](contact));
    },
    (contact) =>
      [
        machine.stateOf(contact),
        contact.state.status,
        'owner' in contact.state ? contact.state.owner : '',
        isUnread(contact),
        contact.firstReplyAt !== null,
        contact.clientLeftAt !== null,
        machine.guardOf?.(contact) ?? '',
      ].join(' | '),
  );
}

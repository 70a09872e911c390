import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { ownerOf, waitsUntil } from '../../../shared/domain/contact/contact.ts';
import type { ContactVerb } from '../../../shared/domain/contact/decide.ts';
import type { Actor } from '../../../shared/domain/contact/events.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/kit/time.ts';
import {
  actorOf,
  type BareCommand,
  client,
  closingWords,
  config,
  mikko,
  openingWords,
  outi,
  uuid,
} from '../story.ts';
import type { Attempt } from './explore.ts';

const sanna = actorOf('sanna-demola');
const ville = actorOf('ville-mallinen');
const linnea = actorOf('linnea-mallstrom');
const desk = [outi, mikko, sanna, ville];
const system = (part: 'clock' | 'identity' | 'reaction' | 'retention'): Actor => ({ kind: 'system', part });
const someone = uuid(77);
const form = {
  fields: Object.fromEntries(config.assessment.fields.map(({ id }) => [id, 'Kerrottu.'])),
  areas: Object.fromEntries(
    config.lifeAreas.map(({ id }) => [
      id,
      { level: config.assessment.levels[0]?.code ?? null, text: 'Kerrottu.' },
    ]),
  ),
};

type Bare<V extends ContactVerb> = Extract<BareCommand, { verb: V }>;

/** Everyone of the given tries a command a minute later. */
const by = (actors: readonly Actor[], ...commands: readonly BareCommand[]): Attempt[] =>
  actors.flatMap((actor) => commands.map((bare) => ({ actor, bare, after: MINUTE })));

const later = (attempts: readonly Attempt[], after: number): Attempt[] =>
  attempts.map((each) => ({ ...each, after }));

const text = 'Riittävän pitkä sisäinen viesti.';

/**
 * What is tried of each verb, by whoever may think of trying it: allowed or not, now or after a time. A verb without
 * attempts is a type error, so that every new one is walked too.
 */
export const attemptsOf: { readonly [V in ContactVerb]: (contact: Contact) => readonly Attempt[] } = {
  open: () => by([client], { ...openingWords, text: 'Vielä tämä.' }),
  claim: () => by(desk, { verb: 'claim' }),
  release: () => by(desk, { verb: 'release' }),
  send: () => [
    ...by([...desk, client], { verb: 'send', text: 'Hei.' }),
    ...later(by([client], { verb: 'send', text: 'Palaan.' }), 8 * DAY),
  ],
  sendFiles: () => by([outi, client], { verb: 'sendFiles', text: '', files: [uuid(88)] }),
  note: () => by([outi], { verb: 'note', text: 'Muistiin.' }),
  markRead: (contact) =>
    by([...desk, client], { verb: 'markRead', delivered: contact.position, read: contact.position }),
  close: (contact) =>
    by(
      [outi, mikko, sanna, ville],
      closingWords,
      ...(contact.callback?.status === 'unreached'
        ? [{ ...closingWords, resolution: 'CALLBACK_UNREACHED' }]
        : []),
    ),
  reopen: () => by(desk, { verb: 'reopen' }),
  leave: () => by([client], { verb: 'leave' }),
  recordDetails: () => by([outi], { verb: 'recordDetails', details: { name: 'Aino Demola' } }),
  pauseClock: () => by([outi, sanna], { verb: 'pauseClock', clock: 'MESSAGE', reason: text }),
  resumeClock: () => by([outi, sanna], { verb: 'resumeClock', clock: 'MESSAGE' }),
  voidClock: () => by([outi, sanna], { verb: 'voidClock', clock: 'MESSAGE', reason: text }),
  markClock: () => [],
  requestIdentification: () => by([outi, mikko, client], { verb: 'requestIdentification' }),
  identify: () =>
    by([system('identity'), outi, client], {
      verb: 'identify',
      clientId: someone,
      details: { name: 'Aino Demola' },
    }),
  declineIdentification: () => by([client, outi], { verb: 'declineIdentification' }),
  timeOutIdentification: (contact) =>
    contact.identification.status === 'requested'
      ? later(
          by([system('clock'), system('identity')], {
            verb: 'timeOutIdentification',
            requestId: contact.identification.requestId,
          } as Bare<'timeOutIdentification'>),
          HOUR,
        )
      : [],
  offerTransfer: () =>
    by(
      [outi, mikko, sanna, ville],
      {
        verb: 'offerTransfer',
        to: { kind: 'line', line: 'VAMMAIS' },
        mode: 'cold',
        message: text,
        keepsChat: false,
        isSafetyCleared: false,
      },
      {
        verb: 'offerTransfer',
        to: { kind: 'person', personId: 'mikko-malli' },
        mode: 'warm',
        message: text,
        keepsChat: false,
        isSafetyCleared: false,
      },
    ),
  acceptTransfer: ({ transfer }) =>
    transfer ? by(desk, { verb: 'acceptTransfer', transferId: transfer.id }) : [],
  rejectTransfer: ({ transfer }) =>
    transfer
      ? by(desk, {
          verb: 'rejectTransfer',
          transferId: transfer.id,
          reason: config.rejectionReasons[0]?.code ?? '',
          message: text,
        })
      : [],
  recallTransfer: ({ transfer }) =>
    transfer ? by(desk, { verb: 'recallTransfer', transferId: transfer.id, message: text }) : [],
  expireTransfer: ({ transfer }) =>
    transfer
      ? later(by([system('clock'), outi], { verb: 'expireTransfer', transferId: transfer.id }), 7 * DAY)
      : [],
  assign: () => by([outi, sanna], { verb: 'assign', to: 'mikko-malli', reason: text }),
  correctTopic: () =>
    by([outi], {
      verb: 'correctTopic',
      topic: 'perheasiat',
      subtopic: null,
      how: 'corrected',
      reason: text,
      isKept: false,
    }),
  merge: () => by([outi], { verb: 'merge', into: uuid(99), reason: text }),
  setLanguage: () => by([outi, mikko], { verb: 'setLanguage', lang: 'sv' }),
  waitForClient: ({ lastMessage }) => {
    const until = new Date(Date.parse(lastMessage.at) + 3 * DAY).toISOString();
    return by([outi, mikko], { verb: 'waitForClient' }, { verb: 'waitForClient', until });
  },
  endWait: (contact) => {
    const until = waitsUntil(contact);
    return until ? later(by([system('clock'), outi], { verb: 'endWait', until }), 9 * DAY) : [];
  },
  scheduleCallback: () => by([outi], { verb: 'scheduleCallback', slot: null }),
  startCall: ({ callback }) => [
    ...by([outi, mikko], { verb: 'startCall' }),
    ...(callback?.slot
      ? [3 * HOUR, DAY, 3 * DAY].flatMap((after) => later(by([outi], { verb: 'startCall' }), after))
      : []),
  ],
  recordAttempt: () =>
    by(
      [outi, mikko],
      { verb: 'recordAttempt', outcome: 'reached', note: null },
      { verb: 'recordAttempt', outcome: 'noAnswer', note: null },
      { verb: 'recordAttempt', outcome: 'busy', note: null },
      { verb: 'recordAttempt', outcome: 'wrongNumber', note: null },
    ),
  saveAssessment: ({ assessment }) =>
    [assessment?.version ?? 1, (assessment?.version ?? 0) + 1].flatMap((version) =>
      by([outi, mikko], { verb: 'saveAssessment', version, form }),
    ),
  signAssessment: ({ assessment }) =>
    by([outi, mikko], { verb: 'signAssessment', version: assessment?.version ?? 1, form }),
  handOffAssessment: ({ assessment }) =>
    by([outi, mikko], { verb: 'handOffAssessment', version: assessment?.version ?? 1, line: 'VAMMAIS' }),
  proposeSafety: () => by([outi, client], { verb: 'proposeSafety', reason: text }),
  setSafety: () => by([outi, sanna], { verb: 'setSafety', reason: text }),
  clearSafety: () => by([outi, sanna], { verb: 'clearSafety', reason: text }),
  revealDetails: () => by([outi], { verb: 'revealDetails', reason: text }),
  answerSurvey: () => by([client], { verb: 'answerSurvey', scores: {}, text: 'Kiitos.' }),
  markUrgentHandled: () => by([outi], { verb: 'markUrgentHandled', how: 'handled' }),
  handOver: () => by([outi, mikko], { verb: 'handOver', to: 'mikko-malli', note: text }),
  answerCall: () => by([{ kind: 'integration', key: 'test' }], { verb: 'answerCall', by: 'outi-yrjola' }),
  askConsultation: () => [],
  answerConsultation: () => by(desk, { verb: 'answerConsultation', text }),
  declineConsultation: () => by(desk, { verb: 'declineConsultation', reason: text }),
  acknowledgeConsultation: () => by(desk, { verb: 'acknowledgeConsultation' }),
  withdrawConsultation: () => by(desk, { verb: 'withdrawConsultation' }),
  phoneConsultation: () => by([outi, mikko], { verb: 'phoneConsultation', with: 'mikko-malli', text }),
  linkConsultation: () => [],
  inviteColleague: () => by([outi, mikko], { verb: 'inviteColleague', personId: 'mikko-malli' }),
  joinContact: () => by([mikko, ville, client], { verb: 'joinContact' }),
  leaveContact: () => by([mikko, ville], { verb: 'leaveContact' }),
  removeColleague: () => by([outi, ville], { verb: 'removeColleague', personId: 'mikko-malli' }),
  writeProfessionalMessage: () => [],
  eraseContent: () =>
    later(by([system('retention'), outi], { verb: 'eraseContent', exportedAt: null }), 90 * DAY),
  endReplyWindow: () => [
    ...by([system('reaction'), outi], { verb: 'endReplyWindow' }),
    ...later(by([system('reaction')], { verb: 'endReplyWindow' }), 30 * DAY),
  ],
  offerTalk: () => by([outi, mikko, client], { verb: 'offerTalk', medium: 'video' }),
  acceptTalk: ({ talk }) => (talk ? by([client, outi], { verb: 'acceptTalk', talkId: talk.id }) : []),
  declineTalk: ({ talk }) => (talk ? by([client, outi], { verb: 'declineTalk', talkId: talk.id }) : []),
  beginTalk: ({ talk }) => (talk ? by([client, outi, mikko], { verb: 'beginTalk', talkId: talk.id }) : []),
  joinTalk: ({ talk }) => (talk ? by([outi, mikko, ville], { verb: 'joinTalk', talkId: talk.id }) : []),
  leaveTalk: ({ talk }) => (talk ? by([outi, mikko, ville], { verb: 'leaveTalk', talkId: talk.id }) : []),
  endTalk: ({ talk }) => (talk ? by([client, outi, mikko], { verb: 'endTalk', talkId: talk.id }) : []),
  expireTalk: ({ talk }) =>
    talk ? later(by([system('clock'), outi], { verb: 'expireTalk', talkId: talk.id }), 5 * HOUR) : [],
  setUrgency: () =>
    by(
      [outi, linnea, sanna],
      { verb: 'setUrgency', level: 'URGENT', reason: text },
      { verb: 'setUrgency', level: 'P2', reason: text },
      { verb: 'setUrgency', level: null, reason: text },
    ),
};

export const isOwned = (contact: Contact): boolean => ownerOf(contact) !== null;

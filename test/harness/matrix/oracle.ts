import { type RelationName, relations } from './relations.ts';

/** What must come of a call. `may`: whatever refuses it, it is not a right. `refused`: no success, for any reason. */
export type Verdict = 'may' | 'refused' | 'NotFound' | 'NotAllowed';

type Row = {
  /** Whose task it is, by name. */
  readonly who: readonly string[];
  /**
   * Of what they see: all (`seen`), what they own (`own`), or as the rule of the verb says (`some`). No standing
   * contact: `none`, or `right` where only whether they may ask at all is looked at.
   */
  readonly of: 'seen' | 'own' | 'some' | 'none' | 'right';
  /** Also for a colleague who has joined the conversation (R33). */
  readonly joined?: true;
  readonly input: object;
};

const unit = ['outi', 'greta', 'linnea', 'sanna'];
const desk = [...unit, 'lina', 'ville', 'pia', 'oskari', 'selma'];
const all = [...desk, 'tiina', 'aatu'];
const lead = ['sanna'];
const reason = 'Syy on tämä, ja se riittää';
const transferId = '00000000-0000-4000-8000-000000000001';
const form = { fields: {}, areas: {} };
const closing = { resolution: 'RESOLVED_HERE', contactBy: 'SELF', topic: 'en_tieda', nextStep: 'NONE' };
const to = { kind: 'person', personId: 'oskari' };

/** Who may do what, written down once more and by hand: it asks no rule of the product. */
export const oracle: { readonly [name: string]: Row } = {
  'session.start': { who: all, of: 'none', input: {} },
  'feed.start': { who: all, of: 'none', input: { since: null } },
  'draft.all': { who: all, of: 'none', input: {} },
  'feedback.give': {
    who: all,
    of: 'none',
    input: { id: transferId, about: 'other', text: 'Hyvä', version: '' },
  },
  'audit.list': {
    who: ['sanna', 'aatu'],
    of: 'none',
    input: { contactId: null, personId: null, before: null, limit: 5 },
  },
  'contact.get': { who: desk, of: 'seen', input: {} },
  'contact.timeline': { who: desk, of: 'seen', input: { before: null, limit: 5 } },
  'details.get': { who: desk, of: 'seen', input: {} },
  'details.reveal': { who: desk, of: 'seen', input: { reason } },
  'assessment.get': { who: desk, of: 'seen', input: { version: null } },
  'message.list': { who: desk, of: 'seen', input: {} },
  'draft.save': { who: desk, of: 'seen', input: { kind: 'note', text: '' } },
  'contact.view': { who: desk, of: 'seen', input: { isViewing: true } },
  'contact.find': { who: desk, of: 'seen', input: { text: 'vuokra' } },
  'contact.transcript': { who: desk, of: 'seen', input: { withNotes: true } },
  'contact.search': { who: desk, of: 'none', input: { text: 'vuokra' } },
  'contact.typing': { who: desk, of: 'own', joined: true, input: { isTyping: true } },
  'contact.claim': { who: desk, of: 'seen', input: {} },
  'contact.release': { who: desk, of: 'own', input: {} },
  'contact.send': { who: desk, of: 'own', joined: true, input: { text: 'Hei' } },
  'contact.sendFiles': {
    who: desk,
    of: 'own',
    joined: true,
    input: { text: '', files: [transferId] },
  },
  'contact.note': { who: desk, of: 'seen', input: { text: 'Muistiinpano' } },
  'contact.markRead': { who: desk, of: 'own', input: { delivered: 1, read: 1 } },
  'contact.recordDetails': { who: desk, of: 'own', input: { details: { name: 'Demo' } } },
  'contact.close': { who: desk, of: 'own', input: closing },
  'contact.reopen': { who: desk, of: 'seen', input: {} },
  'contact.setUrgency': { who: desk, of: 'seen', input: { level: 'URGENT' } },
  'contact.markUrgentHandled': { who: desk, of: 'own', input: { how: 'handled' } },
  'contact.proposeSafety': { who: desk, of: 'seen', input: {} },
  'contact.setSafety': { who: ['sanna', 'selma'], of: 'seen', input: { reason } },
  'contact.clearSafety': { who: ['sanna', 'selma'], of: 'seen', input: { reason } },
  'assessment.save': { who: desk, of: 'own', input: { version: 1, form } },
  'assessment.sign': { who: desk, of: 'own', input: { version: 1, form } },
  'assessment.handOff': { who: desk, of: 'own', input: { version: 1, line: 'SENIORI' } },
  'contact.pauseClock': { who: desk, of: 'some', input: { clock: 'CHAT_WAIT', reason } },
  'contact.resumeClock': { who: desk, of: 'some', input: { clock: 'CHAT_WAIT' } },
  'contact.voidClock': { who: lead, of: 'seen', input: { clock: 'CHAT_WAIT', reason } },
  'identification.request': { who: unit, of: 'own', input: {} },
  'contact.assign': { who: lead, of: 'seen', input: { to: 'outi', reason } },
  'contact.setLanguage': { who: desk, of: 'own', input: { lang: 'sv' } },
  'contact.waitForClient': { who: desk, of: 'own', input: {} },
  'contact.correctTopic': { who: desk, of: 'some', input: { topic: 'asuminen', how: 'corrected', reason } },
  'contact.merge': { who: desk, of: 'some', input: { reason } },
  'transfer.offer': { who: desk, of: 'some', input: { to, message: reason } },
  'transfer.accept': { who: desk, of: 'some', input: { transferId } },
  'transfer.reject': { who: desk, of: 'some', input: { transferId, reason: 'NO_CAPACITY', message: reason } },
  'contact.handOver': { who: desk, of: 'own', input: { to: 'oskari', note: reason } },
  'callback.schedule': { who: desk, of: 'own', input: {} },
  'callback.start': { who: desk, of: 'own', input: {} },
  'callback.record': { who: desk, of: 'own', input: { outcome: 'noAnswer' } },
  'colleague.invite': { who: desk, of: 'own', input: { personId: 'oskari' } },
  'colleague.remove': { who: desk, of: 'own', input: { personId: 'pia' } },
  'colleague.join': { who: desk, of: 'some', input: {} },
  'colleague.leave': { who: desk, of: 'some', input: {} },
  'talk.offer': { who: desk, of: 'own', input: { medium: 'video' } },
  'talk.begin': { who: desk, of: 'some', input: { talkId: transferId } },
  'talk.join': { who: desk, of: 'some', input: { talkId: transferId } },
  'talk.leave': { who: desk, of: 'some', input: { talkId: transferId } },
  'talk.end': { who: desk, of: 'own', input: { talkId: transferId } },
  'talk.servers': { who: desk, of: 'some', input: { talkId: transferId } },
  'talk.signal': {
    who: desk,
    of: 'some',
    input: { talkId: transferId, from: transferId, to: null, signal: { kind: 'hello' } },
  },
  'consultation.answer': { who: desk, of: 'some', input: { text: reason } },
  'consultation.decline': { who: desk, of: 'some', input: { reason } },
  'consultation.acknowledge': { who: desk, of: 'some', input: {} },
  'consultation.withdraw': { who: desk, of: 'some', input: {} },
  'consultation.phone': { who: desk, of: 'some', input: { text: reason } },
  'consultation.pseudonymise': { who: desk, of: 'some', input: { texts: [reason] } },
  'consultation.ask': { who: desk, of: 'right', input: {} },
  'message.write': { who: unit, of: 'right', input: {} },
  'contact.register': { who: unit, of: 'right', input: {} },
  'team.list': { who: desk, of: 'right', input: {} },
  'shift.propose': { who: desk, of: 'right', input: {} },
  'shift.start': { who: desk, of: 'right', input: {} },
  'shift.pause': { who: desk, of: 'right', input: {} },
  'shift.resume': { who: desk, of: 'right', input: {} },
  'shift.wrapUp': { who: desk, of: 'right', input: {} },
  'shift.end': { who: desk, of: 'right', input: {} },
  'shift.status': { who: desk, of: 'right', input: {} },
  'shift.manage': { who: lead, of: 'right', input: {} },
  'transfer.recall': { who: desk, of: 'some', input: { transferId } },
};

/** Who sees the whole unit: its own people, and one line professional who was granted it. */
const seesUnit = [...unit, 'lina'];

export const sees = (person: string, name: RelationName): boolean => {
  if (name === 'nonexistent' || person === 'tiina' || person === 'aatu') return false;
  const seers: readonly string[] = relations[name].seers;
  return seesUnit.includes(person) || seers.includes(person);
};

export function expected(call: string, person: string, name: RelationName): Verdict | 'seen' | 'asked' {
  const row = oracle[call];
  if (!row) throw new Error(`the oracle says nothing about ${call}`);
  if (!row.who.includes(person)) return 'NotAllowed';
  if (row.of === 'none') return 'may';
  if (row.of === 'right') return 'asked';
  if (!sees(person, name)) return 'NotFound';
  if (row.of === 'some') return 'seen';
  const isJoined = row.joined && name === 'participant' && person === 'pia';
  return row.of === 'seen' || relations[name].owner === person || isJoined ? 'may' : 'refused';
}

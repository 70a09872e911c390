import { describe, expect, test } from 'vitest';
import type { ClientUpdate } from '../../../shared/domain/conversation.ts';
import { noConversation } from '../../client/conversation.ts';
import { foldUpdates } from '../../client/fold.ts';
import type { OutboxItem } from '../../client/outbox.ts';
import { newsAfter } from './newsAfter.ts';
import { toPlainText } from './toPlainText.ts';
import { toRows } from './toRows.ts';

const monday = '2026-11-23T12:30:00.000Z';
const tuesday = '2026-11-24T12:00:00.000Z';
const title = { fi: 'Sosiaaliohjaaja', sv: 'Socialhandledare', en: 'Social counsellor' };
const outi = { name: 'Outi', title };
const mikko = { name: 'Mikko', title };
const topics = [{ id: 'asuminen', label: { fi: 'Asuminen', sv: 'Boende', en: 'Housing' }, subtopics: [] }];
const theirs = (position: number, text: string, counsellor = outi): ClientUpdate => ({
  type: 'theirs',
  position,
  at: tuesday,
  messageId: `t${position}`,
  content: { text },
  counsellor,
});
const conversation = foldUpdates(noConversation, [
  { type: 'opened', position: 1, at: monday, channel: 'CHAT_ANON', topic: 'asuminen' },
  { type: 'mine', position: 2, at: monday, messageId: 'm2', content: { text: 'Hei' } },
  { type: 'joined', position: 3, at: tuesday, counsellor: outi },
  { type: 'read', position: 4, at: tuesday, upTo: 2 },
  theirs(5, 'Hei!'),
  theirs(6, 'Miten voin auttaa?'),
  theirs(7, 'Jatkan tästä.', mikko),
  { type: 'mine', position: 8, at: tuesday, messageId: 'm8', content: { erased: true } },
]);
const waiting: OutboxItem = { commandId: 'w', at: tuesday, state: 'waiting', kind: 'send', text: 'Vielä' };
const leaving: OutboxItem = { commandId: 'l', at: tuesday, state: 'waiting', kind: 'leave' };
const rows = toRows(conversation, [waiting, leaving]);

describe('rows of the timeline', () => {
  test('days, events and messages in their order, what waits last, leaving not at all', () => {
    expect(rows.map(({ key }) => key)).toEqual([
      'day-2026-11-23-0',
      'event-1',
      'm2',
      'day-2026-11-24-3',
      'event-3',
      't5',
      't6',
      't7',
      'm8',
      'w',
    ]);
  });
  test('what was read is said on its own message only', () => {
    expect(rows.flatMap((row) => (row.kind === 'mine' ? [[row.key, row.isRead]] : []))).toEqual([
      ['m2', true],
      ['m8', false],
    ]);
  });
  test('a counsellor is named at the head of a run, and again when another takes over', () => {
    expect(rows.flatMap((row) => (row.kind === 'theirs' ? [row.isFirst] : []))).toEqual([true, false, true]);
  });
});

test('as text: days, who said what, erased content told, nothing that was not sent', () => {
  const text = toPlainText(rows, topics, 'fi');
  expect(text.split('\n').filter(Boolean)).toEqual([
    '23.11.',
    expect.stringMatching(/^\d+\.\d\d Aihe: Asuminen$/),
    expect.stringMatching(/ Sinä: Hei$/),
    '24.11.',
    expect.stringMatching(/ Outi, sosiaaliohjaaja, liittyi keskusteluun$/),
    expect.stringMatching(/ Outi \(sosiaaliohjaaja\): Hei!$/),
    expect.stringMatching(/ Outi \(sosiaaliohjaaja\): Miten voin auttaa\?$/),
    expect.stringMatching(/ Mikko \(sosiaaliohjaaja\): Jatkan tästä\.$/),
    expect.stringMatching(/ Sinä: Viesti on poistettu$/),
  ]);
});

test('news is what others did, each once', () => {
  expect(newsAfter(conversation, 5, 'fi')).toEqual([
    'Uusi viesti, Outi: Miten voin auttaa?',
    'Uusi viesti, Mikko: Jatkan tästä.',
  ]);
  expect(newsAfter(conversation, 2, 'en')[0]).toBe('Outi, social counsellor, joined the conversation');
  expect(newsAfter(conversation, 8, 'sv')).toEqual([]);
});

test('a professional’s message is neither identified for nor ended with its reader, until they reply', () => {
  const updates: ClientUpdate[] = [
    { type: 'opened', position: 1, at: monday, channel: 'PRO_MESSAGE', topic: 'asuminen' },
    { type: 'identityGiven', position: 2, at: monday, isStrong: true },
    { type: 'professionalMessage', position: 3, at: monday, replyUntil: tuesday },
    { type: 'closed', position: 4, at: monday },
    { type: 'mine', position: 5, at: monday, messageId: 'a', content: { text: 'Kiitos' } },
    { type: 'closed', position: 6, at: monday },
  ];
  const rows = toRows(foldUpdates(noConversation, updates), []);
  const positions = rows.flatMap((row) => ('entry' in row ? [row.entry.position] : []));
  expect(positions).toEqual([1, 3, 5, 6]);
});

import { expect, test } from 'vitest';
import { noFilter } from '../../shared/desktop/inboxViews.ts';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import { isNarrowed, narrow, urgencyMark } from './narrowing.ts';
import { createTestWorld, minuteOf, testId } from './testWorld.ts';

const world = createTestWorld();
world.open(testId(1), minuteOf(0));
const chat = world.contact(testId(1));
const like = (n: number, over: Partial<Contact>): Contact => ({ ...chat, id: testId(n), ...over });
const said = (preview: string): Partial<Contact> => ({ lastMessage: { ...chat.lastMessage, preview } });
const urgent = {
  urgency: { level: 'URGENT', isSuspected: false, by: null, at: minuteOf(0), handledAt: null },
} as const;

const contacts = [
  like(1, { ...said('Vuokra on maksamatta'), name: 'Aino Démola', lang: 'fi' }),
  like(2, { ...said('Min hyra är obetald'), lang: 'sv', channel: 'MESSAGE', queue: '#x_perheasiat_sv' }),
  like(3, { ...said('Apua heti'), ...urgent, aliasNumber: 7311 }),
  like(4, { ...said('Käly muuttaa'), name: 'Turva Kiellolla', safety: 'set' }),
];
const ids = contacts.map(({ id }) => id);
const contactOf = (id: string) => contacts.find((each) => each.id === id);
const find = (words: string, filter = {}) => {
  const { ids: found, hiddenUrgent } = narrow(ids, contactOf, { words, filter: { ...noFilter, ...filter } });
  return [found.map((id) => ids.indexOf(id) + 1), hiddenUrgent];
};

test('a list that is not narrowed is the list itself', () => {
  expect(narrow(ids, contactOf, { words: '  ', filter: noFilter }).ids).toBe(ids);
  expect(isNarrowed({ words: '…', filter: noFilter })).toBe(false);
});

test('every word is looked for, whatever its case and accents; ä is not a', () => {
  expect(find('demola VUOKRA')).toEqual([[1], 1]);
  expect(find('7311')).toEqual([[3], 0]);
  expect(find('käly')).toEqual([[4], 1]);
  expect(find('kaly')).toEqual([[], 1]);
  expect(find('är perheasiat')).toEqual([[2], 1]);
});

test('who is protected is not found by name', () => {
  expect(find('turva')).toEqual([[], 1]);
});

test('a filter takes one of each kind, and tells how much of the urgent it hides', () => {
  expect(find('', { languages: ['sv'] })).toEqual([[2], 1]);
  expect(find('', { languages: ['fi', 'sv'], channels: ['MESSAGE'] })).toEqual([[2], 1]);
  expect(find('', { urgency: ['urgent'] })).toEqual([[3], 0]);
  expect(find('', { queues: ['#x_perheasiat_sv'] })).toEqual([[2], 1]);
  expect(find('vuokra', { languages: ['sv'] })).toEqual([[], 1]);
});

test('what is urgent is no longer so once handled', () => {
  const [one = chat] = contacts;
  expect(urgencyMark(like(5, urgent))).toBe('urgent');
  expect(urgencyMark(like(5, { urgency: { ...urgent.urgency, handledAt: minuteOf(1) } }))).toBe('other');
  expect(urgencyMark(like(5, { report: { assessedAt: null, assessedBy: null, keeper: null } }))).toBe(
    'report',
  );
  expect(urgencyMark(one)).toBe('other');
});

import { expect, test } from 'vitest';
import { closedStory, config, minute, outi, queuedStory } from '../../../test/harness/story.ts';
import { erasesAt, isErasable } from './retention.ts';

const days = (n: number): string => new Date(Date.parse(minute(10)) + n * 86_400_000).toISOString();

test('an anonymous chat goes thirty days after it was closed, and needs no register', () => {
  const { contact } = closedStory();
  expect(erasesAt(contact, config)).toBe(days(30));
  expect(isErasable(contact, config, { now: days(29.9), exportedAt: null })).toBe(false);
  expect(isErasable(contact, config, { now: days(30), exportedAt: null })).toBe(true);
});

test('while the client can still open it again, nothing goes', () => {
  const { contact } = closedStory();
  const hasty = { ...config, retention: { ...config.retention, anonymousDays: 1 } };
  expect(erasesAt(contact, hasty)).toBe(days(config.reopenDays));
});

test('whose client is known waits for the register, and thirty days from its word', () => {
  const { contact: chat } = closedStory();
  const contact = { ...chat, channel: 'MESSAGE' as const };
  expect(isErasable(contact, config, { now: days(400), exportedAt: null })).toBe(false);
  expect(isErasable(contact, config, { now: days(69), exportedAt: days(40) })).toBe(false);
  expect(isErasable(contact, config, { now: days(70), exportedAt: days(40) })).toBe(true);
  const free = { ...config, retention: { ...config.retention, needsConfirmedExport: false } };
  expect(isErasable(contact, free, { now: days(30), exportedAt: null })).toBe(true);
});

test('there is no time while it is open, and what is written after an erasing has a time again', () => {
  expect(erasesAt(queuedStory().contact, config)).toBeNull();
  const story = closedStory();
  story.record({ type: 'contentErased' }, days(31));
  expect(erasesAt(story.contact, config)).toBeNull();
  story.tell(outi, { verb: 'note', text: 'Vielä yksi asia.' }, days(32));
  expect(erasesAt(story.contact, config)).toBe(days(30));
});

import { expect, test } from 'vitest';
import {
  claimedStory,
  client,
  closedStory,
  config,
  createStory,
  minute,
  openingWords,
  outi,
  queuedStory,
} from '../../../test/harness/story.ts';
import { clockPhase } from './clock.ts';
import { firstDue } from './clocksOf.ts';

test('the promise of a chat: warn at two minutes, due at five', () => {
  expect(firstDue(queuedStory().contact, config)).toEqual({
    id: 'CHAT_WAIT',
    act: null,
    since: minute(0),
    warnAt: minute(2),
    targetAt: minute(5),
    dueAt: minute(5),
    state: 'running',
    metAt: null,
  });
});

test('taking a contact does not stop its clock; answering does', () => {
  const story = claimedStory();
  expect(firstDue(story.contact, config)?.dueAt).toBe(minute(5));
  story.tell(outi, { verb: 'send', text: 'Hei' }, minute(2));
  expect(firstDue(story.contact, config)).toBeNull();
  story.tell(client, { verb: 'send', text: 'Kiitos' }, minute(30));
  expect(firstDue(story.contact, config)?.dueAt).toBe(minute(35));
});

test('nothing is owed in what is closed or abandoned', () => {
  expect(firstDue(closedStory().contact, config)).toBeNull();
  const story = queuedStory();
  story.tell(client, { verb: 'leave' }, minute(1));
  expect(firstDue(story.contact, config)).toBeNull();
});

test('the promise pauses while the service is closed: Friday 15:58 is due on Monday 08:03', () => {
  const story = createStory();
  story.tell(client, openingWords, '2026-11-20T13:58:00.000Z');
  expect(firstDue(story.contact, config)).toMatchObject({
    since: '2026-11-20T13:58:00.000Z',
    warnAt: '2026-11-20T14:00:00.000Z',
    dueAt: '2026-11-23T06:03:00.000Z',
  });
});

test('a reply to a closed contact starts the promise anew', () => {
  const story = closedStory();
  story.tell(client, { verb: 'send', text: 'Vielä' }, minute(60));
  expect(firstDue(story.contact, config)?.dueAt).toBe(minute(65));
});

test.each([
  [minute(0), 'calm'],
  ['2026-11-23T08:01:59.999Z', 'calm'],
  [minute(2), 'warning'],
  ['2026-11-23T08:04:59.999Z', 'warning'],
  [minute(5), 'breached'],
  [minute(5_000), 'breached'],
])('at %s the clock is %s', (now, phase) => {
  const clock = firstDue(queuedStory().contact, config);
  expect(clock && clockPhase(clock, now)).toBe(phase);
});

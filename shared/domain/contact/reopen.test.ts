import { expect, test } from 'vitest';
import {
  claimedStory,
  client,
  closedStory,
  closingWords,
  mikko,
  minute,
  queuedStory,
} from '../../../test/harness/story.ts';

const SEVEN_DAYS = 7 * 24 * 60;

test('a counsellor takes a closed contact up again, owns it, and the resolution stays', () => {
  const story = closedStory();
  expect(story.tell(mikko, { verb: 'reopen' }, minute(10 + SEVEN_DAYS))).toEqual({
    ok: true,
    value: [{ type: 'reopened', position: 7, owner: 'mikko-malli' }],
  });
  expect(story.contact).toMatchObject({
    state: { status: 'assigned', owner: 'mikko-malli' },
    receivedAt: minute(0),
    closures: [{ resolution: 'RESOLVED_HERE', by: 'outi-yrjola', at: minute(10) }],
  });
});

test('closed twice, a contact keeps both resolutions', () => {
  const story = closedStory();
  story.tell(mikko, { verb: 'reopen' }, minute(20));
  story.tell(mikko, { ...closingWords, resolution: 'THIRD_SECTOR' }, minute(30));
  expect(story.contact.closures.map((each) => [each.resolution, each.by])).toEqual([
    ['RESOLVED_HERE', 'outi-yrjola'],
    ['THIRD_SECTOR', 'mikko-malli'],
  ]);
});

test('after seven days it is too late', () => {
  const late = new Date(Date.parse(minute(10 + SEVEN_DAYS)) + 1).toISOString();
  expect(closedStory().tell(mikko, { verb: 'reopen' }, late)).toEqual({
    ok: false,
    error: { code: 'ReopenWindowPassed', closedAt: minute(10) },
  });
});

test.each([
  ['queued', queuedStory],
  ['owned', claimedStory],
])('a contact that is %s is not closed', (_state, begin) => {
  expect(begin().tell(mikko, { verb: 'reopen' })).toEqual({ ok: false, error: { code: 'NotClosed' } });
});

test('an abandoned contact stays so', () => {
  const story = queuedStory();
  story.tell(client, { verb: 'leave' }, minute(1));
  expect(story.tell(mikko, { verb: 'reopen' })).toEqual({ ok: false, error: { code: 'NotClosed' } });
});

test('a client reopens by writing, not by this', () => {
  expect(closedStory().tell(client, { verb: 'reopen' })).toEqual({
    ok: false,
    error: { code: 'NotAllowed' },
  });
});

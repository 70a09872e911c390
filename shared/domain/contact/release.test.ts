import { expect, test } from 'vitest';
import {
  claimedStory,
  client,
  closedStory,
  mikko,
  minute,
  outi,
  queuedStory,
} from '../../../test/harness/story.ts';

test('the owner gives a contact back to its queue, and when it was received stays', () => {
  const story = claimedStory();
  expect(story.tell(outi, { verb: 'release' }, minute(4))).toEqual({
    ok: true,
    value: [{ type: 'released', position: 4 }],
  });
  expect(story.contact).toMatchObject({
    state: { status: 'queued' },
    receivedAt: minute(0),
    queuedAt: minute(4),
    awaitingSince: minute(0),
  });
  expect(story.tell(mikko, { verb: 'claim' }, minute(5)).ok).toBe(true);
});

test.each([
  ['a colleague', mikko],
  ['the client', client],
])('%s cannot give back what Outi owns', (_who, actor) => {
  expect(claimedStory().tell(actor, { verb: 'release' })).toEqual({
    ok: false,
    error: { code: 'NotOwner', owner: 'outi-yrjola' },
  });
});

test('what nobody owns cannot be given back', () => {
  expect(queuedStory().tell(outi, { verb: 'release' })).toEqual({
    ok: false,
    error: { code: 'NotOwner', owner: null },
  });
});

test('a closed contact cannot be given back', () => {
  expect(closedStory().tell(outi, { verb: 'release' })).toEqual({
    ok: false,
    error: { code: 'ContactClosed' },
  });
});

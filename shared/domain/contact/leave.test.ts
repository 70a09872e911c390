import { expect, test } from 'vitest';
import { claimedStory, client, closedStory, minute, outi, queuedStory } from '../../../test/harness/story.ts';

test('a client who leaves the queue abandons the contact, and no answer is owed', () => {
  const story = queuedStory();
  expect(story.tell(client, { verb: 'leave' }, minute(3))).toEqual({
    ok: true,
    value: [{ type: 'clientLeft', position: 3 }],
  });
  expect(story.contact).toMatchObject({
    state: { status: 'abandoned', at: minute(3) },
    clientLeftAt: minute(3),
    awaitingSince: null,
  });
});

test('a client who leaves an owned contact leaves it to its owner', () => {
  const story = claimedStory();
  story.tell(client, { verb: 'leave' }, minute(3));
  expect(story.contact).toMatchObject({
    state: { status: 'assigned', owner: 'outi-yrjola' },
    clientLeftAt: minute(3),
    awaitingSince: minute(0),
  });
});

test('one leaves once', () => {
  const story = claimedStory();
  story.tell(client, { verb: 'leave' }, minute(3));
  expect(story.tell(client, { verb: 'leave' }, minute(4))).toEqual({ ok: true, value: [] });
});

test('leaving what has ended changes nothing', () => {
  expect(closedStory().tell(client, { verb: 'leave' }, minute(11))).toEqual({ ok: true, value: [] });
});

test('nobody at the desk leaves for the client', () => {
  expect(claimedStory().tell(outi, { verb: 'leave' })).toEqual({
    ok: false,
    error: { code: 'NotAllowed' },
  });
});

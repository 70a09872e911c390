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

test('a counsellor takes a queued contact and owns it', () => {
  const story = queuedStory();
  expect(story.tell(mikko, { verb: 'claim' }, minute(1))).toEqual({
    ok: true,
    value: [{ type: 'claimed', position: 3, owner: 'mikko-malli' }],
  });
  expect(story.contact.state).toEqual({ status: 'assigned', owner: 'mikko-malli' });
  expect(story.contact.awaitingSince).toBe(minute(0));
});

test('taking what one owns changes nothing', () => {
  const story = claimedStory();
  expect(story.tell(outi, { verb: 'claim' })).toEqual({ ok: true, value: [] });
});

test('who comes second is told who was first', () => {
  expect(claimedStory().tell(mikko, { verb: 'claim' })).toEqual({
    ok: false,
    error: { code: 'AlreadyClaimed', owner: 'outi-yrjola' },
  });
});

test('an answered contact cannot be taken from its owner either', () => {
  const story = claimedStory();
  story.tell(outi, { verb: 'send', text: 'Hei' }, minute(2));
  expect(story.tell(mikko, { verb: 'claim' })).toEqual({
    ok: false,
    error: { code: 'AlreadyClaimed', owner: 'outi-yrjola' },
  });
});

test('a closed contact is not claimed but reopened', () => {
  expect(closedStory().tell(mikko, { verb: 'claim' })).toEqual({
    ok: false,
    error: { code: 'ContactClosed' },
  });
});

test('an abandoned contact is not claimed', () => {
  const story = queuedStory();
  story.tell(client, { verb: 'leave' }, minute(1));
  expect(story.tell(mikko, { verb: 'claim' })).toEqual({ ok: false, error: { code: 'ContactClosed' } });
});

test('a client claims nothing', () => {
  expect(queuedStory().tell(client, { verb: 'claim' })).toEqual({
    ok: false,
    error: { code: 'NotAllowed' },
  });
});

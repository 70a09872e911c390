import { expect, test } from 'vitest';
import {
  claimedStory,
  client,
  closedStory,
  mikko,
  minute,
  queuedStory,
  uuid,
} from '../../../test/harness/story.ts';

test.each([
  ['queued', queuedStory],
  ['owned by another', claimedStory],
  ['closed', closedStory],
])('anyone at the desk may note on a contact that is %s, and nothing else moves', (_state, begin) => {
  const story = begin();
  const before = story.contact;
  expect(
    story.tell(mikko, { verb: 'note', commandId: uuid(7), text: 'Soitettu Kelaan.' }, minute(20)),
  ).toEqual({
    ok: true,
    value: [{ type: 'noteWritten', noteId: uuid(7), purpose: 'note', content: { text: 'Soitettu Kelaan.' } }],
  });
  expect(story.contact).toEqual({ ...before, version: before.version + 1 });
});

test('a client writes no notes', () => {
  expect(queuedStory().tell(client, { verb: 'note', text: 'x' })).toEqual({
    ok: false,
    error: { code: 'NotAllowed' },
  });
});

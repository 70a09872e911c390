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
import { isUnread } from './contact.ts';

test('the owner reads for the desk, at most up to what the client has written', () => {
  const story = claimedStory();
  expect(isUnread(story.contact)).toBe(true);
  expect(story.tell(outi, { verb: 'markRead', delivered: 99, read: 99 }, minute(2))).toEqual({
    ok: true,
    value: [{ type: 'readByDesk', position: 4, upTo: 2 }],
  });
  expect(story.contact.deskRead).toBe(2);
  expect(isUnread(story.contact)).toBe(false);
});

test('reading what is read changes nothing', () => {
  const story = claimedStory();
  story.tell(outi, { verb: 'markRead', delivered: 2, read: 2 });
  expect(story.tell(outi, { verb: 'markRead', delivered: 2, read: 2 })).toEqual({ ok: true, value: [] });
  expect(story.tell(outi, { verb: 'markRead', delivered: 0, read: 1 })).toEqual({ ok: true, value: [] });
});

test("a colleague's glance does not make a message seen", () => {
  expect(claimedStory().tell(mikko, { verb: 'markRead', delivered: 2, read: 2 })).toEqual({
    ok: false,
    error: { code: 'NotOwner', owner: 'outi-yrjola' },
  });
  expect(queuedStory().tell(mikko, { verb: 'markRead', delivered: 2, read: 2 })).toEqual({
    ok: false,
    error: { code: 'NotOwner', owner: null },
  });
});

test('the desk marks nothing in a closed contact', () => {
  expect(closedStory().tell(outi, { verb: 'markRead', delivered: 2, read: 2 })).toEqual({
    ok: false,
    error: { code: 'ContactClosed' },
  });
});

test("the client's receipts take no position, stay within what was sent, and go forward only", () => {
  const story = claimedStory();
  expect(story.tell(client, { verb: 'markRead', delivered: 99, read: 2 })).toEqual({
    ok: true,
    value: [{ type: 'receivedByClient', delivered: 3, read: 2 }],
  });
  expect(story.contact).toMatchObject({ clientDelivered: 3, clientRead: 2, position: 3 });
  expect(story.tell(client, { verb: 'markRead', delivered: 1, read: 1 })).toEqual({ ok: true, value: [] });
});

test('what the client has read was also delivered', () => {
  const story = claimedStory();
  expect(story.tell(client, { verb: 'markRead', delivered: 0, read: 3 })).toEqual({
    ok: true,
    value: [{ type: 'receivedByClient', delivered: 3, read: 3 }],
  });
});

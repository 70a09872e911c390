import { expect, test } from 'vitest';
import {
  claimedStory,
  client,
  closedStory,
  mikko,
  minute,
  outi,
  queuedStory,
  uuid,
} from '../../../test/harness/story.ts';

const DAY = 24 * 60;

test('the first answer makes the contact active and ends the wait', () => {
  const story = claimedStory();
  expect(story.tell(outi, { verb: 'send', commandId: uuid(7), text: ' Hei! ' }, minute(2))).toEqual({
    ok: true,
    value: [
      {
        type: 'messageSent',
        position: 4,
        messageId: uuid(7),
        from: 'counsellor',
        content: { text: 'Hei!' },
      },
    ],
  });
  expect(story.contact).toMatchObject({
    state: { status: 'active', owner: 'outi-yrjola' },
    firstReplyAt: minute(2),
    awaitingSince: null,
    lastMessage: { from: 'counsellor', at: minute(2), preview: 'Hei!' },
  });
});

test('the wait runs from the first unanswered message, and a second answer is not the first', () => {
  const story = claimedStory();
  story.tell(outi, { verb: 'send', text: 'Hei' }, minute(2));
  story.tell(client, { verb: 'send', text: 'Kiitos' }, minute(5));
  story.tell(client, { verb: 'send', text: 'Vielä yksi asia' }, minute(6));
  expect(story.contact).toMatchObject({ awaitingSince: minute(5), lastClientPosition: 6 });
  story.tell(outi, { verb: 'send', text: 'Kerro' }, minute(7));
  expect(story.contact).toMatchObject({ awaitingSince: null, firstReplyAt: minute(2) });
});

test('a client who wrote again has not left', () => {
  const story = claimedStory();
  story.tell(client, { verb: 'leave' }, minute(2));
  expect(story.contact.clientLeftAt).toBe(minute(2));
  story.tell(client, { verb: 'send', text: 'Palasin' }, minute(3));
  expect(story.contact.clientLeftAt).toBeNull();
});

test('a colleague does not answer for the owner', () => {
  expect(claimedStory().tell(mikko, { verb: 'send', text: 'Hei' })).toEqual({
    ok: false,
    error: { code: 'NotOwner', owner: 'outi-yrjola' },
  });
});

test('nobody answers what nobody has taken', () => {
  expect(queuedStory().tell(mikko, { verb: 'send', text: 'Hei' })).toEqual({
    ok: false,
    error: { code: 'NotOwner', owner: null },
  });
});

test('the desk does not write into a closed contact', () => {
  expect(closedStory().tell(outi, { verb: 'send', text: 'Hei' }, minute(11))).toEqual({
    ok: false,
    error: { code: 'ContactClosed' },
  });
});

test('a client who writes within seven days of closing reopens the contact into its queue', () => {
  const story = closedStory();
  const decision = story.tell(client, { verb: 'send', text: 'Vielä tästä' }, minute(10 + 7 * DAY));
  expect(decision.ok && decision.value.map((event) => event.type)).toEqual(['reopened', 'messageSent']);
  expect(story.contact).toMatchObject({
    state: { status: 'queued' },
    position: 8,
    lastClientPosition: 8,
    queuedAt: minute(10 + 7 * DAY),
    awaitingSince: minute(10 + 7 * DAY),
    receivedAt: minute(0),
  });
  expect(story.contact.closures).toHaveLength(1);
});

test('a client who writes later than that is told when it was closed', () => {
  expect(closedStory().tell(client, { verb: 'send', text: 'Hei' }, minute(11 + 7 * DAY))).toEqual({
    ok: false,
    error: { code: 'ReopenWindowPassed', closedAt: minute(10) },
  });
});

test('a client who left unanswered begins anew instead', () => {
  const story = queuedStory();
  story.tell(client, { verb: 'leave' }, minute(1));
  expect(story.tell(client, { verb: 'send', text: 'Hei' }, minute(2))).toEqual({
    ok: false,
    error: { code: 'ContactClosed' },
  });
});

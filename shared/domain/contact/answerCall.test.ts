import { expect, test } from 'vitest';
import { client, createStory, minute, openingWords, outi } from '../../../test/harness/story.ts';
import type { Actor } from './events.ts';

const telephony: Actor = { kind: 'integration', key: 'vaihde' };
const call = { ...openingWords, channel: 'PHONE', text: null } as const;
const by = { verb: 'answerCall', by: 'outi-yrjola' } as const;

test('a call that is answered is the professional\u2019s, and its wait is over', () => {
  const story = createStory();
  story.tell(telephony, call, minute(0));
  expect(story.tell(telephony, by, minute(3)).ok).toBe(true);
  expect(story.contact).toMatchObject({
    state: { status: 'active', owner: 'outi-yrjola' },
    firstReplyAt: minute(3),
    awaitingSince: null,
  });
});

test('who takes a call at the desk has answered it too; who takes a chat has not', () => {
  const calls = createStory();
  calls.tell(telephony, call, minute(0));
  calls.tell(outi, { verb: 'claim' }, minute(2));
  expect(calls.contact).toMatchObject({ state: { status: 'active' }, firstReplyAt: minute(2) });
  const chats = createStory();
  chats.tell(client, openingWords, minute(0));
  chats.tell(outi, { verb: 'claim' }, minute(2));
  expect(chats.contact).toMatchObject({ state: { status: 'assigned' }, firstReplyAt: null });
});

test('only the telephony says so, of calls, and of people there are', () => {
  const chats = createStory();
  chats.tell(client, openingWords, minute(0));
  expect(chats.tell(telephony, by, minute(1))).toMatchObject({ error: { code: 'NotAllowed' } });
  const calls = createStory();
  calls.tell(telephony, call, minute(0));
  expect(calls.tell(outi, by, minute(1))).toMatchObject({ error: { code: 'NotAllowed' } });
  const nobody = { verb: 'answerCall', by: 'nobody-here' } as const;
  expect(calls.tell(telephony, nobody, minute(1))).toMatchObject({
    error: { code: 'UnknownCode', field: 'by' },
  });
});

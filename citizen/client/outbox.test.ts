import { describe, expect, test } from 'vitest';
import { noConversation } from './conversation.ts';
import { foldUpdates } from './fold.ts';
import { failed, nextToSend, type OutboxItem, settled, unsentTexts, withState } from './outbox.ts';
import { decodeOutbox, encodeOutbox } from './outboxCode.ts';

const at = '2026-11-23T08:30:00.000Z';
const item = (commandId: string, state: OutboxItem['state'] = 'waiting'): OutboxItem => ({
  commandId,
  at,
  state,
  kind: 'send',
  text: `text ${commandId}`,
});

describe('what is sent next', () => {
  test('the first that waits, behind those already sent', () => {
    expect(nextToSend([item('a', 'sent'), item('b'), item('c')])?.commandId).toBe('b');
  });
  test('nothing while one is on its way or has failed, so that order is kept', () => {
    expect(nextToSend([item('a', 'sending'), item('b')])).toBeNull();
    expect(nextToSend([item('a', 'failed'), item('b')])).toBeNull();
    expect(nextToSend([])).toBeNull();
  });
});

test('an end fails all that is not sent', () => {
  const outbox = [item('a', 'sent'), item('b', 'sending'), item('c')];
  expect(failed(outbox).map(({ state }) => state)).toEqual(['sent', 'failed', 'failed']);
  expect(unsentTexts(outbox)).toEqual(['text b', 'text c']);
  expect(withState(outbox, 'c', 'failed')[2]?.state).toBe('failed');
});

test('an echo takes the place of its step, whatever state that was in', () => {
  const conversation = foldUpdates(noConversation, [
    { type: 'opened', position: 1, at, channel: 'CHAT_ANON', topic: 'x' },
    { type: 'mine', position: 2, at, messageId: 'a', content: { text: 'text a' } },
  ]);
  const outbox = [item('a', 'sending'), item('b')];
  expect(settled(outbox, conversation).map(({ commandId }) => commandId)).toEqual(['b']);
  expect(settled([item('b')], conversation)).toHaveLength(1);
});

describe('through the storage of the tab', () => {
  const outbox: OutboxItem[] = [
    { commandId: 'o', at, state: 'sent', kind: 'open', text: 'Hei', lang: 'sv', topic: 'asuminen' },
    item('a', 'sending'),
    item('b', 'failed'),
    { commandId: 'l', at, state: 'waiting', kind: 'leave' },
  ];
  test('comes back as it was, but for what was on its way', () => {
    expect(decodeOutbox(encodeOutbox(outbox))).toEqual([
      outbox[0],
      item('a', 'waiting'),
      outbox[2],
      outbox[3],
    ]);
    expect(encodeOutbox([])).toBeNull();
  });
  test('drops what it does not know instead of failing', () => {
    expect(decodeOutbox(null)).toEqual([]);
    expect(decodeOutbox('{')).toEqual([]);
    expect(decodeOutbox('{"a":1}')).toEqual([]);
    const odd = [null, 1, { kind: 'send' }, { ...outbox[0], lang: 'de' }, { ...item('a'), state: 'x' }];
    expect(decodeOutbox(JSON.stringify([...odd, item('b')]))).toEqual([item('b')]);
  });
});

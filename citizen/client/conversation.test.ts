import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClientUpdate } from '../../shared/domain/conversation.ts';
import { awaitsAnswer, lastTheirs, noConversation, theirsAfter } from './conversation.ts';
import { foldUpdates, hasGap } from './fold.ts';

const at = '2026-11-23T08:30:00.000Z';
const counsellor = { name: 'Outi', title: { fi: 'Ohjaaja', sv: 'Handledare', en: 'Counsellor' } };
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const story: ClientUpdate[] = [
  { type: 'opened', position: 1, at, channel: 'CHAT_ANON', topic: 'asuminen' },
  { type: 'mine', position: 2, at, messageId: id(2), content: { text: 'Hei' } },
  { type: 'joined', position: 3, at, counsellor },
  { type: 'read', position: 4, at, upTo: 2 },
  { type: 'theirs', position: 5, at, messageId: id(5), content: { text: 'Hei!' }, counsellor },
  { type: 'mine', position: 6, at, messageId: id(6), content: { text: 'Kiitos' } },
  { type: 'closed', position: 7, at },
];
const whole = foldUpdates(noConversation, story);

describe('folding updates', () => {
  test('the whole story gives its rows, its reader and its end', () => {
    expect(whole.position).toBe(7);
    expect(whole.entries.map((entry) => entry.type)).toEqual([
      'opened',
      'mine',
      'joined',
      'theirs',
      'mine',
      'closed',
    ]);
    expect(whole).toMatchObject({ status: 'closed', readUpTo: 2, counsellor: null, ahead: [] });
  });

  test('an update that comes too early waits until the gap is filled', () => {
    const early = foldUpdates(
      noConversation,
      [story[0], story[3]].filter((each) => each !== undefined),
    );
    expect(early.position).toBe(1);
    expect(hasGap(early)).toBe(true);
    const filled = foldUpdates(early, story.slice(1, 3));
    expect(filled.position).toBe(4);
    expect(filled.readUpTo).toBe(2);
    expect(hasGap(filled)).toBe(false);
  });

  test('any order, any batches and any repetition give the same conversation', () => {
    const batches = fc
      .array(fc.subarray(story, { minLength: 1 }), { maxLength: 6 })
      .map((some) => [...some, story])
      .chain((all) =>
        fc.tuple(...all.map((batch) => fc.shuffledSubarray(batch, { minLength: batch.length }))),
      );
    fc.assert(
      fc.property(batches, (all) => {
        expect(all.reduce(foldUpdates, noConversation)).toEqual(whole);
      }),
    );
  });

  test('releasing leaves no one, reopening by a counsellor brings them, writing after leaving opens again', () => {
    const released = foldUpdates(noConversation, [
      ...story.slice(0, 3),
      { type: 'released', position: 4, at },
    ]);
    expect(released).toMatchObject({ status: 'open', counsellor: null });
    const reopened = foldUpdates(whole, [{ type: 'reopened', position: 8, at, counsellor }]);
    expect(reopened).toMatchObject({ status: 'open', counsellor });
    const left = foldUpdates(reopened, [{ type: 'left', position: 9, at }]);
    expect(left.status).toBe('left');
    const answer: ClientUpdate = { ...(story[4] as ClientUpdate & { type: 'theirs' }), position: 10 };
    expect(foldUpdates(left, [answer]).status).toBe('open');
  });
});

test('what is unread and what is awaited follow from the messages', () => {
  expect(lastTheirs(whole)).toBe(5);
  expect(theirsAfter(whole, 4)).toBe(1);
  expect(theirsAfter(whole, 5)).toBe(0);
  expect(awaitsAnswer(whole)).toBe(true);
  expect(awaitsAnswer(foldUpdates(noConversation, story.slice(0, 5)))).toBe(false);
});

import { describe, expect, test } from 'vitest';
import type { Sending } from '../../feed/outbox.ts';
import { createTestWorld, minuteOf, testId } from '../../feed/testWorld.ts';
import { toItems } from './items.ts';

const id = testId(1);
const dayOf = (at: string) => at.slice(0, 10);
const sending = (commandId: string): Sending => ({
  commandId,
  contactId: id,
  kind: 'reply',
  text: 'Hei!',
  at: minuteOf(5),
  state: { kind: 'sending' },
});

describe('a timeline', () => {
  test('shows words and steps in order, and leaves receipts out', () => {
    const world = createTestWorld();
    world.open(id, minuteOf(0));
    world.claim(id, 'outi-yrjola', minuteOf(1));
    world.received(id, minuteOf(2));
    world.weSay(id, 'outi-yrjola', minuteOf(3));
    expect(toItems(world.journal, [], dayOf).map((item) => item.kind)).toEqual([
      'day',
      'event',
      'message',
      'event',
      'message',
    ]);
  });

  test('names the writer once for messages that follow one another', () => {
    const world = createTestWorld();
    world.open(id, minuteOf(0));
    world.clientSays(id, minuteOf(1));
    world.clientSays(id, minuteOf(10));
    world.weSay(id, 'outi-yrjola', minuteOf(11));
    world.weSay(id, 'mikko-malli', minuteOf(11));
    const follows = toItems(world.journal, [], dayOf).flatMap((item) =>
      item.kind === 'message' ? [item.follows] : [],
    );
    expect(follows).toEqual([false, true, false, false, false]);
  });

  test('begins each day with its name', () => {
    const world = createTestWorld();
    world.open(id, minuteOf(0));
    world.clientSays(id, minuteOf(24 * 60));
    expect(toItems(world.journal, [], dayOf).filter((item) => item.kind === 'day')).toHaveLength(2);
  });

  test('shows what is on its way last, and never beside its own arrival', () => {
    const world = createTestWorld();
    world.open(id, minuteOf(0));
    const [on, arrived] = [testId(71), testId(72)];
    world.weSay(id, 'outi-yrjola', minuteOf(3), arrived);
    const items = toItems(world.journal, [sending(arrived), sending(on)], dayOf);
    expect(items.filter((item) => item.kind === 'sending').map((item) => item.key)).toEqual([on]);
    expect(items.at(-1)?.kind).toBe('sending');
  });
});

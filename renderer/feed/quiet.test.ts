import { describe, expect, test } from 'vitest';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import { deservesAttention, isQuietAt } from './quiet.ts';
import { createTestWorld, minuteOf, testId } from './testWorld.ts';

const at = (clock: string) => new Date(`2026-11-23T${clock}:00`);

describe('quiet hours', () => {
  test.each([
    ['08:00', '16:00', '08:00', true],
    ['08:00', '16:00', '15:59', true],
    ['08:00', '16:00', '16:00', false],
    ['16:00', '08:00', '23:30', true],
    ['16:00', '08:00', '00:00', true],
    ['16:00', '08:00', '08:00', false],
    ['16:00', '08:00', '12:00', false],
    ['12:00', '12:00', '12:00', false],
  ])('from %s to %s at %s: %s', (from, to, clock, isQuiet) => {
    expect(isQuietAt({ from, to }, at(clock))).toBe(isQuiet);
  });
  test('are none unless set', () => expect(isQuietAt(null, at('03:00'))).toBe(false));
});

describe('attention', () => {
  const world = createTestWorld();
  world.open(testId(1), minuteOf(0));
  const queued = world.contact(testId(1));
  world.claim(testId(1), 'outi-yrjola', minuteOf(1));
  const mine = world.contact(testId(1));
  const urgent: Contact = {
    ...queued,
    urgency: { level: 'URGENT', isSuspected: false, by: 'outi-yrjola', at: minuteOf(0), handledAt: null },
  };

  test.each([
    ['all', [true, true, true]],
    ['mine', [false, true, true]],
    ['urgent', [false, false, true]],
    ['none', [false, false, false]],
  ] as const)('for %s', (alerts, expected) => {
    const told = [queued, mine, urgent].map((each) => deservesAttention(each, alerts, false, 'outi-yrjola'));
    expect(told).toEqual(expected);
  });
  test('in quiet hours only what is urgent', () => {
    const told = [queued, mine, urgent].map((each) => deservesAttention(each, 'all', true, 'outi-yrjola'));
    expect(told).toEqual([false, false, true]);
  });
});

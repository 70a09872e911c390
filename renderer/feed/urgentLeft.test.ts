import { expect, test } from 'vitest';
import county from '../../config/lansi-uusimaa.json' with { type: 'json' };
import { serviceConfig } from '../../shared/domain/config/config.ts';
import { createTestWorld, testId } from './testWorld.ts';
import { urgentLeft } from './urgentLeft.ts';

const config = serviceConfig.parse(county);

/** Monday 23.11.2026 in Helsinki: the service closes at 16, which is 14 in UTC. */
const at = (time: string) => `2026-11-23T${time}:00.000Z`;

function urgentAt(receivedAt: string, handledAt: string | null = null) {
  const world = createTestWorld();
  world.open(testId(1), receivedAt);
  const urgency = {
    level: 'URGENT',
    isSuspected: false,
    by: 'outi-yrjola',
    at: receivedAt,
    handledAt,
  } as const;
  return { ...world.contact(testId(1)), urgency };
}

test('an urgent matter counts down to the close of its day', () => {
  const contact = urgentAt(at('08:00'));
  const left = (now: string) => urgentLeft(contact, config, now);
  const close = left(at('08:00'))?.at ?? '';
  const before = (minutes: number) => new Date(Date.parse(close) - minutes * 60_000).toISOString();
  expect(close.slice(0, 10)).toBe('2026-11-23');
  expect(left(before(130))).toEqual({ kind: 'today', hours: 2, minutes: 10, at: close });
  expect(left(new Date(Date.parse(close) - 30_000).toISOString())).toMatchObject({ hours: 0, minutes: 1 });
  expect(left(before(-75))).toEqual({ kind: 'late', hours: 1, minutes: 15, at: close });
});

test('what comes after the close is owed by another day, and what is handled or not urgent by none', () => {
  expect(urgentLeft(urgentAt(at('20:00')), config, at('20:01'))).toMatchObject({ kind: 'laterDay' });
  expect(urgentLeft(urgentAt(at('08:00'), at('09:00')), config, at('09:01'))).toBeNull();
  expect(urgentLeft({ ...urgentAt(at('08:00')), urgency: null }, config, at('09:01'))).toBeNull();
});

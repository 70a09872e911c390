import { describe, expect, test } from 'vitest';
import county from '../../../config/lansi-uusimaa.json' with { type: 'json' };
import { serviceConfig } from '../../../shared/domain/config/config.ts';
import { nextCall, type Round } from '../../../shared/domain/contact/callback/attempts.ts';
import { afterAttempt } from '../../../shared/domain/contact/callback/recordAttempt.ts';
import type { AttemptOutcome } from '../../../shared/domain/contact/parts/callback.ts';
import { testId } from '../../feed/testWorld.ts';
import { attemptNumber, dialAddress, outcomes, spacedNumber } from './call.ts';
import { callDays, chosenSpan, spanKey } from './times.ts';

const config = serviceConfig.parse(county);
/** Monday 10:30 in Helsinki. */
const now = '2026-11-23T08:30:00.000Z';
const tried = (...tries: [string, AttemptOutcome][]): Round => ({
  slot: null,
  isBooked: false,
  attempts: tries.map(([at, outcome], index) => ({
    id: testId(index),
    at,
    by: 'outi-yrjola',
    outcome,
    counts: outcome !== 'wrongNumber',
  })),
});

describe('the times to choose from', () => {
  test('begin with the whole time that is left of the first day, then go by the half hour', () => {
    const [today, tomorrow] = callDays(tried(), config, '2026-11-23T08:40:00.000Z');
    expect(today?.day).toBe('2026-11-23');
    expect(today?.spans.slice(0, 2)).toEqual([
      { from: '2026-11-23T09:00:00.000Z', to: '2026-11-23T14:00:00.000Z' },
      { from: '2026-11-23T09:00:00.000Z', to: '2026-11-23T09:30:00.000Z' },
    ]);
    expect(tomorrow?.spans[0]).toEqual({ from: '2026-11-24T06:00:00.000Z', to: '2026-11-24T14:00:00.000Z' });
  });

  test('are all allowed by the rule that the gateway asks, and each on a weekday between 8 and 16', () => {
    for (const round of [
      tried(),
      tried([now, 'noAnswer']),
      tried([now, 'wrongNumber']),
      tried(['2026-11-23T06:00:00.000Z', 'noAnswer'], [now, 'busy']),
    ]) {
      const days = callDays(round, config, now);
      expect(days).toHaveLength(10);
      for (const { spans } of days)
        for (const span of spans) expect(nextCall(round, config, span.from).because).toBeNull();
    }
  });

  test('keep the gap after an attempt, and another day for the last', () => {
    expect(callDays(tried([now, 'noAnswer']), config, now)[0]?.spans[0]?.from).toBe(
      '2026-11-23T10:30:00.000Z',
    );
    const twice = tried(['2026-11-23T06:00:00.000Z', 'noAnswer'], [now, 'busy']);
    expect(callDays(twice, config, now)[0]?.day).toBe('2026-11-24');
  });

  test('propose the first, and keep a choice only while it can be kept', () => {
    const days = callDays(tried(), config, now);
    expect(chosenSpan(days, { day: null, span: null })).toMatchObject({
      span: days[0]?.spans[0],
      isProposed: true,
    });
    const [, second] = days;
    const span = second?.spans[3];
    const kept = { day: second?.day ?? null, span: span ? spanKey(span) : null };
    expect(chosenSpan(days, kept)).toEqual({ day: second, span, isProposed: false });
    expect(chosenSpan(days.slice(2), kept)).toMatchObject({ isProposed: true });
    expect(chosenSpan([], kept)).toMatchObject({ span: undefined });
  });
});

test('a busy line counts as an attempt, and the third in vain is the last; a wrong number never is', () => {
  const two = tried(['2026-11-20T06:00:00.000Z', 'noAnswer'], ['2026-11-20T09:00:00.000Z', 'busy']);
  const attempt = { id: testId(9), at: now, by: 'outi-yrjola' };
  expect(afterAttempt(two, attempt, 'busy', { config, now })).toEqual({
    counts: true,
    next: null,
    isLast: true,
  });
  expect(afterAttempt(two, attempt, 'wrongNumber', { config, now })).toMatchObject({
    counts: false,
    isLast: false,
  });
  expect(afterAttempt(two, attempt, 'reached', { config, now })).toEqual({
    counts: true,
    next: null,
    isLast: false,
  });
});

test('attempts are counted as one says them, and outcomes have the digits of the guide', () => {
  const of = (round: Round) => attemptNumber({ callback: { ...round } } as never, config).number;
  expect(of(tried())).toBe(1);
  expect(of(tried([now, 'wrongNumber']))).toBe(1);
  expect(of(tried([now, 'noAnswer'], [now, 'busy']))).toBe(3);
  expect(of(tried([now, 'noAnswer'], [now, 'busy'], [now, 'busy']))).toBe(3);
  expect(outcomes).toEqual(['reached', 'noAnswer', 'busy', 'wrongNumber']);
});

test('a number is shown in groups', () => {
  expect(spacedNumber('0401234567')).toBe('040 123 4567');
  expect(spacedNumber('+358401234567')).toBe('+358 40 123 4567');
  expect(spacedNumber('+46701234567')).toBe('+46701234567');
  expect(spacedNumber('kysy')).toBe('kysy');
});

test('what is dialled is the number alone', () => {
  expect(dialAddress('+358 (0)40 123 4567')).toBe('tel:+358401234567');
  expect(dialAddress('09-123 456')).toBe('tel:09123456');
  expect(dialAddress('*21*040 123#')).toBeNull();
  expect(dialAddress('soittakaa')).toBeNull();
});

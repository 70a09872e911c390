import { describe, expect, test } from 'vitest';
import {
  changesOf,
  dayName,
  daysOfYear,
  helsinki,
  almanacYears as years,
} from '../../../test/harness/almanac.ts';
import { dayOf, endOfDay, instantOf, wallClock } from './wallClock.ts';

const ZONE = 'Europe/Helsinki';
const DAY = 86_400_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;

describe('the wall clock', () => {
  test.each(years)('around the changes of %i every quarter shows what the European rule says', (year) => {
    const { spring, autumn } = changesOf(year);
    for (const change of [spring, autumn])
      for (let at = change - 2 * DAY; at <= change + 2 * DAY; at += HOUR / 4) {
        const clock = wallClock(new Date(at), ZONE);
        expect(clock).toEqual(helsinki(at));
        const isSecondShowing = at >= autumn && at < autumn + HOUR;
        const back = instantOf(clock.day, clock.minute, ZONE).getTime();
        expect(back).toBe(isSecondShowing ? at - HOUR : at);
      }
  });

  test('every hour of 2026 there and back', () => {
    const { autumn } = changesOf(2026);
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += HOUR) {
      const clock = wallClock(new Date(at), ZONE);
      const isSecondShowing = at === autumn;
      expect(instantOf(clock.day, clock.minute, ZONE).getTime()).toBe(isSecondShowing ? at - HOUR : at);
    }
  });

  test.each(years)(
    'a minute that the spring of %i leaps over is the first instant after the leap',
    (year) => {
      const { spring } = changesOf(year);
      for (const minute of [180, 181, 210, 239])
        expect(instantOf(dayName(spring), minute, ZONE).toISOString()).toBe(new Date(spring).toISOString());
      expect(instantOf(dayName(spring), 179, ZONE).getTime()).toBe(spring - MINUTE);
      expect(instantOf(dayName(spring), 240, ZONE).getTime()).toBe(spring);
    },
  );

  test('other zones too, far west and far east, and the end of a day', () => {
    for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'UTC'])
      for (let at = Date.UTC(2026, 2, 1); at < Date.UTC(2026, 3, 1); at += HOUR) {
        const clock = wallClock(new Date(at), zone);
        expect(instantOf(clock.day, clock.minute, zone).getTime()).toBe(at);
        expect(dayOf(new Date(at).toISOString(), zone)).toBe(clock.day);
      }
    expect(instantOf('2026-11-20', 24 * 60, ZONE)).toEqual(instantOf('2026-11-21', 0, ZONE));
  });

  test.each(years)('every day of %i ends a millisecond before the next begins', (year) => {
    for (const day of daysOfYear(year)) {
      const end = Date.parse(endOfDay(day, ZONE));
      expect(helsinki(end)).toEqual({ day, minute: 24 * 60 - 1 });
      expect(helsinki(end + 1)).toEqual({ day: dayName(Date.parse(day) + DAY), minute: 0 });
      expect(dayOf(new Date(end).toISOString(), ZONE)).toBe(day);
    }
  });

  test('the days on which the clocks change are an hour short and an hour long', () => {
    expect(endOfDay('2026-03-28', ZONE)).toBe('2026-03-28T21:59:59.999Z');
    expect(endOfDay('2026-03-29', ZONE)).toBe('2026-03-29T20:59:59.999Z');
    expect(endOfDay('2026-10-24', ZONE)).toBe('2026-10-24T20:59:59.999Z');
    expect(endOfDay('2026-10-25', ZONE)).toBe('2026-10-25T21:59:59.999Z');
  });
});

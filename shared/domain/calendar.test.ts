import { describe, expect, test } from 'vitest';
import { changesOf, dayName, easterByKnuth, helsinki, holidaysOf } from '../../test/harness/almanac.ts';
import { config } from '../../test/harness/story.ts';
import {
  addDays,
  addOpenTime,
  easterSunday,
  instantOf,
  isHoliday,
  isOpenAt,
  nextOpening,
  wallClock,
  weekdayOf,
} from './calendar.ts';
import { type Calendar, calendar } from './config.ts';

const ZONE = 'Europe/Helsinki';
const DAY = 86_400_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;
const years = Array.from({ length: 12 }, (_, index) => 2024 + index);

function* daysOf(year: number): Generator<string> {
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += DAY) yield dayName(at);
}

describe('holidays', () => {
  test('Easter of 1900-2199 agrees with another algorithm', () => {
    for (let year = 1900; year < 2200; year += 1) expect(easterSunday(year)).toBe(easterByKnuth(year));
  });

  test('Easter of known years', () => {
    const known =
      '2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2035-03-25 2038-04-25';
    for (const day of known.split(' ')) expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
  });

  test.each(years)('every day of %i agrees with an almanac of its own', (year) => {
    const wrong = [...daysOf(year)].filter((day) => isHoliday(day) !== holidaysOf(year).has(day));
    expect(wrong).toEqual([]);
  });

  test.each([
    [2025, 10],
    [2026, 9],
    [2027, 8],
  ])('%i has %i holidays on weekdays', (year, count) => {
    const free = [...daysOf(year)].filter(
      (day) => isHoliday(day) && !['sat', 'sun'].includes(weekdayOf(day)),
    );
    expect(free).toHaveLength(count);
  });

  test('the holidays of 2026 by name', () => {
    const named = '01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-19 06-20 10-31 12-06 12-24 12-25 12-26';
    expect([...daysOf(2026)].filter(isHoliday)).toEqual(named.split(' ').map((day) => `2026-${day}`));
  });

  test.each([
    ['2026-04-21', '2026-04-30'],
    ['2026-04-23', '2026-05-05'],
    ['2026-06-12', '2026-06-24'],
  ])('the seventh working day after %s is %s', (received, due) => {
    let day = received;
    for (let left = 7; left > 0; left -= isHoliday(day) || ['sat', 'sun'].includes(weekdayOf(day)) ? 0 : 1)
      day = addDays(day, 1);
    expect(day).toBe(due);
  });

  test('days are added across months, leap days and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-30', -2)).toBe('2026-03-28');
    expect(weekdayOf('2026-11-21')).toBe('sat');
  });
});

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
      }
    expect(instantOf('2026-11-20', 24 * 60, ZONE)).toEqual(instantOf('2026-11-21', 0, ZONE));
  });
});

const { chat } = config.calendars;
const split = calendar.parse({ weekly: { mon: ['09:00-11:00', '12:30-15:00'], tue: ['09:00-11:00'] } });
const at = (day: string, clock: string): Date =>
  instantOf(day, Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)), ZONE);
const shown = (instant: string): string => {
  const { day, minute } = wallClock(new Date(instant), ZONE);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
};

describe('opening', () => {
  test.each([
    ['2026-11-20', '07:59', false],
    ['2026-11-20', '08:00', true],
    ['2026-11-20', '15:59', true],
    ['2026-11-20', '16:00', false],
    ['2026-11-21', '10:00', false],
    ['2026-12-24', '10:00', false],
    ['2026-06-19', '10:00', false],
    ['2026-04-03', '10:00', false],
    ['2026-03-30', '08:00', true],
    ['2026-10-26', '08:00', true],
  ])('the chat on %s at %s is open: %s', (day, clock, isOpen) => {
    expect(isOpenAt(chat, at(day, clock), ZONE)).toBe(isOpen);
  });

  test.each([
    ['a Saturday', '2026-11-21', '22:10', '2026-11-23 08:00'],
    ['a Friday after closing', '2026-11-20', '16:00', '2026-11-23 08:00'],
    ['the day before Christmas Eve', '2026-12-23', '16:30', '2026-12-28 08:00'],
    ['Maundy Thursday', '2026-04-02', '18:00', '2026-04-07 08:00'],
    ['an opening under way', '2026-11-20', '12:00', '2026-11-20 08:00'],
    ['the weekend of the change', '2026-03-28', '12:00', '2026-03-30 08:00'],
  ])('from %s the next opening is known', (_when, day, clock, opens) => {
    expect(shown(nextOpening(chat, at(day, clock), ZONE)?.from.toISOString() ?? '')).toBe(opens);
  });

  test('a split day closes between', () => {
    expect(isOpenAt(split, at('2026-11-23', '10:59'), ZONE)).toBe(true);
    expect(isOpenAt(split, at('2026-11-23', '11:00'), ZONE)).toBe(false);
    expect(isOpenAt(split, at('2026-11-23', '12:30'), ZONE)).toBe(true);
  });

  test('what is always open has no next opening, and neither has what never opens', () => {
    const never: Calendar = { weekly: {} };
    expect(isOpenAt({ always: true }, at('2026-12-25', '03:00'), ZONE)).toBe(true);
    expect(nextOpening({ always: true }, at('2026-12-25', '03:00'), ZONE)).toBeNull();
    expect(isOpenAt(never, at('2026-11-20', '10:00'), ZONE)).toBe(false);
    expect(nextOpening(never, at('2026-11-20', '10:00'), ZONE)).toBeNull();
  });
});

describe('open time', () => {
  test.each([
    ['within a day', '2026-11-20', '10:00', 5, '2026-11-20 10:05'],
    ['over a weekend', '2026-11-20', '15:58', 5, '2026-11-23 08:03'],
    ['to the very closing', '2026-11-20', '15:55', 5, '2026-11-20 16:00'],
    ['from a closed Saturday', '2026-11-21', '22:10', 5, '2026-11-23 08:05'],
    ['before opening', '2026-11-20', '06:00', 5, '2026-11-20 08:05'],
    ['over Christmas', '2026-12-23', '15:59', 2, '2026-12-28 08:01'],
    ['over Midsummer', '2026-06-18', '15:59', 2, '2026-06-22 08:01'],
    ['over two days and a night', '2026-11-18', '15:00', 60 + 480 + 30, '2026-11-20 08:30'],
    ['over the change to summer time', '2026-03-27', '15:58', 5, '2026-03-30 08:03'],
    ['over the change to winter time', '2026-10-23', '15:58', 5, '2026-10-26 08:03'],
  ])('%s', (_what, day, clock, minutes, due) => {
    expect(shown(addOpenTime(chat, at(day, clock).toISOString(), minutes * MINUTE, ZONE))).toBe(due);
  });

  test('over a split day', () => {
    const from = at('2026-11-23', '10:50').toISOString();
    expect(shown(addOpenTime(split, from, 30 * MINUTE, ZONE))).toBe('2026-11-23 12:50');
    expect(shown(addOpenTime(split, from, 170 * MINUTE, ZONE))).toBe('2026-11-24 09:10');
  });

  test('runs by the wall where the service is always open, or never', () => {
    const from = at('2026-12-25', '03:00');
    const due = new Date(from.getTime() + 5 * MINUTE).toISOString();
    expect(addOpenTime({ always: true }, from.toISOString(), 5 * MINUTE, ZONE)).toBe(due);
    expect(addOpenTime({ weekly: {} }, from.toISOString(), 5 * MINUTE, ZONE)).toBe(due);
  });
});

import { describe, expect, test } from 'vitest';
import { config } from '../../../test/harness/story.ts';
import { type Calendar, calendar } from '../config/calendars.ts';
import { addOpenTime, closeOfDay, isOpenAt, nextOpening, rollToClose } from './openings.ts';
import { endOfDay, instantOf, wallClock } from './wallClock.ts';

const ZONE = 'Europe/Helsinki';
const DAY = 86_400_000;
const MINUTE = 60_000;

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

describe('closing', () => {
  test.each([
    ['a Sunday, after three days from Thursday 15:00', '2026-11-22', '15:00', '2026-11-23 16:00'],
    ['within an opening', '2026-11-23', '10:00', '2026-11-23 10:00'],
    ['at its very close', '2026-11-23', '16:00', '2026-11-23 16:00'],
    ['a minute after it', '2026-11-23', '16:01', '2026-11-24 16:00'],
    ['before opening', '2026-11-23', '07:00', '2026-11-23 16:00'],
    ['Christmas', '2026-12-24', '10:00', '2026-12-28 16:00'],
    ['the day of the change to summer time', '2026-03-29', '10:00', '2026-03-30 16:00'],
  ])('%s', (_what, day, clock, closes) => {
    expect(shown(rollToClose(chat, at(day, clock).toISOString(), ZONE))).toBe(closes);
  });

  test('a promise of three days from Thursday 15:00 is due on Monday 16:00', () => {
    const asked = at('2026-11-19', '15:00').getTime();
    expect(shown(rollToClose(chat, new Date(asked + 3 * DAY).toISOString(), ZONE))).toBe('2026-11-23 16:00');
  });

  test('a split day rolls to the close of its next opening, and closes with its last', () => {
    expect(shown(rollToClose(split, at('2026-11-23', '12:00').toISOString(), ZONE))).toBe('2026-11-23 15:00');
    expect(shown(rollToClose(split, at('2026-11-23', '08:00').toISOString(), ZONE))).toBe('2026-11-23 11:00');
    expect(shown(closeOfDay(split, '2026-11-23', ZONE) ?? '')).toBe('2026-11-23 15:00');
  });

  test('a day without an opening has no close; what is always open closes with the day, and rolls nothing', () => {
    expect(closeOfDay(chat, '2026-11-22', ZONE)).toBeNull();
    expect(closeOfDay(chat, '2026-12-24', ZONE)).toBeNull();
    expect(closeOfDay({ always: true }, '2026-12-24', ZONE)).toBe(endOfDay('2026-12-24', ZONE));
    const sunday = at('2026-11-22', '15:00').toISOString();
    expect(rollToClose({ always: true }, sunday, ZONE)).toBe(sunday);
    expect(rollToClose({ weekly: {} }, sunday, ZONE)).toBe(sunday);
  });
});

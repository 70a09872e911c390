import { DAY, type Instant, MINUTE } from '../kit/time.ts';
import type { Calendar, Weekday } from './config.ts';

const weekdays: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** A day of the calendar, without time or zone: "2026-11-21". */
export type Day = string;

const toDay = (date: Date): Day => date.toISOString().slice(0, 10);
const fromDay = (day: Day): Date => new Date(`${day}T00:00:00Z`);
export const addDays = (day: Day, days: number): Day => toDay(new Date(fromDay(day).getTime() + days * DAY));
export const weekdayOf = (day: Day): Weekday => weekdays[fromDay(day).getUTCDay()] ?? 'sun';

/** Gregorian Easter Sunday (the anonymous computus). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const firstSaturdayFrom = (day: Day): Day => {
  const weekday = fromDay(day).getUTCDay();
  return addDays(day, (6 - weekday + 7) % 7);
};

/** Finnish public holidays and the two eves that offices keep (domain section 3). */
export function isHoliday(day: Day): boolean {
  const year = Number(day.slice(0, 4));
  const fixed = ['01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26'];
  if (fixed.includes(day.slice(5))) return true;
  const easter = easterSunday(year);
  if ([-2, 0, 1, 39, 49].some((offset) => addDays(easter, offset) === day)) return true;
  const midsummer = firstSaturdayFrom(`${year}-06-20`);
  return day === midsummer || day === addDays(midsummer, -1) || day === firstSaturdayFrom(`${year}-10-31`);
}

/** The wall clock in a zone at an instant: its day and the minutes since midnight. */
export function wallClock(at: Date, timeZone: string): { day: Day; minute: number } {
  const parts = formatterOf(timeZone).formatToParts(at);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '0';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    minute: Number(part('hour')) * 60 + Number(part('minute')),
  };
}

const formatters = new Map<string, Intl.DateTimeFormat>();
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const options = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  const made = new Intl.DateTimeFormat('en-CA', { ...options, timeZone, hourCycle: 'h23' });
  formatters.set(timeZone, made);
  return made;
}

/**
 * The instant at which a zone's wall clock shows `minute` of `day`: the first of two in autumn; in a spring gap, the
 * first instant after it.
 */
export function instantOf(day: Day, minute: number, timeZone: string): Date {
  const wanted = fromDay(day).getTime() + minute * MINUTE;
  const offsetAt = (at: number) => {
    const clock = wallClock(new Date(at), timeZone);
    return fromDay(clock.day).getTime() + clock.minute * MINUTE - Math.floor(at / MINUTE) * MINUTE;
  };
  const before = offsetAt(wanted - DAY);
  const after = offsetAt(wanted + DAY);
  if (before === after || offsetAt(wanted - before) === before) return new Date(wanted - before);
  if (offsetAt(wanted - after) === after) return new Date(wanted - after);
  let last = wanted - after;
  let first = wanted - before;
  while (first - last > MINUTE) {
    const middle = last + Math.floor((first - last) / 2 / MINUTE) * MINUTE;
    if (offsetAt(middle) === after) first = middle;
    else last = middle;
  }
  return new Date(first);
}

type Opening = { readonly from: Date; readonly to: Date };

const toMinute = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));

/** A day's openings, in order; none on holidays. */
function openingsOf(calendar: Exclude<Calendar, { always: true }>, day: Day, timeZone: string): Opening[] {
  if (isHoliday(day)) return [];
  const intervals = calendar.weekly[weekdayOf(day)] ?? [];
  return intervals.map((interval) => ({
    from: instantOf(day, toMinute(interval.slice(0, 5)), timeZone),
    to: instantOf(day, toMinute(interval.slice(6)), timeZone),
  }));
}

/** Openings that end after `at`, in order, for at most a year ahead. */
function* openingsFrom(
  calendar: Exclude<Calendar, { always: true }>,
  at: Date,
  timeZone: string,
): Generator<Opening> {
  let { day } = wallClock(at, timeZone);
  for (let i = 0; i < 366; i += 1, day = addDays(day, 1)) {
    for (const opening of openingsOf(calendar, day, timeZone)) if (opening.to > at) yield opening;
  }
}

export function isOpenAt(calendar: Calendar, at: Date, timeZone: string): boolean {
  if ('always' in calendar) return true;
  for (const opening of openingsFrom(calendar, at, timeZone)) return opening.from <= at;
  return false;
}

/** When the service next opens (the present opening's start, where it is open now); null if it never does. */
export function nextOpening(calendar: Calendar, at: Date, timeZone: string): Opening | null {
  if ('always' in calendar) return null;
  for (const opening of openingsFrom(calendar, at, timeZone)) return opening;
  return null;
}

/** The instant by which `millis` of open time have passed since `from`; promises pause while the service is closed. */
export function addOpenTime(calendar: Calendar, from: Instant, millis: number, timeZone: string): Instant {
  const start = new Date(from);
  if ('always' in calendar) return new Date(start.getTime() + millis).toISOString();
  let left = millis;
  for (const opening of openingsFrom(calendar, start, timeZone)) {
    const begin = Math.max(opening.from.getTime(), start.getTime());
    const available = opening.to.getTime() - begin;
    if (left <= available) return new Date(begin + left).toISOString();
    left -= available;
  }
  return new Date(start.getTime() + millis).toISOString();
}

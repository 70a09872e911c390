import type { Instant } from '../../kit/time.ts';
import type { Calendar } from '../config/calendars.ts';
import { addDays, type Day, weekdayOf } from './day.ts';
import { isHoliday } from './holidays.ts';
import { dayOf, endOfDay, instantOf } from './wallClock.ts';

export type Opening = { readonly from: Date; readonly to: Date };

const toMinute = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));

type Week = Exclude<Calendar, { always: true }>;

/** Openings by calendar, then by day and zone: every clock asks for the same few days, over and over. */
const remembered = new WeakMap<Calendar, Map<string, readonly Opening[]>>();

/** A day's openings, in order; none on holidays. */
function openingsOf(calendar: Week, day: Day, timeZone: string): readonly Opening[] {
  const days = remembered.get(calendar) ?? new Map<string, readonly Opening[]>();
  remembered.set(calendar, days);
  const key = `${day} ${timeZone}`;
  const known = days.get(key) ?? findOpenings(calendar, day, timeZone);
  days.set(key, known);
  return known;
}

function findOpenings(calendar: Week, day: Day, timeZone: string): readonly Opening[] {
  if (isHoliday(day)) return [];
  const intervals = calendar.weekly[weekdayOf(day)] ?? [];
  return intervals.map((interval) => ({
    from: instantOf(day, toMinute(interval.slice(0, 5)), timeZone),
    to: instantOf(day, toMinute(interval.slice(6)), timeZone),
  }));
}

/** Openings that end after `at`, in order, for at most a year ahead. */
function* openingsFrom(calendar: Week, at: Date, timeZone: string): Generator<Opening> {
  let day = dayOf(at.toISOString(), timeZone);
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

/** When a service closes for the day, `null` where the day has no opening; one that never closes, as the day ends. */
export function closeOfDay(calendar: Calendar, day: Day, timeZone: string): Instant | null {
  if ('always' in calendar) return endOfDay(day, timeZone);
  return openingsOf(calendar, day, timeZone).at(-1)?.to.toISOString() ?? null;
}

/**
 * Where a promise falls into closed hours, the close of the next opening: Thursday 15:00 and three times 24 hours is
 * a Sunday, so Monday 16:00 [D]. Within an opening, to its very close, it stays where it is.
 */
export function rollToClose(calendar: Calendar, at: Instant, timeZone: string): Instant {
  if ('always' in calendar) return at;
  for (const { from, to } of openingsFrom(calendar, new Date(Date.parse(at) - 1), timeZone))
    return from.toISOString() <= at ? at : to.toISOString();
  return at;
}

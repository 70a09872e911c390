import { HOUR, type Instant, MINUTE } from '../../kit/time.ts';
import { addBusinessDays, isBusinessDay, rollTerm } from '../calendar/businessDays.ts';
import { addDays, addMonths, type Day } from '../calendar/day.ts';
import { addOpenTime, closeOfDay, rollToClose } from '../calendar/openings.ts';
import { dayOf, endOfDay, startOfDay } from '../calendar/wallClock.ts';
import type { Calendar } from '../config/calendars.ts';
import type { Times } from './clock.ts';

/** An urgent matter warns this long before the service closes [D]. */
const URGENT_WARNING = 2 * HOUR;
/** A term of months warns this many days ahead [D]. */
const MONTHS_WARNING = 14;

const later = (at: Instant, millis: number): Instant => new Date(Date.parse(at) + millis).toISOString();
const latest = (one: Instant, other: Instant): Instant => (one > other ? one : other);

/** A wait counted in open time: the promise of chat and phone. */
export function openWait(
  calendar: Calendar,
  since: Instant,
  { warnMinutes, targetMinutes }: { warnMinutes: number; targetMinutes: number },
  timeZone: string,
): Times {
  const after = (minutes: number) => addOpenTime(calendar, since, minutes * MINUTE, timeZone);
  const dueAt = after(targetMinutes);
  return { warnAt: after(warnMinutes), targetAt: dueAt, dueAt };
}

/** By the end of the `count`th business day, receipt not counted; warns from the start of the last, or one before. */
export function withinBusinessDays(since: Instant, count: number, timeZone: string, warnDays = 0): Times {
  const last = addBusinessDays(dayOf(since, timeZone), count);
  let warning = last;
  for (let left = warnDays; left > 0; ) {
    warning = addDays(warning, -1);
    if (isBusinessDay(warning)) left -= 1;
  }
  const dueAt = endOfDay(last, timeZone);
  return { warnAt: latest(since, startOfDay(warning, timeZone)), targetAt: dueAt, dueAt };
}

/** Months to the same day; one that ends on no working day aims at it and is still met on the next. */
export function withinMonths(since: Instant, months: number, timeZone: string): Times {
  const { target, permitted } = rollTerm(addMonths(dayOf(since, timeZone), months));
  return {
    warnAt: latest(since, startOfDay(addDays(target, -MONTHS_WARNING), timeZone)),
    targetAt: endOfDay(target, timeZone),
    dueAt: endOfDay(permitted, timeZone),
  };
}

/**
 * The same day, with the day's close to aim at (R45); what arrives after closing, or on a day without opening, by the
 * close of the next day that has one [D].
 */
export function sameDay(calendar: Calendar, since: Instant, timeZone: string): Times {
  const day = dayOf(since, timeZone);
  const close = closeOfDay(calendar, day, timeZone);
  if (close && close > since)
    return { warnAt: before(close, since), targetAt: close, dueAt: endOfDay(day, timeZone) };
  const next = closeOfNextDay(calendar, day, timeZone);
  return { warnAt: before(next, since), targetAt: next, dueAt: next };
}

const before = (close: Instant, since: Instant): Instant => latest(since, later(close, -URGENT_WARNING));

function closeOfNextDay(calendar: Calendar, day: Day, timeZone: string): Instant {
  let next = addBusinessDays(day, 1);
  for (let tried = 0; tried < 366; tried += 1, next = addDays(next, 1)) {
    const close = closeOfDay(calendar, next, timeZone);
    if (close) return close;
  }
  return endOfDay(addBusinessDays(day, 1), timeZone);
}

/** Counted in hours, day and night; a due moment in closed hours is rolled to the next opening's close (R31). */
export function rolledHours(
  calendar: Calendar,
  since: Instant,
  { warnHours, dueHours }: { warnHours: number; dueHours: number },
  timeZone: string,
): Times {
  const dueAt = rollToClose(calendar, later(since, dueHours * HOUR), timeZone);
  return { warnAt: later(since, warnHours * HOUR), targetAt: dueAt, dueAt };
}

/** A call by the close of the `count`th business day; warns from that day's start (R29). */
export function callWithin(calendar: Calendar, since: Instant, count: number, timeZone: string): Times {
  let day = addBusinessDays(dayOf(since, timeZone), count);
  for (let tried = 0; tried < 366 && !closeOfDay(calendar, day, timeZone); tried += 1) day = addDays(day, 1);
  const dueAt = closeOfDay(calendar, day, timeZone) ?? endOfDay(day, timeZone);
  return { warnAt: latest(since, startOfDay(day, timeZone)), targetAt: dueAt, dueAt };
}

/** The same day, and the next business day at the latest: an urgent application for income support. */
export function sameOrNextBusinessDay(since: Instant, timeZone: string): Times {
  const day = dayOf(since, timeZone);
  const { permitted } = rollTerm(day);
  const last = endOfDay(addBusinessDays(day, 1), timeZone);
  return { warnAt: since, targetAt: endOfDay(permitted, timeZone), dueAt: last };
}

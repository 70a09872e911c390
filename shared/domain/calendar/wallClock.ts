import { DAY, type Instant, MINUTE } from '../../kit/time.ts';
import { addDays, type Day, startInUtc, toDay } from './day.ts';

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
  const wanted = startInUtc(day) + minute * MINUTE;
  const offsetAt = (at: number) => {
    const clock = wallClock(new Date(at), timeZone);
    return startInUtc(clock.day) + clock.minute * MINUTE - Math.floor(at / MINUTE) * MINUTE;
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

/** Every clock asks for the same few days, over and over. */
const starts = new Map<string, number>();
const REMEMBERED = 20_000;

function startMillis(day: Day, timeZone: string): number {
  const key = `${day} ${timeZone}`;
  const known = starts.get(key);
  if (known !== undefined) return known;
  if (starts.size >= REMEMBERED) starts.clear();
  const start = instantOf(day, 0, timeZone).getTime();
  starts.set(key, start);
  return start;
}

/** The first moment of a day. */
export const startOfDay = (day: Day, timeZone: string): Instant =>
  new Date(startMillis(day, timeZone)).toISOString();

/** The last millisecond of a day: until then, what is due on that day is in time. */
export const endOfDay = (day: Day, timeZone: string): Instant =>
  new Date(startMillis(addDays(day, 1), timeZone) - 1).toISOString();

/** The day on which an instant falls: that of UTC, or the one before or after it. */
export function dayOf(at: Instant, timeZone: string): Day {
  const millis = Date.parse(at);
  const day = toDay(millis);
  if (millis < startMillis(day, timeZone)) return addDays(day, -1);
  const next = addDays(day, 1);
  return millis < startMillis(next, timeZone) ? day : next;
}

import type { Weekday } from '../../shared/domain/config/calendars.ts';

/**
 * A second opinion on the calendar, written apart from the rules it is held against: Easter from Knuth's golden
 * number and epact, holidays by looking through the year, Helsinki's offset from the European rule.
 */
const DAY = 86_400_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;

const utc = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day);
const weekday = (at: number): number => new Date(at).getUTCDay();
export const dayName = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Easter Sunday by D. Knuth, The Art of Computer Programming, 1.3.2, exercise 14. */
export function easterByKnuth(year: number): string {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const skipped = Math.floor((3 * century) / 4) - 12;
  const moon = Math.floor((8 * century + 5) / 25) - 5;
  const sunday = Math.floor((5 * year) / 4) - skipped - 10;
  let epact = (((11 * golden + 20 + moon - skipped) % 30) + 30) % 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1;
  let full = 44 - epact;
  if (full < 21) full += 30;
  const march = full + 7 - ((sunday + full) % 7);
  return dayName(utc(year, 3, march));
}

/** The days from one to another, both included, that fall on a weekday (0 is Sunday). */
const daysOn = (wanted: number, from: number, to: number): number[] => {
  const found: number[] = [];
  for (let at = from; at <= to; at += DAY) if (weekday(at) === wanted) found.push(at);
  return found;
};

const oncePerYear = <T>(make: (year: number) => T): ((year: number) => T) => {
  const made = new Map<number, T>();
  return (year) => {
    const known = made.get(year) ?? make(year);
    made.set(year, known);
    return known;
  };
};

/** Finnish holidays of a year and what they are called, with the eves that offices keep. */
export const holidaysOf = oncePerYear(findHolidays);

function findHolidays(year: number): ReadonlyMap<string, string> {
  const easter = Date.parse(`${easterByKnuth(year)}T00:00:00Z`);
  const after = (weekdayNumber: number, nth: number) =>
    daysOn(weekdayNumber, easter + DAY, easter + 80 * DAY)[nth - 1] ?? 0;
  const goodFriday = daysOn(5, easter - 7 * DAY, easter)[0] ?? 0;
  const midsummer = daysOn(6, utc(year, 6, 20), utc(year, 6, 26))[0] ?? 0;
  const allSaints = daysOn(6, utc(year, 10, 31), utc(year, 11, 6))[0] ?? 0;
  return new Map([
    [`${year}-01-01`, 'uudenvuodenpäivä'],
    [`${year}-01-06`, 'loppiainen'],
    [dayName(goodFriday), 'pitkäperjantai'],
    [dayName(easter), 'pääsiäispäivä'],
    [dayName(after(1, 1)), 'toinen pääsiäispäivä'],
    [`${year}-05-01`, 'vappu'],
    [dayName(after(4, 6)), 'helatorstai'],
    [dayName(after(0, 7)), 'helluntaipäivä'],
    [dayName(midsummer - DAY), 'juhannusaatto'],
    [dayName(midsummer), 'juhannuspäivä'],
    [dayName(allSaints), 'pyhäinpäivä'],
    [`${year}-12-06`, 'itsenäisyyspäivä'],
    [`${year}-12-24`, 'jouluaatto'],
    [`${year}-12-25`, 'joulupäivä'],
    [`${year}-12-26`, 'tapaninpäivä'],
  ]);
}

/** The instants at which Helsinki changes to summer time and back: last Sundays of March and October, 01:00 UTC. */
export const changesOf = oncePerYear(findChanges);

function findChanges(year: number): { spring: number; autumn: number } {
  const last = (month: number) => (daysOn(0, utc(year, month, 25), utc(year, month, 31))[0] ?? 0) + HOUR;
  return { spring: last(3), autumn: last(10) };
}

/** The years that the proofs of calendars and clocks go through, day by day. */
export const almanacYears: readonly number[] = Array.from({ length: 12 }, (_, index) => 2024 + index);

/** Every day of a year, in order. */
export function daysOfYear(year: number): string[] {
  const days: string[] = [];
  for (let at = utc(year, 1, 1); at < utc(year + 1, 1, 1); at += DAY) days.push(dayName(at));
  return days;
}

/** Neither a Saturday, a Sunday nor a holiday. */
export const isWorkingDayByHand = (day: string): boolean =>
  weekday(Date.parse(day)) % 6 !== 0 && !holidaysOf(Number(day.slice(0, 4))).has(day);

/** Helsinki's wall clock at an instant. */
export function helsinki(at: number): { day: string; minute: number } {
  const { spring, autumn } = changesOf(new Date(at).getUTCFullYear());
  const local = at + (at >= spring && at < autumn ? 3 : 2) * HOUR;
  return { day: dayName(local), minute: Math.floor((((local % DAY) + DAY) % DAY) / MINUTE) };
}

const weekdayNames: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Whether a service with these weekly minutes is open at an instant. */
export function isOpenByHand(
  weekly: Partial<Record<Weekday, readonly (readonly [from: number, to: number])[]>>,
  at: number,
): boolean {
  const { day, minute } = helsinki(at);
  if (holidaysOf(Number(day.slice(0, 4))).has(day)) return false;
  const name = weekdayNames[weekday(Date.parse(`${day}T00:00:00Z`))] ?? 'sun';
  return (weekly[name] ?? []).some(([from, to]) => minute >= from && minute < to);
}

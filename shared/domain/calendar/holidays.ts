import { addDays, type Day, weekdayOf } from './day.ts';

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
  let found = day;
  while (weekdayOf(found) !== 'sat') found = addDays(found, 1);
  return found;
};

type HolidaysOfYear = { readonly all: ReadonlySet<Day>; readonly eves: readonly Day[] };

function listHolidays(year: string): HolidaysOfYear {
  const midsummer = firstSaturdayFrom(`${year}-06-20`);
  const eves = [addDays(midsummer, -1), `${year}-12-24`];
  const fixed = ['01-01', '01-06', '05-01', '12-06', '12-25', '12-26'].map((date) => `${year}-${date}`);
  const easter = easterSunday(Number(year));
  /** Good Friday, Easter Sunday and Monday, Ascension, Whit Sunday. */
  const moving = [-2, 0, 1, 39, 49].map((days) => addDays(easter, days));
  return {
    all: new Set([...fixed, ...moving, ...eves, midsummer, firstSaturdayFrom(`${year}-10-31`)]),
    eves,
  };
}

/** Every clock asks, many times over: a year is worked out once. */
const years = new Map<string, HolidaysOfYear>();
function holidaysOf(day: Day): HolidaysOfYear {
  const year = day.slice(0, 4);
  const known = years.get(year) ?? listHolidays(year);
  years.set(year, known);
  return known;
}

/** Finnish public holidays, and the two eves that are kept like them (domain section 3). */
export const isHoliday = (day: Day): boolean => holidaysOf(day).all.has(day);

/** Christmas Eve and Midsummer Eve (jouluaatto, juhannusaatto): no public holidays, but offices and terms keep them. */
export const isEve = (day: Day): boolean => holidaysOf(day).eves.includes(day);

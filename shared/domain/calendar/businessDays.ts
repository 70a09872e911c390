import { addDays, type Day, weekdayOf } from './day.ts';
import { isHoliday } from './holidays.ts';

/** Monday to Friday, and neither a holiday nor an eve that is kept like one (section 3). */
export const isBusinessDay = (day: Day): boolean =>
  !['sat', 'sun'].includes(weekdayOf(day)) && !isHoliday(day);

/** The `count`th business day after `day`; the day of receipt itself is not counted. Zero is the day itself. */
export function addBusinessDays(day: Day, count: number): Day {
  let found = day;
  for (let left = count; left > 0; ) {
    found = addDays(found, 1);
    if (isBusinessDay(found)) left -= 1;
  }
  return found;
}

/** The last day of a term: the day to aim at, and the last on which the law still permits it. */
export type Term = { readonly target: Day; readonly permitted: Day };

/**
 * The Act on Statutory Time Periods (150/1930) 5 §: a term whose last day is a Saturday, a holiday, Christmas Eve or
 * Midsummer Eve may still be met on the next working day. The earlier day stays the target.
 */
export function rollTerm(target: Day): Term {
  return { target, permitted: isBusinessDay(target) ? target : addBusinessDays(target, 1) };
}

import { describe, expect, test } from 'vitest';
import {
  daysOfYear as daysOf,
  easterByKnuth,
  holidaysOf,
  almanacYears as years,
} from '../../../test/harness/almanac.ts';
import { weekdayOf } from './day.ts';
import { easterSunday, isEve, isHoliday } from './holidays.ts';

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
    const wrong = daysOf(year).filter((day) => isHoliday(day) !== holidaysOf(year).has(day));
    expect(wrong).toEqual([]);
  });

  test.each([
    [2025, 10],
    [2026, 9],
    [2027, 8],
  ])('%i has %i holidays on weekdays', (year, count) => {
    const free = daysOf(year).filter((day) => isHoliday(day) && !['sat', 'sun'].includes(weekdayOf(day)));
    expect(free).toHaveLength(count);
  });

  test('the holidays of 2026 by name', () => {
    const named = '01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-19 06-20 10-31 12-06 12-24 12-25 12-26';
    expect(daysOf(2026).filter(isHoliday)).toEqual(named.split(' ').map((day) => `2026-${day}`));
  });

  /** From the printed almanacs: Easter Sunday, Midsummer Day and All Saints' Day. */
  test.each([
    [2024, '03-31', '06-22', '11-02'],
    [2025, '04-20', '06-21', '11-01'],
    [2026, '04-05', '06-20', '10-31'],
    [2027, '03-28', '06-26', '11-06'],
    [2028, '04-16', '06-24', '11-04'],
    [2029, '04-01', '06-23', '11-03'],
    [2030, '04-21', '06-22', '11-02'],
    [2031, '04-13', '06-21', '11-01'],
    [2032, '03-28', '06-26', '11-06'],
    [2033, '04-17', '06-25', '11-05'],
    [2034, '04-09', '06-24', '11-04'],
    [2035, '03-25', '06-23', '11-03'],
  ])('the moving days of %i', (year, easter, midsummer, allSaints) => {
    expect(easterSunday(year)).toBe(`${year}-${easter}`);
    for (const day of [easter, midsummer, allSaints]) expect(isHoliday(`${year}-${day}`)).toBe(true);
    const eves = [`${year}-06-${Number(midsummer.slice(3)) - 1}`, `${year}-12-24`];
    expect(daysOf(year).filter(isEve)).toEqual(eves);
    expect(eves.every(isHoliday)).toBe(true);
  });
});

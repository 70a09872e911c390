import { describe, expect, test } from 'vitest';
import { almanacYears, dayName, daysOfYear, isWorkingDayByHand } from '../../../test/harness/almanac.ts';
import { addBusinessDays, isBusinessDay, rollTerm } from './businessDays.ts';
import { addDays, addMonths, weekdayOf } from './day.ts';

describe('days', () => {
  test('are added across months, leap days and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-30', -2)).toBe('2026-03-28');
    expect(weekdayOf('2026-11-21')).toBe('sat');
  });

  test.each([
    ['2025-11-30', 3, '2026-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-08-15', 3, '2026-11-15'],
    ['2026-10-31', 3, '2027-01-31'],
    ['2026-05-31', 25, '2028-06-30'],
    ['2026-12-01', 0, '2026-12-01'],
  ])('%s and %i months is %s', (from, months, day) => {
    expect(addMonths(from, months)).toBe(day);
  });

  test.each(almanacYears)('a month and three from every day of %i, walked by hand', (year) => {
    for (const day of daysOfYear(year))
      for (const months of [1, 3])
        expect([day, addMonths(day, months)]).toEqual([day, monthsByHand(day, months)]);
  });
});

/** Walks to the month, then to the same day of it or its last. */
function monthsByHand(day: string, months: number): string {
  const wanted = Number(day.slice(8));
  let at = Date.parse(day);
  for (let left = months; left > 0; ) {
    at += 86_400_000;
    if (dayName(at).endsWith('-01')) left -= 1;
  }
  while (Number(dayName(at).slice(8)) < wanted && !dayName(at + 86_400_000).endsWith('-01')) at += 86_400_000;
  return dayName(at);
}

describe('business days', () => {
  test.each([
    ['Tuesday', '2026-04-21', '2026-04-30'],
    ['Thursday before the first of May', '2026-04-23', '2026-05-05'],
    ['Friday before Midsummer', '2026-06-12', '2026-06-24'],
    ['Friday before Christmas', '2026-12-18', '2026-12-31'],
    ['Tuesday before Easter', '2026-03-31', '2026-04-13'],
  ])('the seventh after a %s, %s, is %s', (_what, received, due) => {
    expect(addBusinessDays(received, 7)).toBe(due);
  });

  test.each(almanacYears)('every day of %i, and the 0th, 1st, 3rd and 7th after it', (year) => {
    for (const day of daysOfYear(year)) {
      expect([day, isBusinessDay(day)]).toEqual([day, isWorkingDayByHand(day)]);
      for (const count of [0, 1, 3, 7])
        expect([day, addBusinessDays(day, count)]).toEqual([day, byHand(day, count)]);
    }
  });
});

/** The first day with `count` working days between it and the day of receipt, itself included. */
function byHand(received: string, count: number): string {
  for (let days = 0; ; days += 1) {
    const between = Array.from({ length: days }, (_, i) =>
      dayName(Date.parse(received) + (i + 1) * 86_400_000),
    );
    if (between.filter(isWorkingDayByHand).length === count) return between.at(-1) ?? received;
  }
}

describe('the roll of a statutory term', () => {
  test.each([
    ['a Saturday', '2026-02-28', '2026-03-02'],
    ['a Sunday', '2026-03-01', '2026-03-02'],
    ['a working day', '2026-03-02', '2026-03-02'],
    ['Good Friday', '2026-04-03', '2026-04-07'],
    ['Midsummer Eve', '2026-06-19', '2026-06-22'],
    ['Christmas Eve', '2026-12-24', '2026-12-28'],
    ['Independence Day', '2027-12-06', '2027-12-07'],
    ['New Year', '2027-01-01', '2027-01-04'],
  ])('%s, %s, permits %s and stays the target', (_what, target, permitted) => {
    expect(rollTerm(target)).toEqual({ target, permitted });
  });

  test('three months from 30.11.2025', () => {
    expect(rollTerm(addMonths('2025-11-30', 3))).toEqual({ target: '2026-02-28', permitted: '2026-03-02' });
  });

  test.each(almanacYears)('from every day of %i, the first working day that is not before it', (year) => {
    for (const target of daysOfYear(year)) {
      let permitted = target;
      while (!isWorkingDayByHand(permitted)) permitted = dayName(Date.parse(permitted) + 86_400_000);
      expect(rollTerm(target)).toEqual({ target, permitted });
    }
  });
});

import { expect, test } from 'vitest';
import { dayHeading, daysBetween, wallAt } from './when.ts';

test('the wall clock follows the zone, over midnight and the change of hour', () => {
  expect(wallAt(new Date('2026-11-21T22:05:00.000Z'), 'Europe/Helsinki')).toEqual({
    day: '2026-11-22',
    weekday: 6,
    hour: 0,
    minute: 5,
  });
  expect(wallAt(new Date('2026-07-01T05:00:00.000Z'), 'Europe/Helsinki').hour).toBe(8);
});

test('days are told apart by the calendar', () => {
  expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(dayHeading('2026-11-21', '2026-11-21', 'fi')).toBe('Tänään');
  expect(dayHeading('2026-11-20', '2026-11-21', 'sv')).toBe('I går');
  expect(dayHeading('2026-11-16', '2026-11-21', 'fi')).toBe('Maanantai 16.11.');
  expect(dayHeading('2026-11-16', '2026-11-21', 'sv')).toBe('Måndag 16 november');
  expect(dayHeading('2026-11-16', '2026-11-21', 'en')).toBe('Monday 16 November');
});

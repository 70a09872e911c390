import { DAY } from '../../kit/time.ts';
import type { Weekday } from '../config/calendars.ts';

const weekdays: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** A day of the calendar, without time or zone: "2026-11-21". */
export type Day = string;

/** The day of an instant in milliseconds on a wall clock that shows UTC. */
export const toDay = (at: number): Day => new Date(at).toISOString().slice(0, 10);
/** Where a day begins on a wall clock that shows UTC: for counting days only, never an instant of the service. */
export const startInUtc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

export const addDays = (day: Day, days: number): Day => toDay(startInUtc(day) + days * DAY);
export const weekdayOf = (day: Day): Weekday => weekdays[new Date(startInUtc(day)).getUTCDay()] ?? 'sun';

/**
 * The same day of the month, `months` later; the month's last day where it has none such (150/1930 3 §): three months
 * from 30.11.2025 is 28.2.2026.
 */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return toDay(Date.UTC(year, month - 1 + months, Math.min(date, last.getUTCDate())));
}

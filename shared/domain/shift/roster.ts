import { z } from 'zod';
import { addDays, weekdayOf } from '../calendar/day.ts';
import { isHoliday } from '../calendar/holidays.ts';
import { instantOf } from '../calendar/wallClock.ts';
import { personId } from '../person.ts';

/** A shift on the roster, before anyone has begun it. */
export type PlannedShift = { readonly personId: string; readonly from: string; readonly to: string };

const interval = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/);
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Weeks that follow each other in turn (R23, R69): in each, who works when, by the wall clock. */
export const rotation = z.strictObject({
  /** The Monday on which the first week begins, and the last day that is planned. */
  from: z.iso.date().refine((day) => weekdayOf(day) === 'mon', { error: 'not a Monday' }),
  until: z.iso.date(),
  weeks: z
    .array(z.record(personId, z.partialRecord(z.enum(weekdays), z.array(interval))))
    .min(1)
    .max(52),
});
export type Rotation = z.infer<typeof rotation>;

/** The longest roster, in days: a slip of the pen must not plan a century. */
const LONGEST = 800;

/** The shifts of a rotating roster, day by day; nobody is planned on a holiday. */
export function shiftsOf({ from, until, weeks }: Rotation, timeZone: string): PlannedShift[] {
  const planned: PlannedShift[] = [];
  let day = from;
  for (let i = 0; i < LONGEST && day <= until; i += 1, day = addDays(day, 1)) {
    if (isHoliday(day)) continue;
    const week = weeks[Math.floor(i / 7) % weeks.length] ?? {};
    for (const [id, days] of Object.entries(week))
      for (const span of days[weekdayOf(day)] ?? []) planned.push(shiftOn(id, day, span, timeZone));
  }
  return planned;
}

function shiftOn(id: string, day: string, span: string, timeZone: string): PlannedShift {
  const [from, to] = [minuteOf(span.slice(0, 5)), minuteOf(span.slice(6))];
  const at = (onDay: string, minute: number) => instantOf(onDay, minute, timeZone).toISOString();
  // A shift that ends before it begins goes on over midnight.
  return { personId: id, from: at(day, from), to: at(to > from ? day : addDays(day, 1), to) };
}

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** One row of a roster in CSV: person, day and hours, "outi-yrjola;2026-11-23;08:00-16:00". */
const row = z.tuple([personId, z.iso.date(), interval]);

export type RosterProblem = { readonly line: number; readonly text: string };

/** The shifts of a roster in CSV, with ";" or "," between; every line that is not right is told. */
export function parseRoster(
  text: string,
  timeZone: string,
): { readonly shifts: PlannedShift[]; readonly problems: RosterProblem[] } {
  const shifts: PlannedShift[] = [];
  const problems: RosterProblem[] = [];
  for (const [i, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const cells = line.split(/[;,]/).map((cell) => cell.trim());
    if (line.trim() === '' || (i === 0 && cells[0] === 'person')) continue;
    const parsed = row.safeParse(cells);
    if (parsed.success) shifts.push(shiftOn(...parsed.data, timeZone));
    else problems.push({ line: i + 1, text: line.slice(0, 80) });
  }
  return { shifts, problems };
}

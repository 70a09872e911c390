import { z } from 'zod';
import { provenance, slug, whole } from './values.ts';

const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
export type Weekday = z.infer<typeof weekday>;

/** Wall-clock interval "HH:MM-HH:MM" in the organisation's time zone; a day may be split into several (R13). */
const interval = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d$/, {
    error: 'not an interval: write "08:00-16:00"',
    abort: true,
  })
  .refine((text) => startOf(text) < endOf(text) && endOf(text) <= '24:00', {
    error: 'not an interval of one day',
  });
const startOf = (text: string): string => text.slice(0, 5);
const endOf = (text: string): string => text.slice(6);

const intervals = z
  .array(interval)
  .refine((list) => list.every((each, index) => startOf(each) >= endOf(list[index - 1] ?? '')), {
    error: 'intervals overlap or are out of order',
  });

/** When something is open; `staff` is how many should be at work then (R5). */
const extras = { staff: whole.optional(), ...provenance };
export const calendar = z.union([
  z.strictObject({ always: z.literal(true), ...extras }),
  z.strictObject({ weekly: z.partialRecord(weekday, intervals), ...extras }),
]);
export type Calendar = z.infer<typeof calendar>;

/** Calendars by id. Four always stand, because rules read them by name; sites and lines may have their own. */
export const calendars = z
  .object({ chat: calendar, message: calendar, callback: calendar, phone: calendar })
  .catchall(calendar)
  .refine((all) => Object.keys(all).every((id) => slug.safeParse(id).success), {
    error: 'a calendar is named with small letters, digits, "_" and "-"',
  });

import { z } from 'zod';

const instant = z.iso.datetime();

/** What people and the watch have done to a clock. When it is due is computed, never stored. */
export const clockMark = z.object({
  /** Which run of the clock this is about; one that begins anew is unmarked. */
  since: instant,
  pausedAt: instant.nullable(),
  /** Milliseconds of earlier pauses. */
  pausedFor: z.number().int().nonnegative(),
  voidedAt: instant.nullable(),
  warnedAt: instant.nullable(),
  breachedAt: instant.nullable(),
});
export type ClockMark = z.infer<typeof clockMark>;

/** A clock's name, as configuration and law name it. */
export const clockId = z.string().regex(/^[A-Z][A-Z0-9_]{1,39}$/);
const clock = clockId;

export const clockEvents = [
  z.object({ type: z.literal('clockPaused'), clock, since: instant }),
  z.object({ type: z.literal('clockResumed'), clock, since: instant }),
  z.object({ type: z.literal('clockVoided'), clock, since: instant }),
  z.object({ type: z.literal('clockWarned'), clock, since: instant, dueAt: instant }),
  z.object({ type: z.literal('clockBreached'), clock, since: instant, dueAt: instant }),
] as const;

import { z } from 'zod';
import { personId } from '../../person.ts';

const instant = z.iso.datetime();
const position = z.number().int().positive();

/** When we call: a span of opening time promised to the client. */
export const slot = z.object({ from: instant, to: instant });
export type Slot = z.infer<typeof slot>;

export const attemptOutcome = z.enum(['reached', 'noAnswer', 'busy', 'wrongNumber']);
export type AttemptOutcome = z.infer<typeof attemptOutcome>;

/** One call (yritys / försök): when, by whom, what came of it. A wrong number is written down and does not count. */
export const attempt = z.object({
  id: z.uuid(),
  at: instant,
  by: personId,
  outcome: attemptOutcome,
  counts: z.boolean(),
});
export type Attempt = z.infer<typeof attempt>;

/** A callback (takaisinsoitto / återuppringning): three attempts at most (R29), or one booked time (R8). */
export const callback = z.object({
  /** When it was first agreed on. */
  requestedAt: instant,
  status: z.enum(['scheduled', 'attempting', 'reached', 'unreached']),
  slot: slot.nullable(),
  isBooked: z.boolean(),
  /** When the call under way was begun; null between calls. */
  startedAt: instant.nullable(),
  attempts: z.array(attempt),
});
export type Callback = z.infer<typeof callback>;

export const callbackEvents = [
  z.object({ type: z.literal('callbackScheduled'), position, slot, isBooked: z.boolean() }),
  z.object({ type: z.literal('callbackStarted') }),
  z.object({
    type: z.literal('callbackAttempted'),
    position,
    attemptId: z.uuid(),
    outcome: attemptOutcome,
    counts: z.boolean(),
    /** The next slot, while the client is still to be reached. */
    next: slot.nullable(),
    isLast: z.boolean(),
  }),
] as const;

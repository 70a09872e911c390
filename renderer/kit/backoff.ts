import { SECOND } from '../../shared/kit/time.ts';

const FIRST = 0.4 * SECOND;
const LONGEST = 5 * SECOND;

/** How long a connection must stand before the next loss starts from the shortest wait again (P11). */
export const STABLE_AFTER = 5 * SECOND;

/** Milliseconds to wait before attempt `attempt` (from 0): doubling, and spread so that desks do not return as a herd. */
export function backoffDelay(attempt: number, random: () => number): number {
  const ceiling = Math.min(LONGEST, FIRST * 2 ** Math.min(attempt, 10));
  return ceiling / 2 + (ceiling / 2) * random();
}

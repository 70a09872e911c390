import { SECOND } from '../../shared/kit/time.ts';

export type Backoff = { next(): number; reset(): void };

const SHORTEST = 0.6 * SECOND;
const LONGEST = 15 * SECOND;

/**
 * Waits between attempts to connect, in milliseconds: doubling, and each drawn from around its mark (half to one and
 * a half), so that pages which lost the gateway together do not return together.
 */
export function createBackoff(random: () => number = Math.random): Backoff {
  let attempts = 0;
  return {
    next: () => {
      const mark = Math.min(LONGEST, SHORTEST * 2 ** attempts);
      attempts += 1;
      return Math.round(mark * (0.5 + random()));
    },
    reset: () => {
      attempts = 0;
    },
  };
}

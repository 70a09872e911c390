import { DAY, HOUR, SECOND } from '../../shared/kit/time.ts';

/** How webhooks are delivered: all in milliseconds. */
export type CourierPace = {
  /** How long a receiver may take to answer. */
  readonly timeoutMs: number;
  readonly firstRetryMs: number;
  readonly longestRetryMs: number;
  /** After how long without success a webhook is given up, until someone replays it. */
  readonly deadAfterMs: number;
  /** How often to look for new webhooks, and whether the gateway that delivers is gone. */
  readonly lookEveryMs: number;
};

export const usualPace: CourierPace = {
  timeoutMs: 10 * SECOND,
  firstRetryMs: 5 * SECOND,
  longestRetryMs: HOUR,
  deadAfterMs: 7 * DAY,
  lookEveryMs: 5 * SECOND,
};

/** Milliseconds until the next attempt after `attempts` failed ones: doubling, with jitter over the upper half. */
export function retryDelay(pace: CourierPace, attempts: number, random: () => number): number {
  const doubled = Math.min(pace.longestRetryMs, pace.firstRetryMs * 2 ** Math.min(attempts - 1, 30));
  return Math.round(doubled * (0.5 + random() / 2));
}

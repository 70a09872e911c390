import { expect, test } from 'vitest';
import { retryDelay, usualPace } from './courierPace.ts';

test('waits longer after each failure, up to an hour, with jitter over the upper half', () => {
  const latest = [1, 2, 3, 11, 400].map((attempts) => retryDelay(usualPace, attempts, () => 1));
  expect(latest).toEqual([5_000, 10_000, 20_000, 3_600_000, 3_600_000]);
  expect(retryDelay(usualPace, 3, () => 0)).toBe(10_000);
});

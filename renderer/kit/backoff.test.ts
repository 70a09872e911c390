import { assert, double, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { backoffDelay } from './backoff.ts';

test('waits grow, are spread, and never pass five seconds', () => {
  const chance = double({ min: 0, max: 1, noNaN: true });
  assert(
    property(integer({ min: 0, max: 1_000 }), chance, (attempt, random) => {
      const delay = backoffDelay(attempt, () => random);
      expect(delay).toBeGreaterThanOrEqual(200);
      expect(delay).toBeLessThanOrEqual(5_000);
    }),
  );
  expect(backoffDelay(0, () => 1)).toBe(400);
  expect(backoffDelay(3, () => 1)).toBe(3_200);
  expect(backoffDelay(9, () => 0)).toBe(2_500);
});

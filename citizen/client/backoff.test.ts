import { expect, test } from 'vitest';
import { createBackoff } from './backoff.ts';

test('waits double up to a limit, and a reset begins again', () => {
  const backoff = createBackoff(() => 0.5);
  const waits = Array.from({ length: 8 }, backoff.next);
  expect(waits).toEqual([600, 1_200, 2_400, 4_800, 9_600, 15_000, 15_000, 15_000]);
  backoff.reset();
  expect(backoff.next()).toBe(600);
});

test('each wait is drawn from half to one and a half of its mark', () => {
  expect(createBackoff(() => 0).next()).toBe(300);
  expect(createBackoff(() => 0.999).next()).toBe(899);
});

import { array, assert, constantFrom, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf, latest, MOST, STEP, slideDown, slideTo, slideUp } from './windowing.ts';

const itemsOf = (count: number) => Array.from({ length: count }, (_, index) => ({ key: String(index) }));

test('a timeline opens at its end', () => {
  expect(boundsOf(itemsOf(10), latest)).toEqual([0, 10]);
  expect(boundsOf(itemsOf(10_000), latest)).toEqual([10_000 - STEP, 10_000]);
});

test('what comes at the end is seen by a window at the end, and does not move one that is elsewhere', () => {
  const items = itemsOf(1_000);
  let window = latest;
  for (let i = 0; i < 6; i += 1) window = slideUp(items, window);
  expect(boundsOf([...items, { key: 'new' }], window)).toEqual(boundsOf(items, window));
  expect(boundsOf([...items, { key: 'new' }], latest)[1]).toBe(1_001);
});

test('a window goes to an item and shows it in its middle; one that shows it already stays', () => {
  const items = itemsOf(1_000);
  const [start, end] = boundsOf(items, slideTo(items, latest, '500'));
  expect([start, end]).toEqual([500 - STEP / 2, 500 + STEP / 2]);
  expect(slideTo(items, latest, '990')).toBe(latest);
  expect(slideTo(items, latest, 'nowhere')).toBe(latest);
  expect(boundsOf(items, slideTo(items, latest, '3'))[0]).toBe(0);
});

test('however one scrolls, the window is never empty, too large, or outside', () => {
  assert(
    property(
      integer({ min: 1, max: 2_000 }),
      array(constantFrom('up', 'down'), { maxLength: 60 }),
      (count, moves) => {
        const items = itemsOf(count);
        let window = latest;
        for (const move of moves) window = move === 'up' ? slideUp(items, window) : slideDown(items, window);
        const [start, end] = boundsOf(items, window);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        expect(end - start).toBeGreaterThan(0);
        expect(end - start).toBeLessThanOrEqual(MOST);
      },
    ),
  );
});

test('the beginning and the end can be reached', () => {
  const items = itemsOf(1_000);
  let window = latest;
  for (let i = 0; i < 40; i += 1) window = slideUp(items, window);
  expect(boundsOf(items, window)[0]).toBe(0);
  for (let i = 0; i < 40; i += 1) window = slideDown(items, window);
  expect(boundsOf(items, window)[1]).toBe(1_000);
});

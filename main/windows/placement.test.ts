import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Area, deskSizes, type Placement, placeWindow as place } from './placement.ts';

const placeWindow = (kept: Placement | null, areas: readonly [Area, ...Area[]]) =>
  place(kept, areas, deskSizes);
const laptop: Area = { x: 0, y: 0, width: 1366, height: 728 };
const second: Area = { x: 1366, y: 0, width: 1920, height: 1040 };
const at = (x: number, y: number, width: number, height: number, isMaximized = false) => ({
  x,
  y,
  width,
  height,
  isMaximized,
});

test('without anything kept the window stands in the middle of the main display', () => {
  expect(placeWindow(null, [laptop, second])).toEqual(at(0, 0, 1366, 728));
  expect(placeWindow(null, [second])).toEqual(at(1366 + 277, 90, 1366, 860));
});

test('a window that fits stays where it stood, on any display', () => {
  expect(placeWindow(at(100, 50, 900, 600), [laptop, second])).toEqual(at(100, 50, 900, 600));
  expect(placeWindow(at(1500, 50, 1700, 900, true), [laptop, second])).toEqual(at(1500, 50, 1700, 900, true));
});

test('a window whose display is gone comes home, still maximised if it was', () => {
  expect(placeWindow(at(1500, 50, 1700, 900, true), [laptop])).toEqual(at(0, 0, 1366, 728, true));
  expect(placeWindow(at(-5_000, -5_000, 800, 600), [laptop])).toEqual(at(0, 0, 1366, 728));
});

test('a window that hangs over an edge or is too large or too small is fitted in', () => {
  expect(placeWindow(at(-100, 700, 900, 600), [laptop])).toEqual(at(0, 128, 900, 600));
  expect(placeWindow(at(10, 10, 3_000, 2_000), [laptop])).toEqual(at(0, 0, 1366, 728));
  expect(placeWindow(at(10, 10, 20, 20), [laptop])).toEqual(at(10, 10, 480, 480));
});

test('whatever was kept, the window lies wholly on one display', () => {
  const side = fc.integer({ min: -10_000, max: 10_000 });
  const size = fc.integer({ min: 1, max: 10_000 });
  fc.assert(
    fc.property(side, side, size, size, (x, y, width, height) => {
      const placed = placeWindow(at(x, y, width, height), [laptop, second]);
      return [laptop, second].some(
        (area) =>
          placed.x >= area.x &&
          placed.y >= area.y &&
          placed.x + placed.width <= area.x + area.width &&
          placed.y + placed.height <= area.y + area.height,
      );
    }),
  );
});

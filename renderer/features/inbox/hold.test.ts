import { array, assert, integer, property, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around, neighbour, shownIds } from './hold.ts';

describe('a list nobody points at', () => {
  test('shows the live order', () => {
    const live = ['a', 'b'];
    expect(shownIds(live, null)).toEqual({ ids: live, newCount: 0 });
    expect(shownIds(live, null).ids).toBe(live);
  });
});

describe('a list somebody points at', () => {
  test('keeps every row in its place, and counts what is new', () => {
    expect(shownIds(['x', 'b', 'y', 'a'], ['a', 'b', 'c'])).toEqual({ ids: ['a', 'b', 'c'], newCount: 2 });
  });

  test('never moves, whatever happens behind it', () => {
    const ids = uniqueArray(integer({ min: 0, max: 50 }).map(String));
    assert(
      property(ids, array(ids), (held, lives) => {
        for (const live of lives) {
          const shown = shownIds(live, held);
          expect(shown.ids).toBe(held);
          expect(shown.newCount).toBe(live.filter((id) => !held.includes(id)).length);
        }
      }),
    );
  });
});

test('steps go from row to row and stop at the ends', () => {
  const ids = ['a', 'b', 'c'];
  expect(neighbour(ids, 'a', 1)).toBe('b');
  expect(neighbour(ids, 'a', -1)).toBeNull();
  expect(neighbour(ids, 'c', 1)).toBeNull();
  expect(neighbour(ids, null, 1)).toBe('a');
  expect(neighbour(ids, null, -1)).toBe('c');
  expect(neighbour(ids, 'elsewhere', 1)).toBe('a');
  expect(neighbour([], null, 1)).toBeNull();
});

test('those around are the next ones to be looked at', () => {
  expect(around(['a', 'b', 'c', 'd', 'e'], 'b')).toEqual(['c', 'a', 'd', 'e']);
});

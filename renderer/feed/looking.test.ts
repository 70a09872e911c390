import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLooking } from './looking.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const start = () => {
  const told: string[] = [];
  const looking = createLooking((_name, { id, isViewing }) => told.push(`${isViewing ? '+' : '-'}${id}`));
  return { told, looking };
};

test('tells what is open once one has settled on it, and not what one passed over', () => {
  const { told, looking } = start();
  looking.setLive(true);
  for (const id of ['a', 'b', 'c']) looking.lookAt(id);
  vi.advanceTimersByTime(500);
  expect(told).toEqual(['+c']);
});

test('who hides the content looks at nothing', () => {
  const { told, looking } = start();
  looking.setLive(true);
  for (const id of ['a', null, 'a']) {
    looking.lookAt(id);
    vi.advanceTimersByTime(500);
  }
  expect(told).toEqual(['+a', '-a', '+a']);
});

test('after a break it is told anew', () => {
  const { told, looking } = start();
  looking.lookAt('a');
  vi.advanceTimersByTime(500);
  expect(told).toEqual([]);
  looking.setLive(true);
  looking.setLive(false);
  looking.setLive(true);
  expect(told).toEqual(['+a', '+a']);
  looking.lookAt('b');
  looking.stop();
  vi.advanceTimersByTime(500);
  expect(told).toHaveLength(2);
});

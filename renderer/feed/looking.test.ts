import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLooking } from './looking.ts';
import { createPlace } from './place.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const start = () => {
  const place = createPlace();
  const told: string[] = [];
  const looking = createLooking(place, (_name, { id, isViewing }) =>
    told.push(`${isViewing ? '+' : '-'}${id}`),
  );
  return { place, told, looking };
};

test('tells what is open once one has settled on it, and not what one passed over', () => {
  const { place, told, looking } = start();
  looking.setLive(true);
  for (const contactId of ['a', 'b', 'c']) place.setState({ contactId });
  vi.advanceTimersByTime(500);
  expect(told).toEqual(['+c']);
});

test('who hides the content looks at nothing', () => {
  const { place, told, looking } = start();
  looking.setLive(true);
  place.setState({ contactId: 'a' });
  vi.advanceTimersByTime(500);
  place.setState({ veil: 'person' });
  vi.advanceTimersByTime(500);
  place.setState({ veil: null });
  vi.advanceTimersByTime(500);
  expect(told).toEqual(['+a', '-a', '+a']);
});

test('after a break it is told anew', () => {
  const { place, told, looking } = start();
  place.setState({ contactId: 'a' });
  vi.advanceTimersByTime(500);
  expect(told).toEqual([]);
  looking.setLive(true);
  looking.setLive(false);
  looking.setLive(true);
  expect(told).toEqual(['+a', '+a']);
  looking.stop();
  place.setState({ contactId: 'b' });
  vi.advanceTimersByTime(500);
  expect(told).toHaveLength(2);
});

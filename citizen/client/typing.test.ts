import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTypingNotice } from './typing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('told at once, then at most every three seconds, and ended after five quiet ones', () => {
  const tell = vi.fn();
  const notice = createTypingNotice(tell);
  for (let i = 0; i < 8; i += 1) {
    notice.wrote('Hei'.repeat(i + 1));
    vi.advanceTimersByTime(500);
  }
  expect(tell.mock.calls).toEqual([[true], [true]]);
  vi.advanceTimersByTime(5_000);
  expect(tell.mock.calls).toEqual([[true], [true], [false]]);
});

test('an emptied field and a sent message end it at once; silence says nothing', () => {
  const tell = vi.fn();
  const notice = createTypingNotice(tell);
  notice.stop();
  notice.wrote(' \n');
  expect(tell).not.toHaveBeenCalled();
  notice.wrote('Hei');
  notice.wrote('');
  notice.stop();
  vi.advanceTimersByTime(10_000);
  expect(tell.mock.calls).toEqual([[true], [false]]);
});

import { expect, test, vi } from 'vitest';
import { createReceipts } from './receipts.ts';

const ok = { ok: true, value: {} } as const;
const lost = { ok: false, error: { code: 'Unreachable' } } as const;

test('one call is under way at a time, and the newest marks win', async () => {
  const answers: ((answer: typeof ok) => void)[] = [];
  const markRead = vi.fn(() => new Promise<typeof ok>((resolve) => answers.push(resolve)));
  const receipts = createReceipts(markRead);
  receipts.note({ delivered: 3, read: 0 });
  receipts.note({ delivered: 5, read: 3 });
  receipts.note({ delivered: 7, read: 7 });
  expect(markRead.mock.calls).toEqual([[{ delivered: 3, read: 0 }]]);
  answers[0]?.(ok);
  await vi.waitFor(() => expect(markRead).toHaveBeenCalledTimes(2));
  expect(markRead).toHaveBeenLastCalledWith({ delivered: 7, read: 7 });
});

test('marks never go back, and what is known is not told again', async () => {
  const markRead = vi.fn(async () => ok);
  const receipts = createReceipts(markRead);
  receipts.note({ delivered: 5, read: 5 });
  await vi.waitFor(() => expect(markRead).toHaveBeenCalledTimes(1));
  receipts.note({ delivered: 4, read: 0 });
  receipts.flush();
  await Promise.resolve();
  expect(markRead).toHaveBeenCalledTimes(1);
});

test('marks that were lost are told after the line is back', async () => {
  const markRead = vi.fn<() => Promise<typeof ok | typeof lost>>(async () => lost);
  const receipts = createReceipts(markRead);
  receipts.note({ delivered: 5, read: 5 });
  await Promise.resolve();
  markRead.mockResolvedValue(ok);
  receipts.flush();
  expect(markRead).toHaveBeenCalledTimes(2);
  expect(markRead).toHaveBeenLastCalledWith({ delivered: 5, read: 5 });
});

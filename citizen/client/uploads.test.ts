import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { UploadStanding } from '../../shared/protocol/files.ts';
import type { FileAnswer, FileTransfer } from './fileTransfer.ts';
import { decodeFiles, encodeFiles, type PendingFile, readyFiles } from './pendingFiles.ts';
import { createUploads } from './uploads.ts';

const limits = { maxBytes: 100, perMessage: 2 };
const fileOf = (name: string, size = 5) => new File(['x'.repeat(size)], name);

function open() {
  let files: readonly PendingFile[] = [];
  const asked: string[] = [];
  const waiting: ((answer: FileAnswer<UploadStanding>) => void)[] = [];
  let standing: FileAnswer<UploadStanding> = { ok: false, error: { code: 'Unreachable' } };
  const transfer: FileTransfer = {
    bring: (key, { name }, onPart) => {
      asked.push(`bring ${key} ${name}`);
      onPart(0.5);
      return new Promise((resolve) => waiting.push(resolve));
    },
    standing: async () => standing,
    takeBack: (_key, id) => void asked.push(`take back ${id}`),
    get: async () => ({ ok: false, error: { code: 'NotFound' } }),
  };
  const uploads = createUploads({
    transfer,
    key: () => 'k',
    files: () => files,
    setFiles: (next) => {
      files = next;
    },
  });
  const answered = (state: UploadStanding['state'], name = 'a.txt'): FileAnswer<UploadStanding> => ({
    ok: true,
    value: { state, file: { id: files[0]?.id ?? '', name, type: 'txt', size: 5, isScanned: true } },
  });
  return {
    uploads,
    asked,
    files: () => files,
    states: () => files.map(({ state }) => (state.kind === 'failed' ? state.why : state.kind)),
    answer: async (given: FileAnswer<UploadStanding>) => {
      waiting.shift()?.(given);
      await vi.advanceTimersByTimeAsync(0);
    },
    answered,
    stand: (next: FileAnswer<UploadStanding>) => {
      standing = next;
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a file comes, gets the name that the gateway gave it, and is kept over a reload', async () => {
  const page = open();
  page.uploads.add([fileOf('../a.txt')], limits);
  expect(page.files()[0]?.state).toEqual({ kind: 'coming', part: 0.5 });
  expect(readyFiles(page.files())).toBeNull();
  await page.answer(page.answered('ready'));
  expect(readyFiles(page.files())).toMatchObject([{ name: 'a.txt' }]);
  expect(decodeFiles(encodeFiles(page.files()))).toEqual(page.files());
  page.uploads.sent(new Set(page.files().map(({ id }) => id)));
  expect(page.files()).toEqual([]);
});

test('what is too large, empty or one too many is told at once, and takes no one’s place', () => {
  const page = open();
  page.uploads.add([fileOf('suuri.txt', 101), fileOf('tyhja.txt', 0)], limits);
  expect(page.states()).toEqual(['FileTooLarge', 'FileEmpty']);
  page.uploads.add([fileOf('1.txt'), fileOf('2.txt'), fileOf('3.txt')], limits);
  expect(page.states().slice(2)).toEqual(['coming', 'coming', 'TooManyFiles']);
});

test('one that broke off is tried again under the same id; one that is removed is taken back', async () => {
  const page = open();
  page.uploads.add([fileOf('a.txt')], limits);
  const id = page.files()[0]?.id ?? '';
  await page.answer({ ok: false, error: { code: 'Unreachable' } });
  expect(page.states()).toEqual(['Unreachable']);
  page.uploads.retry(id);
  expect(page.asked).toEqual(['bring k a.txt', 'bring k a.txt']);
  await page.answer(page.answered('ready'));
  page.uploads.remove(id);
  expect(page.asked.at(-1)).toBe(`take back ${id}`);
  expect(page.files()).toEqual([]);
});

test('while the scanner has not said, it is asked for again; what it refuses cannot be sent', async () => {
  const page = open();
  page.uploads.add([fileOf('a.txt')], limits);
  await page.answer(page.answered('waiting'));
  await vi.advanceTimersByTimeAsync(7_000);
  expect(page.states()).toEqual(['waiting']);
  page.stand(page.answered('refused'));
  await vi.advanceTimersByTimeAsync(3_000);
  expect(page.states()).toEqual(['Refused']);
});

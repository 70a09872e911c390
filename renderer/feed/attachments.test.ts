import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { z } from 'zod';
import type { UploadStanding } from '../../shared/protocol/files.ts';
import type { FileAnswer, FileClient } from '../clients/files.ts';
import { createAttachments, readyOf } from './attachments.ts';
import { createForms, type keptForms } from './forms.ts';
import type { Vault } from './vault.ts';

const limits = { maxBytes: 100, perMessage: 2 };
const fileOf = (name: string, size = 5) => new File(['x'.repeat(size)], name);
const memory = (): Vault<z.infer<typeof keptForms>> => ({
  read: async () => null,
  write: async () => undefined,
});

function open() {
  const asked: string[] = [];
  const waiting: ((answer: FileAnswer<UploadStanding>) => void)[] = [];
  const client = {
    bring: ({ contactId, name }, onPart) => {
      asked.push(`bring ${contactId} ${name}`);
      onPart(0.5);
      return new Promise((resolve) => waiting.push(resolve));
    },
    takeBack: async ({ id }) => {
      asked.push(`take back ${id}`);
      return { ok: true, value: null };
    },
  } as Partial<FileClient> as FileClient;
  const forms = createForms(memory());
  const attachments = createAttachments(client, forms);
  const ready = (contactId: string): FileAnswer<UploadStanding> => ({
    ok: true,
    value: {
      state: 'ready',
      file: {
        id: attachments.of(contactId)[0]?.id ?? '',
        name: 'a.txt',
        type: 'txt',
        size: 5,
        isScanned: true,
      },
    },
  });
  return {
    attachments,
    asked,
    forms,
    client,
    ready,
    states: (contactId: string) =>
      attachments.of(contactId).map(({ state }) => (state.kind === 'failed' ? state.why : state.kind)),
    answer: async (given: FileAnswer<UploadStanding>) => {
      waiting.shift()?.(given);
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a file goes on coming while another contact is looked at, and outlives the page once it has come', async () => {
  const desk = open();
  desk.attachments.add('one', [fileOf('../a.txt')], limits);
  desk.attachments.add('two', [fileOf('b.txt')], limits);
  expect([desk.states('one'), desk.states('two')]).toEqual([['coming'], ['coming']]);
  await desk.answer(desk.ready('one'));
  expect(readyOf(desk.attachments.of('one'))).toMatchObject([{ name: 'a.txt' }]);
  expect(desk.states('two')).toEqual(['coming']);
  const again = createAttachments(desk.client, desk.forms);
  again.restore('one');
  expect(readyOf(again.of('one'))).toEqual(readyOf(desk.attachments.of('one')));
  desk.attachments.sent('one');
  const later = createAttachments(desk.client, desk.forms);
  later.restore('one');
  expect(later.of('one')).toEqual([]);
});

test('what cannot go says why and stays until it is removed; what broke off is tried again', async () => {
  const desk = open();
  desk.attachments.add('one', [fileOf('suuri.txt', 101), fileOf('tyhja.txt', 0), fileOf('a.txt')], limits);
  expect(desk.states('one')).toEqual(['FileTooLarge', 'FileEmpty', 'TooManyFiles']);
  for (const { id } of desk.attachments.of('one')) desk.attachments.remove('one', id);
  desk.attachments.add('one', [fileOf('a.txt')], limits);
  await desk.answer({ ok: false, error: { code: 'Unreachable' } });
  expect(desk.states('one')).toEqual(['Unreachable']);
  const id = desk.attachments.of('one')[0]?.id ?? '';
  desk.attachments.retry('one', id);
  await desk.answer(desk.ready('one'));
  expect(desk.states('one')).toEqual(['ready']);
  desk.attachments.remove('one', id);
  expect(desk.asked.at(-1)).toBe(`take back ${id}`);
});

import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { desktopCall } from '../../shared/desktop/define.ts';

type Listener = (event: { senderFrame: unknown }, input: unknown) => Promise<unknown>;
const answering = vi.hoisted(() => new Map<string, unknown>());
vi.mock('electron', () => ({
  ipcMain: {
    handle: (name: string, listener: unknown) => answering.set(name, listener),
    removeHandler: (name: string) => answering.delete(name),
  },
}));

const { serve } = await import('./serve.ts');

const table = {
  'cup.fill': desktopCall(
    z.object({ litres: z.number().positive() }),
    z.object({ isFull: z.boolean() }),
    'Fills it.',
  ),
};
const page = { url: 'app://luotsi/index.html', parent: null };

function call(
  input: unknown,
  senderFrame: unknown,
  handler = vi.fn(() => ({ isFull: true, secret: 'renewal' })),
) {
  const report = vi.fn(() => 'id-1');
  const stop = serve(table, { 'cup.fill': handler }, report);
  const answer = (answering.get('cup.fill') as Listener)({ senderFrame }, input);
  return { answer, handler, report, stop };
}

test('answers our page with what the schema names, and with nothing more', async () => {
  const { answer, handler, stop } = call({ litres: 2, extra: 'dropped' }, page);
  expect(await answer).toEqual({ ok: true, value: { isFull: true } });
  expect(handler).toHaveBeenCalledWith({ litres: 2 });
  stop();
  expect(answering.size).toBe(0);
});

test.each([
  ['a foreign page', { url: 'https://example.com/', parent: null }],
  ['a page that looks like ours', { url: 'app://luotsi.example/', parent: null }],
  ['a frame inside our page', { url: 'app://luotsi/', parent: page }],
  ['a file', { url: 'file:///opt/luotsi/index.html', parent: null }],
  ['a frame that is gone', null],
])('refuses %s before looking at what it asks', async (_who, frame) => {
  const { answer, handler, report } = call({ litres: 2 }, frame);
  expect(await answer).toEqual({ ok: false, error: { code: 'UnknownSender', id: 'id-1' } });
  expect(handler).not.toHaveBeenCalled();
  expect(report).toHaveBeenCalledWith('cup.fill UnknownSender', null);
});

test('refuses what does not parse, and tells nothing of what went wrong', async () => {
  expect(await call({ litres: -1 }, page).answer).toEqual({
    ok: false,
    error: { code: 'BadRequest', id: 'id-1' },
  });
  const broken = vi.fn(() => {
    throw new Error('secret path');
  });
  const { answer, report } = call({ litres: 1 }, page, broken);
  expect(await answer).toEqual({ ok: false, error: { code: 'Internal', id: 'id-1' } });
  expect(report).toHaveBeenCalledWith('cup.fill Internal', expect.any(Error));
});

test('an answer that breaks its own schema does not leave', async () => {
  const wrong = vi.fn(() => ({ isFull: 'yes' }) as never);
  expect(await call({ litres: 1 }, page, wrong).answer).toMatchObject({
    ok: false,
    error: { code: 'Internal' },
  });
});

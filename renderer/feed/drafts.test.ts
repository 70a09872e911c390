import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '../../shared/protocol/desk.ts';
import type { Gateway } from '../clients/gateway.ts';
import { createDrafts, draftKey, mergeDrafts } from './drafts.ts';
import { minuteOf, testId } from './testWorld.ts';

const [a, b] = [testId(1), testId(2)];

function createParts() {
  const saved: { contactId: string; kind: string; text: string }[] = [];
  const online = { is: true };
  const there: Draft[] = [];
  let vault: Draft[] | null = null;
  const gateway = {
    call: async (name: string, input: (typeof saved)[number]) => {
      if (!online.is) return { ok: false, error: { code: 'Unreachable' } };
      if (name === 'draft.all') return { ok: true, value: { drafts: there } };
      saved.push(input);
      return { ok: true, value: { savedAt: minuteOf(9) } };
    },
  } as unknown as Gateway;
  const kept = {
    read: async () => vault,
    write: async (value: Draft[] | null) => {
      vault = value;
    },
  };
  const create = () => createDrafts(gateway, kept, () => new Date(minuteOf(1)));
  return { drafts: create(), create, saved, online, there, vault: () => vault };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a draft', () => {
  test('belongs to its contact and kind, and to no other', () => {
    const { drafts } = createParts();
    drafts.write(a, 'reply', 'vastaus');
    drafts.write(a, 'note', 'muistiinpano');
    drafts.write(b, 'reply', 'toinen');
    expect(drafts.textOf(a, 'reply')).toBe('vastaus');
    expect(drafts.textOf(a, 'note')).toBe('muistiinpano');
    expect(drafts.textOf(b, 'reply')).toBe('toinen');
    expect(drafts.textOf(b, 'note')).toBe('');
  });

  test('is on the gateway within a second, however fast one types', async () => {
    const { drafts, saved } = createParts();
    for (let i = 1; i <= 40; i += 1) {
      drafts.write(a, 'reply', 'x'.repeat(i));
      await vi.advanceTimersByTimeAsync(100);
      const [last] = saved.slice(-1);
      // A keystroke a tenth of a second ago may be ahead of the gateway by a second's typing at the most.
      if (i > 10) expect(i - (last?.text.length ?? 0)).toBeLessThanOrEqual(10);
    }
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saved.at(-1)?.text).toBe('x'.repeat(40));
    expect(drafts.store.getState().byKey[draftKey(a, 'reply')]?.state).toBe('saved');
  });

  test('stays on this PC while the gateway is away, and goes there when it returns', async () => {
    const { drafts, online, saved, vault } = createParts();
    online.is = false;
    drafts.write(a, 'reply', 'kesken');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(vault()?.map((each) => each.text)).toEqual(['kesken']);
    online.is = true;
    await drafts.fetch();
    await drafts.flush();
    expect(saved.map((each) => each.text)).toEqual(['kesken']);
    expect(vault()).toBeNull();
  });

  test('stays on this PC meanwhile, too, when the gateway is slow to answer', async () => {
    let kept: Draft[] | null = null;
    const answer = { ok: true, value: { savedAt: minuteOf(2) } };
    const slow = { call: () => new Promise((resolve) => setTimeout(() => resolve(answer), 3_000)) };
    const vault = {
      read: async () => null,
      write: async (value: Draft[] | null) => {
        kept = value;
      },
    };
    const drafts = createDrafts(slow as unknown as Gateway, vault, () => new Date(minuteOf(1)));
    for (let i = 1; i <= 20; i += 1) {
      drafts.write(a, 'reply', 'x'.repeat(i));
      await vi.advanceTimersByTimeAsync(100);
      if (i > 10) expect(kept).toMatchObject([{ text: expect.stringMatching(`^x{${i - 10},}$`) }]);
    }
    await vi.advanceTimersByTimeAsync(9_000);
    expect(kept).toBeNull();
  });

  test('comes back after the page has died without the gateway', async () => {
    const { drafts, create, online } = createParts();
    online.is = false;
    drafts.write(a, 'reply', 'kesken');
    drafts.write(b, 'note', 'toinenkin');
    await vi.advanceTimersByTimeAsync(1_000);
    const next = create();
    await next.restore();
    expect(next.textOf(a, 'reply')).toBe('kesken');
    expect(next.textOf(b, 'note')).toBe('toinenkin');
  });

  test('is not thrown away for what another desk had saved', async () => {
    const { drafts, there } = createParts();
    drafts.write(a, 'reply', 'uusi');
    there.push({ contactId: a, kind: 'reply', text: 'vanha', savedAt: minuteOf(99) });
    await drafts.fetch();
    expect(drafts.textOf(a, 'reply')).toBe('uusi');
  });
});

test('two savings of one draft never overtake each other', async () => {
  const answers: ((answer: object) => void)[] = [];
  const asked: string[] = [];
  const gateway = {
    call: (_name: string, { text }: { text: string }) => {
      asked.push(text);
      return new Promise((resolve) => answers.push(resolve));
    },
  } as unknown as Gateway;
  const vault = { read: async () => null, write: async () => undefined };
  const drafts = createDrafts(gateway, vault, () => new Date(minuteOf(1)));
  drafts.write(a, 'reply', 'ensin');
  const first = drafts.flush();
  drafts.write(a, 'reply', 'ensin ja sitten');
  const second = drafts.flush();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toEqual(['ensin']);
  answers.shift()?.({ ok: true, value: { savedAt: minuteOf(1) } });
  await first;
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toEqual(['ensin', 'ensin ja sitten']);
  answers.shift()?.({ ok: true, value: { savedAt: minuteOf(2) } });
  await second;
  expect(drafts.store.getState().byKey[draftKey(a, 'reply')]?.state).toBe('saved');
});

test('a draft that the gateway could not save just then goes there later by itself', async () => {
  for (const error of [
    { code: 'TooFast', retryAfterMs: 700 },
    { code: 'Internal', id: 'x' },
  ]) {
    const answers: object[] = [
      { ok: false, error },
      { ok: true, value: { savedAt: minuteOf(2) } },
    ];
    const gateway = { call: async () => answers.shift() } as unknown as Gateway;
    const vault = { read: async () => null, write: async () => undefined };
    const drafts = createDrafts(gateway, vault, () => new Date(minuteOf(1)));
    drafts.write(a, 'reply', 'kesken');
    await vi.advanceTimersByTimeAsync(500);
    expect(drafts.store.getState().byKey[draftKey(a, 'reply')]?.state).toBe('dirty');
    await vi.advanceTimersByTimeAsync(6_000);
    expect(drafts.store.getState().byKey[draftKey(a, 'reply')]?.state).toBe('saved');
  }
});

test('of two saved drafts the newer stands', () => {
  const here = { [draftKey(a, 'reply')]: { text: 'tässä', at: minuteOf(5), state: 'saved' } as const };
  const there = (at: string): Draft[] => [{ contactId: a, kind: 'reply', text: 'muualla', savedAt: at }];
  expect(mergeDrafts(here, there(minuteOf(4)), 'saved')[draftKey(a, 'reply')]?.text).toBe('tässä');
  expect(mergeDrafts(here, there(minuteOf(6)), 'saved')[draftKey(a, 'reply')]?.text).toBe('muualla');
});

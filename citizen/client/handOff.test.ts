import { expect, test, vi } from 'vitest';
import { createChat } from './chat.ts';
import { takeHandedOver } from './handOff.ts';
import { createKey } from './key.ts';
import { openTabStore } from './tabStore.ts';

const emptyStore = () =>
  openTabStore(() => {
    throw new Error('forbidden');
  });

test('a handed-on conversation is taken up, and its key leaves the address', () => {
  const store = emptyStore();
  const clear = vi.fn();
  const key = createKey();
  takeHandedOver(store, `#jatka=${key}`, clear);
  expect(store.get('key')).toBe(key);
  expect(clear).toHaveBeenCalledOnce();
  const connect = vi.fn(() => ({ wake: () => undefined, stop: () => undefined, calls: {} }) as never);
  expect(createChat({ store, connect }).state.get().isStarted).toBe(true);
});

test('a conversation that the tab has already is kept', () => {
  const store = emptyStore();
  const mine = createKey();
  store.set('key', mine);
  const clear = vi.fn();
  takeHandedOver(store, `#jatka=${createKey()}`, clear);
  expect(store.get('key')).toBe(mine);
  expect(clear).toHaveBeenCalledOnce();
});

test.each(['', '#', '#jatka=', '#jatka=short', `#jatka=${'a'.repeat(44)}`, `#other=${'a'.repeat(43)}`])(
  'an address that hands on nothing is left alone: %s',
  (fragment) => {
    const store = emptyStore();
    const clear = vi.fn();
    takeHandedOver(store, fragment, clear);
    expect(store.get('key')).toBeNull();
    expect(clear).not.toHaveBeenCalled();
  },
);

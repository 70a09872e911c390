import { expect, test } from 'vitest';
import { openTabStore } from './tabStore.ts';

function createArea(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
    key: () => null,
    get length() {
      return kept.size;
    },
  };
}

test('a value survives the page, and a forgotten one does not', () => {
  const area = createArea();
  openTabStore(() => area).set('draft', 'Hei');
  const after = openTabStore(() => area);
  expect(after.get('draft')).toBe('Hei');
  after.set('draft', null);
  expect(after.get('draft')).toBeNull();
  expect(openTabStore(() => area).get('draft')).toBeNull();
});

test('clearing leaves nothing behind', () => {
  const area = createArea();
  const store = openTabStore(() => area);
  store.set('key', 'k');
  store.set('outbox', '[]');
  store.clear();
  expect(store.get('key')).toBeNull();
  expect(area.length).toBe(0);
});

test('where storage is forbidden, the memory of the page carries on', () => {
  const store = openTabStore(() => {
    throw new Error('denied');
  });
  store.set('draft', 'Hei');
  expect(store.get('draft')).toBe('Hei');
  store.clear();
  expect(store.get('draft')).toBeNull();
});

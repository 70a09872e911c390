import { describe, expect, test } from 'vitest';
import { keyPresets } from '../../shared/desktop/settings.ts';
import type { Inbox } from '../features/inbox/inboxStore.ts';
import type { Desk } from '../feed/desk.ts';
import { bindKeys, clashOf, mayBeGiven } from '../feed/keymap.ts';
import { allActions, ownActions } from './allActions.ts';

/** No action is performed here: what they stand on is never touched. */
const actions = allActions({} as Desk, {} as Inbox);
const keysOf = (bound: ReturnType<typeof bindKeys>, id: string) => bound.find((each) => each.id === id)?.keys;

describe.each(keyPresets)('the set of keys %s', (keyPreset) => {
  const bound = bindKeys(actions, { keyPreset, keys: {} });
  test('has no key for two actions, and no Alt', () => {
    const clashes = bound.flatMap(({ id, keys }) =>
      keys.flatMap((stroke) => {
        const other = clashOf(bound, id, stroke);
        return other ? [`${id} and ${other.id} share ${stroke}`] : [];
      }),
    );
    expect(clashes).toEqual([]);
    expect(bound.flatMap(({ keys }) => keys).filter((keys) => keys.includes('Alt'))).toEqual([]);
  });
  test('loses no action its only key', () => {
    const keyed = actions.filter(({ keys }) => keys.length > 0).map(({ id }) => id);
    expect(bound.filter(({ id, keys }) => keyed.includes(id) && keys.length === 0)).toEqual([]);
  });
});

test('suomi claims by O, replies by V and closes by X', () => {
  const bound = bindKeys(actions, { keyPreset: 'suomi', keys: {} });
  expect(['contact.claim', 'write.reply', 'contact.close'].map((id) => keysOf(bound, id))).toEqual([
    ['O'],
    ['V'],
    ['X'],
  ]);
});

test('what a person chose stands above the preset, and takes the key from whom had it', () => {
  const bound = bindKeys(actions, { keyPreset: 'default', keys: { 'contact.claim': ['E'] } });
  expect(keysOf(bound, 'contact.claim')).toEqual(['E']);
  expect(keysOf(bound, 'contact.close')).toEqual([]);
  expect(
    keysOf(bindKeys(actions, { keyPreset: 'default', keys: { 'contact.claim': [] } }), 'contact.claim'),
  ).toEqual([]);
});

test('a key clashes with the beginning of a sequence, and never with itself', () => {
  expect(clashOf(actions, 'contact.claim', 'g')?.id).toBe('list.go');
  expect(clashOf(actions, 'contact.claim', 'A')).toBeNull();
  expect(clashOf(actions, 'contact.claim', 'Ctrl+k')?.id).toBe('screen.palette');
});

test('keys of fields and lists cannot be given away', () => {
  expect(['Enter', 'Escape', 'Ctrl+v', 'Ctrl+Enter', 'ArrowDown'].some(mayBeGiven)).toBe(false);
  expect(['a', 'ö', 'Ctrl+j', 'Shift+p', 'F9'].every(mayBeGiven)).toBe(true);
});

describe.each(['conversation', 'side'] as const)('a window of its own for a %s', (kind) => {
  const own = ownActions({ own: { kind } } as Desk, {} as Inbox);
  const ids = own.map(({ id }) => id);
  test('has the keys of its contact, and none of the list or of the whole desk', () => {
    expect(ids).toEqual(expect.arrayContaining(['contact.close', 'contact.claim', 'screen.palette']));
    expect(ids.filter((id) => /^(list|shift)\.|signOut|closeAndNext/.test(id))).toEqual([]);
    expect(ids.includes('write.reply')).toBe(kind === 'conversation');
  });
  test('goes back by the key that brought it there', () => {
    const windows = (of: readonly { id: string; keys: readonly string[] }[]) =>
      of.filter(({ id }) => id === `window.${kind}`).map(({ keys }) => keys);
    expect(windows(own)).toEqual(windows(actions));
    expect(ids.filter((id) => id.startsWith('window.'))).toHaveLength(1);
  });
});

import { describe, expect, test } from 'vitest';
import { type KeyPress, keyCaps, matchStroke, toStroke, writesCharacter } from './keys.ts';

const press = (key: string, held: readonly string[] = []): KeyPress => ({
  key,
  ctrlKey: held.includes('Control'),
  shiftKey: held.includes('Shift'),
  altKey: held.includes('Alt'),
  metaKey: held.includes('Meta'),
  getModifierState: (name) => held.includes(name),
});

describe('a press', () => {
  test.each([
    ['a', [], 'a'],
    ['A', ['Shift'], 'Shift+a'],
    ['E', ['Shift'], 'Shift+e'],
    // Caps Lock alone is no Shift.
    ['A', ['CapsLock'], 'a'],
    ['ä', [], 'ä'],
    ['Å', ['Shift'], 'Shift+å'],
    ['k', ['Control'], 'Ctrl+k'],
    ['Enter', [], 'Enter'],
    ['Enter', ['Shift'], 'Shift+Enter'],
    ['Enter', ['Control'], 'Ctrl+Enter'],
    ['ArrowDown', [], 'ArrowDown'],
    // On Finnish and Swedish keyboards "/" is Shift+7 and "?" is Shift and the key right of 0.
    ['/', ['Shift'], '/'],
    ['?', ['Shift'], '?'],
    ['/', [], '/'],
    [',', ['Control'], 'Ctrl+,'],
  ])('of %s with %s is the stroke %s', (key, held, stroke) => {
    expect(toStroke(press(key, held))).toBe(stroke);
  });

  test.each([
    // AltGr is Ctrl+Alt on Windows; it writes @, £, $, {, [, ], }, \, ~ and | on these layouts.
    ['@', ['Control', 'Alt', 'AltGraph']],
    ['€', ['AltGraph']],
    ['e', ['AltGraph']],
    ['a', ['Alt']],
    ['k', ['Control', 'Alt']],
    ['a', ['Meta']],
    ['Shift', ['Shift']],
    // The dead keys of ´, ¨ and ~ wait for a letter.
    ['Dead', []],
  ])('of %s with %s is not ours', (key, held) => {
    expect(toStroke(press(key, held))).toBeNull();
  });
});

test('only strokes that write a character may be switched off', () => {
  expect(['a', 'Shift+e', '/', '?', 'ö', '.'].every(writesCharacter)).toBe(true);
  expect(['Ctrl+k', 'Enter', 'Escape', 'ArrowDown', 'Ctrl+Enter', 'Shift+Enter'].some(writesCharacter)).toBe(
    false,
  );
});

describe('bindings', () => {
  const bindings = [
    { id: 'claim', keys: ['A'] },
    { id: 'release', keys: ['Shift+A'] },
    { id: 'next', keys: ['J', 'ArrowDown'] },
    { id: 'inbox', keys: ['G I'] },
    { id: 'palette', keys: ['Ctrl+K'] },
    { id: 'previous', keys: ['K'] },
  ];
  const found = (stroke: string, pending: string | null = null) => matchStroke(bindings, pending, stroke);

  test('answer their strokes and no others', () => {
    expect(found('a').found?.id).toBe('claim');
    expect(found('Shift+a').found?.id).toBe('release');
    expect(found('ArrowDown').found?.id).toBe('next');
    expect(found('Ctrl+k').found?.id).toBe('palette');
    expect(found('k').found?.id).toBe('previous');
    expect(found('Ctrl+a').found).toBeNull();
    expect(found('i').found).toBeNull();
  });

  test('may be a sequence', () => {
    expect(found('g')).toEqual({ found: null, pending: 'g' });
    expect(found('i', 'g').found?.id).toBe('inbox');
    expect(found('a', 'g').found?.id).toBe('claim');
  });
});

test('keys are drawn as caps', () => {
  expect(keyCaps('Shift+E')).toEqual(['Shift', 'E']);
  expect(keyCaps('G I')).toEqual(['G', 'I']);
  expect(keyCaps('ArrowDown')).toEqual(['↓']);
  expect(keyCaps('Ctrl+K')).toEqual(['Ctrl', 'K']);
  expect(keyCaps('+')).toEqual(['+']);
});

import { expect, test } from 'vitest';
import { slashAt } from './slash.ts';

test('a slash at the beginning of the line asks, with what follows it up to the caret', () => {
  expect(slashAt('/', 1)).toEqual({ from: 0, words: '' });
  expect(slashAt('Hei!\n/kel jatkuu', 9)).toEqual({ from: 5, words: 'kel' });
  expect(slashAt('/stöd till', 10)).toEqual({ from: 0, words: 'stöd till' });
});

test('a slash within a line, another line’s, or one that begins something else asks for nothing', () => {
  expect(slashAt('ja/tai', 3)).toBeNull();
  expect(slashAt('/kela\njatko', 8)).toBeNull();
  expect(slashAt('/kela', 0)).toBeNull();
  for (const text of ['/ ', '//', '/2 hlö', '']) expect(slashAt(text, text.length)).toBeNull();
  expect(slashAt(`/${'a'.repeat(60)}`, 61)).toBeNull();
});

import { expect, test } from 'vitest';
import { findIn } from './findIn.ts';

const found = (text: string, asked: string) => findIn(text, asked).map(([from, to]) => text.slice(from, to));

test('finds within words, without case or accents, and keeps ä and ö apart', () => {
  expect(found('Vuokra on maksamatta, VUOKRAT nousivat', 'vuokra')).toEqual(['Vuokra', 'VUOKRA']);
  expect(found('Idéer och Linnéa', 'linnea')).toEqual(['Linnéa']);
  expect(found('hätä ja hata', 'hätä')).toEqual(['hätä']);
  expect(found('hätä ja hata', 'hata')).toEqual(['hata']);
});

test('marks what stands in the text, also where it is written in decomposed letters', () => {
  const text = 'Soita a\u0308idille\nja isälle'.normalize('NFD');
  expect(found(text, 'äidille ja')).toEqual(['äidille\nja'.normalize('NFD')]);
  expect(found('a  b', 'a b')).toEqual(['a  b']);
});

test('nothing is found by nothing, and a repeated letter is not counted twice', () => {
  expect(findIn('mitä vain', '  ')).toEqual([]);
  expect(found('aaaa', 'aa')).toEqual(['aa', 'aa']);
  expect(found('😀 kissa 😀', 'kissa')).toEqual(['kissa']);
});

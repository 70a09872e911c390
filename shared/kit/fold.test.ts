import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldCharacter, foldWords } from './fold.ts';

test('case and accents make no difference, but å, ä and ö are letters of their own', () => {
  expect(fold('Élise Ñuñez, Štefan Çelik')).toBe('elise nunez, stefan celik');
  expect(fold('ÅÄÖ åäö')).toBe('åäö åäö');
  expect(fold('a\u0308 o\u0308 A\u030a e\u0301')).toBe('ä ö å e');
  expect(fold('Käly')).not.toBe(fold('kaly'));
  expect(fold('Ærø Müller')).toBe('ärö myller');
});

test('agrees with the Finnish collation, letter by letter', () => {
  const { compare } = new Intl.Collator('fi', { sensitivity: 'base' });
  for (const letter of 'abcdefghijklmnopqrstuvwxyzåäöéèêëüűæøőôõđŧłšžçñóòíáàûúâ')
    expect([letter, compare(letter, fold(letter))]).toEqual([letter, 0]);
});

test('other scripts keep their letters', () => {
  expect(fold('МОСКВА')).toBe('москва');
  expect(fold('Ἀθήνα')).toBe('αθηνα');
  expect(fold('مرحبا 你好')).toBe('مرحبا 你好');
  expect(foldCharacter('İ')).toBe('i');
});

test('a text is folded character by character, whatever it is made of', () => {
  const letters = fc.constantFrom(...'aÄöÅéß\u0308İΣς—’1 \n你😀');
  fc.assert(
    fc.property(
      fc.string({ unit: fc.oneof(letters, fc.string({ unit: 'binary', maxLength: 1 })) }),
      (text) => {
        expect(fold(text)).toBe([...text.normalize('NFC')].map(foldCharacter).join(''));
      },
    ),
  );
});

test('words are split at anything that is neither letter nor digit', () => {
  expect(foldWords(' "Vuokra" on—maksamatta: 2/3, o’Neil ')).toEqual([
    'vuokra',
    'on',
    'maksamatta',
    '2',
    '3',
    'o',
    'neil',
  ]);
  expect(foldWords('…')).toEqual([]);
});

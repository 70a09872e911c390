import { describe, expect, test } from 'vitest';
import { findTargets, piecesOf, plain } from './search.ts';
import type { Target } from './target.ts';

const target = (label: string, code: string | null = null, also = ''): Target => ({
  key: label,
  kind: 'queue',
  wanted: { kind: 'queue', queue: code ?? label },
  label,
  code,
  facts: [],
  isReady: false,
  also,
  eligibility: null,
  coordinator: null,
  languages: [],
});
const seniori = target('Ikääntyneiden palvelut (Seniori-info), viesti', 'SIIRTO_SENIORI_INFO_KIIREETON');
const senja = target('Omatyöntekijä: Sanna Senja');
const senni = target('Senni Malli');
const family = target('Perheasiat, chat', '#soshON_perheasiat_chat', 'Familjeärenden Family matters');
const all = [seniori, senja, senni, family];
const labels = (asked: string) => findTargets(all, asked).map(({ label }) => label);

describe('finding a target', () => {
  test('nothing typed leaves all of them as they stand', () => {
    expect(findTargets(all, '  ')).toEqual(all);
  });

  test('what begins with the word comes first, then what has a word that does', () => {
    expect(labels('sen')).toEqual([senni.label, seniori.label, senja.label]);
  });

  test('every word has to be meant, in any order', () => {
    expect(labels('viesti sen')).toEqual([seniori.label]);
    expect(labels('senja sanna')).toEqual([senja.label]);
    expect(labels('sen chat')).toEqual([]);
  });

  test('marks and case do not matter, and another language finds it too', () => {
    expect(labels('IKAANTY')).toEqual([seniori.label]);
    expect(labels('familjearenden')).toEqual([family.label]);
    expect(labels('siirto_seniori')).toEqual([seniori.label]);
  });

  test('the middle of a word is found last, and only by three letters', () => {
    expect(labels('tyneiden')).toEqual([seniori.label]);
    expect(labels('ty')).toEqual([]);
  });
});

test('a label is marked where its words begin with what was typed, and loses no letter', () => {
  expect(piecesOf('Sanna Senja', 'sen')).toEqual([
    { text: 'Sanna ', isHit: false },
    { text: 'Sen', isHit: true },
    { text: 'ja', isHit: false },
  ]);
  const label = 'Ikääntyneiden palvelut (Seniori-info)';
  for (const asked of ['', 'ika', 'info', 'PAL sen', 'x'])
    expect(
      piecesOf(label, asked)
        .map(({ text }) => text)
        .join(''),
    ).toBe(label);
  expect(piecesOf(label, 'ikaa')[0]).toEqual({ text: 'Ikää', isHit: true });
});

test('a text is compared without marks', () => {
  expect(plain('Å-Ä-Ö É')).toBe('a-a-o e');
});

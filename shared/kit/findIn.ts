import { fold } from './fold.ts';

/** A part of a text, by UTF-16 indexes, the end not included. */
export type Range = readonly [from: number, to: number];

/** A text as compared, and where each of its letters begins in the text itself; the last entry is the text's end. */
function folded(text: string): { letters: string; starts: number[] } {
  const starts: number[] = [];
  let letters = '';
  for (const match of text.matchAll(/\s+|\P{M}\p{M}*|\p{M}+/gu)) {
    const letter = /^\s/.test(match[0]) ? ' ' : fold(match[0]);
    for (let i = 0; i < letter.length; i += 1) starts.push(match.index);
    letters += letter;
  }
  starts.push(text.length);
  return { letters, starts };
}

/** What is looked for, as compared; empty where there is nothing to look for. */
const needleOf = (asked: string): string => fold(asked).replace(/\s+/g, ' ').trim();

/**
 * Where a text holds what was asked, anywhere within words: without case, and without accents that make no letter of
 * their own in Finnish. Ranges do not overlap.
 */
export function findIn(text: string, asked: string): readonly Range[] {
  const needle = needleOf(asked);
  if (needle === '') return [];
  const { letters, starts } = folded(text);
  const found: Range[] = [];
  for (let at = letters.indexOf(needle); at >= 0; at = letters.indexOf(needle, at + needle.length)) {
    const end = at + needle.length;
    found.push([starts[at] ?? 0, starts[end] ?? text.length]);
  }
  return found;
}

import type { Target } from './target.ts';

/** A text as the search compares it: without case, and without marks ("Ämari" is found by "ama"). */
export const plain = (text: string): string =>
  [...text.normalize('NFC')]
    .map((each) => each.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
    .join('');

const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** How near a target is to what was asked: smaller is nearer, null where it is not meant at all. */
function distance({ label, code, also }: Target, asked: readonly string[]): number | null {
  const inLabel = wordsOf(label);
  const inRest = wordsOf(`${code ?? ''} ${also}`);
  let sum = 0;
  for (const [index, word] of asked.entries()) {
    if (index === 0 && plain(label).startsWith(word)) continue;
    if (inLabel.some((each) => each.startsWith(word))) sum += 1;
    else if (inRest.some((each) => each.startsWith(word))) sum += 2;
    else if (word.length >= 3 && [...inLabel, ...inRest].some((each) => each.includes(word))) sum += 3;
    else return null;
  }
  return sum;
}

/** Targets that are meant by what was typed, the nearest first; all of them, in their own order, where nothing was. */
export function findTargets(targets: readonly Target[], asked: string): readonly Target[] {
  const words = wordsOf(asked);
  if (words.length === 0) return targets;
  return targets
    .flatMap((target, order) => {
      const far = distance(target, words);
      return far === null ? [] : [{ target, far, order }];
    })
    .sort((a, b) => a.far - b.far || a.order - b.order)
    .map(({ target }) => target);
}

export type Piece = { readonly text: string; readonly isHit: boolean };

/** A label in pieces, with what was asked for marked where a word begins with it. */
export function piecesOf(label: string, asked: string): readonly Piece[] {
  const words = wordsOf(asked);
  const letters = [...label.normalize('NFC')];
  const folded = letters.map((each) => plain(each));
  const hit = new Array<boolean>(letters.length).fill(false);
  for (let i = 0; i < letters.length; i += 1) {
    if (i > 0 && /[\p{L}\p{N}]/u.test(letters[i - 1] ?? '')) continue;
    for (const word of words)
      if (folded.slice(i, i + word.length).join('') === word) hit.fill(true, i, i + word.length);
  }
  const pieces: { text: string; isHit: boolean }[] = [];
  for (const [index, letter] of letters.entries()) {
    const last = pieces.at(-1);
    if (last && last.isHit === hit[index]) last.text += letter;
    else pieces.push({ text: letter, isHit: hit[index] === true });
  }
  return pieces;
}

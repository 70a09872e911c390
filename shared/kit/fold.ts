/**
 * Letters that a Finnish reader takes for others (SFS 4103 and the Finnish collation of Unicode): å, ä and ö are
 * letters of their own, æ and ø stand with ä and ö, ü with y, w stays itself; every other mark is only a mark.
 */
const sameAs: Readonly<Record<string, string>> = {
  å: 'å',
  ä: 'ä',
  ö: 'ö',
  æ: 'ä',
  ø: 'ö',
  ü: 'y',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  ß: 's',
  ŧ: 't',
};

/** The marks that European letters bear; what other scripts write with marks of their own stays as it is. */
const MARKS = /[\u0300-\u036f]/g;

/** One composed character as a search compares it: "É" -> "e", "Ä" -> "ä". */
export function foldCharacter(character: string): string {
  const lower = character.toLowerCase().normalize('NFC');
  const own = sameAs[lower];
  if (own) return own;
  return lower.normalize('NFD').replace(MARKS, '').normalize('NFC');
}

/** Everything but what is itself once it is written small: most texts here are made of that alone. */
const OTHER = /[^\x20-\x7eåäöÅÄÖ]/gu;

/**
 * A text as a search compares it: without case, and without accents that make no letter of their own in Finnish.
 * "é" is "e", but "ä" is not "a".
 */
export function fold(text: string): string {
  return text.normalize('NFC').replace(OTHER, foldCharacter).toLowerCase();
}

/** The words asked for, folded: letters and digits, split at anything else. */
export const foldWords = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Whether every word asked for begins some word of a text; both as `foldWords` leaves them. */
export const matchesWords = (words: readonly string[], asked: readonly string[]): boolean =>
  asked.every((word) => words.some((each) => each.startsWith(word)));

/** Whether every word asked for, folded, begins a word of the texts. */
export const holdsWords = (asked: readonly string[], ...texts: readonly (string | null)[]): boolean =>
  matchesWords(
    texts.flatMap((text) => foldWords(text ?? '')),
    asked,
  );

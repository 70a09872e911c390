import { type Kysely, sql } from 'kysely';
import { foldCharacter } from '../../../shared/kit/fold.ts';

/** Latin, Greek and Cyrillic letters, as far as a search makes two of them one. */
const letters = [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x370, 0x4ff],
  [0x1e00, 0x1fff],
] as const;
/** What stands between words. */
const separators = [
  [0x00, 0x2f],
  [0x3a, 0x40],
  [0x5b, 0x60],
  [0x7b, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x2000, 0x206f],
] as const;

/**
 * What texts mostly consist of, the commonest first. `translate` looks through its list anew for each character of a
 * text: these stand at its head, exchanged for themselves, so that a message is folded in microseconds.
 */
const common = ' aitneslokuämvrjhypdögbfcwåzxq0123456789';

const charactersOf = (ranges: readonly (readonly [number, number])[]): string[] =>
  ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
  );

/** The pairs of characters that `translate` exchanges: the same folding as the desk's, whatever the locale is. */
function foldingPairs(): { from: string; to: string } {
  const pairs = charactersOf(letters).flatMap((character): [string, string][] => {
    const folded = foldCharacter(character.normalize('NFC'));
    return /\p{L}/u.test(character) && folded.length === 1 && folded !== character
      ? [[character, folded]]
      : [];
  });
  const isBlank = (character: string) => character !== '\0' && !/[\p{L}\p{N}]/u.test(character);
  const blanks = charactersOf(separators).filter(isBlank);
  const marks = charactersOf([[0x300, 0x36f]]);
  return {
    from: [common, ...pairs.map(([one]) => one), ...blanks, ...marks].join(''),
    // The marks have no counterpart here: `translate` drops them.
    to: common + pairs.map(([, other]) => other).join('') + ' '.repeat(blanks.length),
  };
}

/** Search over what people wrote: words folded as the desk folds them, by their beginnings. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { from, to } = foldingPairs();
  const statements = [
    sql`create function search_fold(words text) returns text language sql immutable strict parallel safe as
      $$ select translate(normalize(words, nfc), ${sql.lit(from)}, ${sql.lit(to)}) $$`,
    sql`create index event_content_words on event_content
      using gin (to_tsvector('simple', search_fold(text))) where text is not null`,
    sql`create index event_alias on event ((payload ->> 'aliasNumber')) where type = 'opened'`,
  ];
  for (const statement of statements) await statement.execute(db);
}

import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { Db } from '../../gateway/db/database.ts';

/** What a verb of the tool is given. */
export type Given = {
  readonly args: readonly string[];
  readonly db: Db;
  readonly now: Date;
  readonly say: (line: string) => void;
};

/** A verb: how it is written, and what it does. It throws `Mistake` for what its user can put right. */
export type Verb = { readonly usage: string; readonly run: (given: Given) => Promise<void> };

/** What `npx luotsi <area>` can do, by verb. */
export type Area = Readonly<Record<string, Verb>>;

/** Something the user can put right: printed without a stack. */
export class Mistake extends Error {}

/** A verb's words and options; what it does not know is a mistake. */
export function readArgs<T extends ParseArgsOptionsConfig>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Mistake(error instanceof Error ? error.message : String(error));
  }
}

/** A name's rows as aligned columns. */
export function toTable(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (known, row) => row.map((cell, i) => Math.max(known[i] ?? 0, cell.length)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id that a verb was given as its only word. */
export function idOf(words: readonly string[]): string {
  const [id, ...more] = words;
  if (!id || more.length > 0 || !uuid.test(id)) throw new Mistake('one id is needed, as the list shows it');
  return id;
}

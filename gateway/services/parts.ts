/** What one notification of PostgreSQL carries (8,000 bytes), less its frame, in base64's letters. */
const PART_LENGTH = 7_000;
/** The most parts of one message; a longer one is none of ours. */
const MOST_PARTS = 16;
/** How many unfinished messages are kept: the oldest is forgotten first, since its rest was lost. */
const MOST_UNFINISHED = 200;

export type Part = {
  readonly id: string;
  readonly part: number;
  readonly of: number;
  readonly data: string;
};

/** A text in parts that fit into notifications, whatever letters it is written in. */
export function toParts(id: string, text: string): Part[] {
  const data = Buffer.from(text, 'utf8').toString('base64');
  const of = Math.max(1, Math.ceil(data.length / PART_LENGTH));
  return Array.from({ length: of }, (_, part) => ({
    id,
    part,
    of,
    data: data.slice(part * PART_LENGTH, (part + 1) * PART_LENGTH),
  }));
}

/** Puts parts together again; answers the text when the last one has come. */
export class Assembler {
  readonly #unfinished = new Map<string, string[]>();

  add({ id, part, of, data }: Part): string | null {
    if (of > MOST_PARTS || part < 0 || part >= of) return null;
    const parts = this.#unfinished.get(id) ?? [];
    parts[part] = data;
    if (Object.keys(parts).length === of) {
      this.#unfinished.delete(id);
      return Buffer.from(parts.join(''), 'base64').toString('utf8');
    }
    this.#unfinished.set(id, parts);
    const [oldest] = this.#unfinished.keys();
    if (this.#unfinished.size > MOST_UNFINISHED && oldest) this.#unfinished.delete(oldest);
    return null;
  }
}

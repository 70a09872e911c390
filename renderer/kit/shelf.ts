const BUCKETS = 256;

/**
 * Many records by id that change one at a time: pure to its callers, and a change copies one bucket of some forty
 * records instead of all ten thousand.
 */
export type Shelf<T> = { readonly buckets: readonly ReadonlyMap<string, T>[]; readonly size: number };

export const emptyShelf = <T>(): Shelf<T> => ({
  buckets: new Array<ReadonlyMap<string, T>>(BUCKETS).fill(new Map()),
  size: 0,
});

/** By the last two hexadecimal digits, which are random in every version of UUID in use. */
const bucketOf = (id: string): number => Number.parseInt(id.slice(-2), 16) & (BUCKETS - 1);

export const fromShelf = <T>(shelf: Shelf<T>, id: string): T | undefined =>
  shelf.buckets[bucketOf(id)]?.get(id);

/** The shelf with these records put in (or taken out, where null). */
export function changeShelf<T>(shelf: Shelf<T>, changes: Iterable<readonly [string, T | null]>): Shelf<T> {
  const buckets = [...shelf.buckets];
  const copied = new Map<number, Map<string, T>>();
  let { size } = shelf;
  for (const [id, record] of changes) {
    const index = bucketOf(id);
    const bucket = copied.get(index) ?? new Map(buckets[index]);
    copied.set(index, bucket);
    buckets[index] = bucket;
    const before = bucket.size;
    if (record === null) bucket.delete(id);
    else bucket.set(id, record);
    size += bucket.size - before;
  }
  return { buckets, size };
}

export function* shelfValues<T>(shelf: Shelf<T>): Generator<T> {
  for (const bucket of shelf.buckets) yield* bucket.values();
}

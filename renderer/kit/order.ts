export type RankOf = (id: string) => number;

const isBefore = (rankA: number, a: string, rankB: number, b: string): boolean =>
  rankA === rankB ? a < b : rankA < rankB;

/** The first index whose id does not come before `id`. */
function findIndex(ids: readonly string[], id: string, rank: number, rankOf: RankOf): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = ids[middle] ?? '';
    if (isBefore(rankOf(other), other, rank, id)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Above this many changes one pass over everything is cheaper than one search for each. */
const MANY = 48;

/**
 * Ids in rising order of rank (ties by id), after some have left and some have joined; one that moves does both.
 * `before` ranks what leaves and `after` ranks what joins; those that stay have the same rank in both.
 */
export function reorder(
  ids: readonly string[],
  leaving: readonly string[],
  joining: readonly string[],
  before: RankOf,
  after: RankOf,
): readonly string[] {
  if (leaving.length === 0 && joining.length === 0) return ids;
  if (leaving.length + joining.length > MANY) return mergeMany(ids, leaving, joining, after);
  const result = [...ids];
  for (const id of leaving) {
    const index = findIndex(result, id, before(id), before);
    if (result[index] === id) result.splice(index, 1);
  }
  for (const id of joining) result.splice(findIndex(result, id, after(id), after), 0, id);
  return result;
}

function mergeMany(
  ids: readonly string[],
  leaving: readonly string[],
  joining: readonly string[],
  rankOf: RankOf,
): readonly string[] {
  const gone = new Set(leaving);
  const ranked = (id: string) => ({ id, rank: rankOf(id) });
  const stay = ids.filter((id) => !gone.has(id)).map(ranked);
  const come = joining.map(ranked).sort((a, b) => (isBefore(a.rank, a.id, b.rank, b.id) ? -1 : 1));
  const result: string[] = [];
  let at = 0;
  for (const each of come) {
    for (let next = stay[at]; next && isBefore(next.rank, next.id, each.rank, each.id); next = stay[at]) {
      result.push(next.id);
      at += 1;
    }
    result.push(each.id);
  }
  for (; at < stay.length; at += 1) result.push(stay[at]?.id ?? '');
  return result;
}

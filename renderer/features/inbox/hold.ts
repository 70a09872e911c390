/** What the list shows: the live order, or the order that was held because somebody is pointing at it. */
export type Shown = { readonly ids: readonly string[]; readonly newCount: number };

/**
 * A held list neither moves nor shrinks: what is new waits behind a count, and what has left stays, marked, in its
 * place. `held` is null when nobody is pointing at the list.
 */
export function shownIds(live: readonly string[], held: readonly string[] | null): Shown {
  if (held === null || held === live) return { ids: live, newCount: 0 };
  const known = new Set(held);
  let newCount = 0;
  for (const id of live) if (!known.has(id)) newCount += 1;
  return { ids: held, newCount };
}

/** The id `step` rows from the chosen one; from nothing chosen, the first or the last. */
export function neighbour(ids: readonly string[], chosen: string | null, step: 1 | -1): string | null {
  const at = chosen ? ids.indexOf(chosen) : -1;
  if (at < 0) return (step === 1 ? ids[0] : ids.at(-1)) ?? null;
  return ids[at + step] ?? null;
}

/** Those who may be looked at next: the rows around the chosen one, nearest first. */
export function around(ids: readonly string[], chosen: string): readonly string[] {
  const at = ids.indexOf(chosen);
  return [1, -1, 2, 3].map((step) => ids[at + step]).filter((id) => id !== undefined);
}

import type { DeskPayload } from '../clients/gateway.ts';

/** Colleagues who look at a contact just now, by contact. Those whom nobody looks at are not there. */
export type Viewers = ReadonlyMap<string, readonly string[]>;

/** The viewers after one was told of. The same word twice changes nothing. */
export function changeViewers(
  viewers: Viewers,
  { id, personId, isViewing }: DeskPayload<'contact.viewing'>,
): Viewers {
  const others = (viewers.get(id) ?? []).filter((each) => each !== personId);
  return withViewers(viewers, id, isViewing ? [...others, personId] : others);
}

/** The viewers without those of contacts that are out of sight. */
export const dropViewers = (viewers: Viewers, ids: readonly string[]): Viewers =>
  ids.reduce((rest, id) => (rest.has(id) ? withViewers(rest, id, []) : rest), viewers);

function withViewers(viewers: Viewers, id: string, people: readonly string[]): Viewers {
  const next = new Map(viewers);
  if (people.length > 0) next.set(id, people);
  else next.delete(id);
  return next;
}

/** How many items a step shows more of, and how many are ever on the page at once. */
export const STEP = 50;
export const MOST = 200;

/**
 * The part of a long timeline that is on the page: from an item to an item (by key; null is the end). Opened at the
 * end, it slides as one scrolls, so that a timeline of ten thousand costs what one of two hundred does.
 */
export type Window = { readonly first: string | null; readonly last: string | null };
export const latest: Window = { first: null, last: null };

type Keyed = { readonly key: string };

/** Indexes of the window, the end not included. */
export function boundsOf(items: readonly Keyed[], window: Window): readonly [number, number] {
  const at = (key: string | null) => (key === null ? -1 : items.findIndex((item) => item.key === key));
  const last = at(window.last);
  const end = last < 0 ? items.length : last + 1;
  const first = at(window.first);
  const start = first < 0 ? Math.max(0, end - STEP) : first;
  return [Math.max(start, end - MOST - STEP), end];
}

const windowOf = (items: readonly Keyed[], start: number, end: number): Window => ({
  first: items[start]?.key ?? null,
  last: end >= items.length ? null : (items[end - 1]?.key ?? null),
});

/** A step towards the beginning; the same window when it is already there. */
export function slideUp(items: readonly Keyed[], window: Window): Window {
  const [start, end] = boundsOf(items, window);
  if (start === 0) return window;
  const from = Math.max(0, start - STEP);
  return windowOf(items, from, Math.min(end, from + MOST));
}

/** The window with an item in its middle; the same where it shows that already. */
export function slideTo(items: readonly Keyed[], window: Window, key: string): Window {
  const at = items.findIndex((item) => item.key === key);
  const [start, end] = boundsOf(items, window);
  if (at < 0 || (at >= start && at < end)) return window;
  return windowOf(items, Math.max(0, at - STEP / 2), Math.min(items.length, at + STEP / 2));
}

/** A step towards the end. */
export function slideDown(items: readonly Keyed[], window: Window): Window {
  const [start, end] = boundsOf(items, window);
  if (end === items.length) return window;
  const to = Math.min(items.length, end + STEP);
  return windowOf(items, Math.max(start, to - MOST), to);
}

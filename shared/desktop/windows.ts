/** What can stand in a window of its own: a conversation with all that belongs to it, or what stands beside one. */
export const windowKinds = ['conversation', 'side'] as const;
export type WindowKind = (typeof windowKinds)[number];

/** The empty page of such a window, beside the workstation's own. */
export const windowPage = 'window.html';

/** How many may be open at once: enough for two screens, and too few to lose oneself in. */
export const MOST_WINDOWS = 8;

export const windowName = (kind: WindowKind, id: string): string => `luotsi-${kind}-${id}`;

/** What kind of window a name is of; null for any other. */
export function windowKindOf(name: string): WindowKind | null {
  const kind = /^luotsi-([a-z]+)-[\w-]{1,40}$/.exec(name)?.[1];
  return windowKinds.find((each) => each === kind) ?? null;
}

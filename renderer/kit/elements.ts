/**
 * What an element is, told by its name: one in another window of ours is made of that window's classes, which
 * `instanceof` does not know.
 */
export const isTag = <K extends keyof HTMLElementTagNameMap>(
  node: EventTarget | null | undefined,
  ...names: readonly K[]
): node is HTMLElementTagNameMap[K] =>
  isElement(node) && (names as readonly string[]).includes(node.localName);

export const isElement = (node: EventTarget | null | undefined): node is HTMLElement =>
  node !== null && node !== undefined && 'localName' in node && 'focus' in node;

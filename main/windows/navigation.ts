import { shell, type WebContents } from 'electron';
import { isOurPage } from '../platform/pageOrigin.ts';

/** How long after a press of a key or a button a link counts as opened by a person, in milliseconds. */
const PRESS_MS = 1_000;
const presses = new Set([
  'mouseDown',
  'mouseUp',
  'rawKeyDown',
  'keyDown',
  'touchStart',
  'touchEnd',
  'gestureTap',
]);

/**
 * What may be handed to the system's browser: https addresses without a name and password in them, and only when a
 * person has just pressed something. Null for all the rest.
 */
export function outwardAddress(address: string, msSincePress: number): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' || url.username || url.password) return null;
  return msSincePress <= PRESS_MS ? url.href : null;
}

/** Holds a page where it is: no navigation, no window, no webview. Set on everything that can show a page. */
export function guardContents(contents: WebContents, now: () => number): void {
  let pressedAt = Number.NEGATIVE_INFINITY;
  contents.on('input-event', (_event, { type }) => {
    if (presses.has(type)) pressedAt = now();
  });
  const stay = (event: { url: string; preventDefault(): void }) => {
    if (!isOurPage(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    const outward = outwardAddress(url, now() - pressedAt);
    pressedAt = Number.NEGATIVE_INFINITY; // one press opens one link
    if (outward) void shell.openExternal(outward);
    return { action: 'deny' };
  });
}

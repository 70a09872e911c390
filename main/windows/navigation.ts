import { type BrowserWindowConstructorOptions, type HandlerDetails, shell, type WebContents } from 'electron';
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

/** A telephone number and nothing else: no service codes, no parameters. */
const telephone = /^tel:\+?\d{3,18}$/;

/** What may be handed to whatever makes calls on this PC: a plain number, and only when a person has just pressed. */
export const dialledAddress = (address: string, msSincePress: number): string | null =>
  telephone.test(address) && msSincePress <= PRESS_MS ? address : null;

/** How a window of our own is opened that a page asked for; null for every other. */
type Allow = (asker: WebContents, asked: HandlerDetails) => BrowserWindowConstructorOptions | null;

/**
 * Holds a page where it is: no navigation, no webview, no window but those of our own. Set on everything that can show a
 * page.
 */
export function guardContents(contents: WebContents, now: () => number, allow: Allow): void {
  let pressedAt = Number.NEGATIVE_INFINITY;
  contents.on('input-event', (_event, { type }) => {
    if (presses.has(type)) pressedAt = now();
  });
  type Going = { url: string; preventDefault(): void };
  const stay = (event: Going) => {
    if (!isOurPage(event.url)) event.preventDefault();
  };
  const stayOrDial = (event: Going) => {
    stay(event);
    const dialled = dialledAddress(event.url, now() - pressedAt);
    if (!dialled) return;
    pressedAt = Number.NEGATIVE_INFINITY; // one press makes one call, though two listeners hear of it
    void shell.openExternal(dialled);
  };
  contents.on('will-navigate', stayOrDial);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', stayOrDial);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler((asked) => {
    const own = allow(contents, asked);
    if (own) return { action: 'allow', overrideBrowserWindowOptions: own };
    const outward = outwardAddress(asked.url, now() - pressedAt);
    pressedAt = Number.NEGATIVE_INFINITY; // one press opens one link
    if (outward) void shell.openExternal(outward);
    return { action: 'deny' };
  });
}

import { createBridge } from './bridge.ts';

/** Runs in the page's own world before its scripts: the page's end of the bridge, and window.open as Electron asks about it. */
export function startPageWorld(secret: string): void {
  if (window !== window.top || location.href === 'about:blank') return;
  const askToOpen = createBridge(secret, 'page', (key, api) => expose(String(key), api));
  const { open } = window;
  window.open = (url = '', name = '', features = '') => {
    if (/^_(self|top|parent)$/i.test(name)) return open.call(window, url, name, features);
    const address = url ? new URL(url, document.baseURI).href : 'about:blank';
    if (!askToOpen(address, name, features)) return null;
    // Its page is loaded once the main process has hold of the window, so that no request of it is missed. Without an
    // address Chromium would hold what it begins with for a blocked page.
    return open.call(window, 'about:blank', name, features);
  };
}

function expose(key: string, api: unknown): void {
  if (key in window)
    throw new Error('Cannot bind an API on top of an existing property on the window object');
  Object.defineProperty(window, key, { value: freeze(api), enumerable: true });
}

function freeze(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

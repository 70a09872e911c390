import { createBridge } from './bridge.ts';
import type { PageConfig } from './messages.ts';

/** Runs in the page's own world before its scripts: the page's end of the bridge, and window.open as Electron denies it. */
export function startPageWorld({ secret }: PageConfig): void {
  if (window !== window.top || location.href === 'about:blank') return;
  const bridge = createBridge(secret, 'page', () => {});
  const { open } = window;
  window.open = (url = '', name = '', features = '') => {
    if (/^_(self|top|parent)$/i.test(name)) return open.call(window, url, name, features);
    bridge.open({ url: url ? new URL(url, document.baseURI).href : 'about:blank', name, features });
    return null;
  };
}

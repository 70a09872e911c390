import { isKey } from './key.ts';
import type { TabStore } from './tabStore.ts';

/** How a chatbot's page names the conversation it hands on: `https://neuvonta.example.fi/#jatka=<key>` (R10). */
const FRAGMENT = /^#jatka=([A-Za-z0-9_-]{43})$/;

/**
 * Takes up the conversation that a chatbot has handed on. The key comes in the address's fragment, which browsers send
 * to no server, and leaves it at once, so that it is neither bookmarked nor looked at. A conversation that this tab
 * has already is kept. Nothing can begin under a key that came so: where it opens no conversation, the page says so and
 * begins anew with a key of its own. A link can thus lead nobody to write where another is reading unseen.
 */
export function takeHandedOver(store: TabStore, fragment: string, clearFragment: () => void): void {
  const key = FRAGMENT.exec(fragment)?.[1] ?? null;
  if (!isKey(key)) return;
  clearFragment();
  if (!isKey(store.get('key'))) store.set('key', key);
}

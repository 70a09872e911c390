import { languages } from './languages.ts';
import type { Outbox, OutboxItem } from './outbox.ts';

/** The outbox as text for the tab's storage. */
export const encodeOutbox = (outbox: Outbox): string | null =>
  outbox.length === 0 ? null : JSON.stringify(outbox);

/** The outbox from the tab's storage. What had left but not been acknowledged is sent again; what is not ours is dropped. */
export function decodeOutbox(text: string | null): Outbox {
  if (text === null) return [];
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found.filter(isItem).map(toWaiting) : [];
  } catch {
    return [];
  }
}

const toWaiting = (item: OutboxItem): OutboxItem =>
  item.state === 'sending' ? { ...item, state: 'waiting' } : item;

function isItem(found: unknown): found is OutboxItem {
  if (typeof found !== 'object' || found === null) return false;
  const item = found as Record<string, unknown>;
  const has = (...names: string[]) => names.every((name) => typeof item[name] === 'string');
  if (!has('commandId', 'at', 'state', 'kind')) return false;
  if (!['waiting', 'sending', 'sent', 'failed'].includes(String(item.state))) return false;
  if (item.kind === 'leave' || item.kind === 'decline') return true;
  if (item.kind === 'survey')
    return has('comment') && typeof item.scores === 'object' && item.scores !== null;
  if (item.kind === 'send') return has('text') && (item.files === undefined || Array.isArray(item.files));
  return item.kind === 'open' && has('text', 'topic') && languages.some((lang) => lang === item.lang);
}

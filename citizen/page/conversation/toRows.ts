import type { Conversation, Entry, EntryOf } from '../../client/conversation.ts';
import { isMessage, type MessageItem, type Outbox } from '../../client/outbox.ts';
import { wallAt } from '../words/when.ts';

/** What the timeline is made of. A message keeps its key from the moment it is written, through its echo. */
export type Row =
  | { readonly kind: 'day'; readonly key: string; readonly day: string }
  | { readonly kind: 'mine'; readonly key: string; readonly entry: EntryOf<'mine'>; readonly isRead: boolean }
  | {
      readonly kind: 'theirs';
      readonly key: string;
      readonly entry: EntryOf<'theirs'>;
      readonly isFirst: boolean;
    }
  | { readonly kind: 'event'; readonly key: string; readonly entry: Exclude<Entry, MessageEntry> }
  | { readonly kind: 'pending'; readonly key: string; readonly item: MessageItem };
type MessageEntry = EntryOf<'mine'> | EntryOf<'theirs'>;

/** Lays a conversation out: days, messages, events, and last what has not yet come back from the gateway. */
export function toRows(conversation: Conversation, outbox: Outbox): Row[] {
  const rows: Row[] = [];
  let day = '';
  const beginDay = (at: string) => {
    const next = wallAt(new Date(at)).day;
    if (next !== day) rows.push({ kind: 'day', key: `day-${next}-${rows.length}`, day: next });
    day = next;
  };
  let isNotice = conversation.professional !== null;
  for (const entry of conversation.entries) {
    // Until they reply, a message that a professional began was neither identified for nor ended with its reader.
    if (entry.type === 'mine') isNotice = false;
    if (isNotice && (entry.type === 'identityGiven' || entry.type === 'closed')) continue;
    beginDay(entry.at);
    rows.push(toRow(entry, conversation.readUpTo, rows.at(-1)));
  }
  for (const item of outbox.filter(isMessage)) {
    if (item.kind === 'open' && item.text === '') continue;
    beginDay(item.at);
    rows.push({ kind: 'pending', key: item.commandId, item });
  }
  return rows;
}

function toRow(entry: Entry, readUpTo: number, previous: Row | undefined): Row {
  switch (entry.type) {
    case 'mine':
      return { kind: 'mine', key: entry.messageId, entry, isRead: entry.position <= readUpTo };
    case 'theirs': {
      const isFirst = previous?.kind !== 'theirs' || previous.entry.counsellor.name !== entry.counsellor.name;
      return { kind: 'theirs', key: entry.messageId, entry, isFirst };
    }
    default:
      return { kind: 'event', key: `event-${entry.position}`, entry };
  }
}

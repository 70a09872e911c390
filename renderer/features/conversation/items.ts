import type { Content, RecordedEvent } from '../../../shared/domain/contact/events.ts';
import { assertNever } from '../../../shared/kit/assertNever.ts';
import type { Sending } from '../../feed/outbox.ts';
import type { MessageId } from '../../kit/words/catalogue.ts';

type Base = { readonly key: string; readonly at: string };

/** What a timeline shows, one thing under another. */
export type Item =
  | (Base & { readonly kind: 'day' })
  | (Base & { readonly kind: 'event'; readonly phrase: MessageId; readonly actor: string | null })
  | (Base & {
      readonly kind: 'message';
      readonly from: 'client' | 'us';
      readonly author: string | null;
      readonly content: Content;
      readonly position: number;
      /** The one before is by the same hand and recent: no need to say again who writes. */
      readonly follows: boolean;
    })
  | (Base & { readonly kind: 'note'; readonly author: string | null; readonly content: Content })
  | (Base & { readonly kind: 'sending'; readonly sending: Sending });

const CLOSE_BY = 3 * 60_000;

/** A timeline's items in order, ending with what is still on its way. `dayOf` tells days apart. */
export function toItems(
  events: readonly RecordedEvent[],
  sendings: readonly Sending[],
  dayOf: (at: string) => string,
): readonly Item[] {
  const items: Item[] = [];
  const arrived = new Set<string>();
  let day = '';
  const put = (item: Item) => {
    const itemDay = dayOf(item.at);
    if (itemDay !== day) items.push({ kind: 'day', key: `day ${itemDay} ${item.key}`, at: item.at });
    day = itemDay;
    items.push(item);
  };
  for (const recorded of events) {
    const item = toItem(recorded);
    if (!item) continue;
    if (recorded.event.type === 'messageSent') arrived.add(recorded.event.messageId);
    if (recorded.event.type === 'noteWritten') arrived.add(recorded.event.noteId);
    const last = items.at(-1);
    const follows =
      item.kind === 'message' &&
      last?.kind === 'message' &&
      last.from === item.from &&
      last.author === item.author &&
      Date.parse(item.at) - Date.parse(last.at) < CLOSE_BY;
    put(follows ? { ...item, follows } : item);
  }
  for (const sending of sendings)
    if (!arrived.has(sending.commandId))
      put({ kind: 'sending', key: sending.commandId, at: sending.at, sending });
  return items;
}

function toItem({ event, version, at, actor }: RecordedEvent): Item | null {
  const key = String(version);
  const author = actor.kind === 'person' ? actor.id : null;
  const line = (phrase: MessageId): Item => ({ kind: 'event', key, at, phrase, actor: author });
  switch (event.type) {
    case 'opened':
      return line('event.opened');
    case 'claimed':
      return line('event.claimed');
    case 'released':
      return line('event.released');
    case 'closed':
      return line('event.closed');
    case 'reopened':
      return line(author ? 'event.reopened' : 'event.reopenedByClient');
    case 'clientLeft':
      return line('event.clientLeft');
    case 'messageSent': {
      const { content, position } = event;
      const from = event.from === 'client' ? 'client' : 'us';
      return { kind: 'message', key, at, from, author, content, position, follows: false };
    }
    case 'noteWritten':
      return { kind: 'note', key, at, author, content: event.content };
    case 'readByDesk':
    case 'receivedByClient':
      return null;
    default:
      return assertNever(event);
  }
}

import type { RecordedEvent } from '../../../shared/domain/contact/events.ts';
import type { Sending } from '../../feed/outbox.ts';
import type { Item } from './item.ts';
import { toItem } from './toItem.ts';

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

import { type InboxFilter, type UrgencyMark, urgencyMarks } from '../../../shared/desktop/inboxViews.ts';
import { type Channel, channels } from '../../../shared/domain/channel.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { type Language, languages } from '../../../shared/domain/language.ts';
import { queueLabel } from '../../feed/queueLabel.ts';
import type { Say } from '../../kit/words/useWords.ts';

export type FilterKind = keyof InboxFilter;
export const filterKinds: readonly FilterKind[] = ['urgency', 'channels', 'languages', 'queues'];

export type FilterValue = { readonly kind: FilterKind; readonly value: string; readonly label: string };

const labels: { readonly [K in FilterKind]: (value: string, say: Say) => string } = {
  urgency: (value, say) => say(`inbox.urgency.${value as UrgencyMark}`),
  channels: (value, say) => say(`channel.${value as Channel}`),
  languages: (value, say) => say(`language.${value as Language}`),
  queues: (value) => queueLabel(value),
};

const filterValue = (kind: FilterKind, value: string, say: Say): FilterValue => ({
  kind,
  value,
  label: labels[kind](value, say),
});

/** What a filter names, in the order in which it is offered. */
export const chosenIn = (filter: InboxFilter, say: Say): readonly FilterValue[] =>
  filterKinds.flatMap((kind) => filter[kind].map((value) => filterValue(kind, value, say)));

/** The part of a filter without a value, or with it. */
export const without = (filter: InboxFilter, kind: FilterKind, value: string): Partial<InboxFilter> => ({
  [kind]: (filter[kind] as readonly string[]).filter((each) => each !== value),
});
export const toggled = (filter: InboxFilter, kind: FilterKind, value: string): Partial<InboxFilter> =>
  (filter[kind] as readonly string[]).includes(value)
    ? without(filter, kind, value)
    : { [kind]: [...filter[kind], value] };

/** What a list can be narrowed to: channels and queues that stand in it, and what is chosen already. */
export function offeredFor(
  contacts: Iterable<Contact>,
  filter: InboxFilter,
  say: Say,
): ReadonlyMap<FilterKind, readonly FilterValue[]> {
  const present = new Set<string>(filter.channels);
  const queues = new Set<string>(filter.queues);
  for (const { channel, queue } of contacts) {
    present.add(channel);
    queues.add(queue);
  }
  const values: Readonly<Record<FilterKind, readonly string[]>> = {
    urgency: urgencyMarks,
    channels: channels.filter((each) => present.has(each)),
    languages,
    queues: [...queues].sort((one, other) => queueLabel(one).localeCompare(queueLabel(other), 'fi')),
  };
  return new Map(
    filterKinds.map((kind) => [kind, values[kind].map((value) => filterValue(kind, value, say))]),
  );
}

import { z } from 'zod';
import { channel } from '../domain/channel.ts';
import { language } from '../domain/language.ts';

/** The lists of the inbox, in the order in which they are offered. */
export const viewNames = [
  'mine',
  'myQueues',
  'waiting',
  'all',
  'callbacks',
  'consultations',
  'closed',
] as const;
export type ViewName = (typeof viewNames)[number];

/** By promise (urgent first), by arrival (oldest first), by latest activity (newest first). */
export const sortNames = ['promise', 'arrival', 'latest'] as const;
export type SortName = (typeof sortNames)[number];

export const urgencyMarks = ['urgent', 'suspected', 'report', 'other'] as const;
export type UrgencyMark = (typeof urgencyMarks)[number];

/** What a list is narrowed to: one of each kind that is named; a kind that names nothing narrows nothing. */
export const inboxFilter = z.object({
  channels: z.array(channel).default([]),
  queues: z.array(z.string().max(120)).max(200).default([]),
  languages: z.array(language).default([]),
  urgency: z.array(z.enum(urgencyMarks)).default([]),
});
export type InboxFilter = z.infer<typeof inboxFilter>;

export const noFilter: InboxFilter = inboxFilter.parse({});

export const VIEW_NAME_LENGTH = 40;

/** A view that a person named: a list, its order and what it is narrowed to. */
export const savedView = z.object({
  id: z.uuid(),
  name: z.string().trim().min(1).max(VIEW_NAME_LENGTH),
  view: z.enum(viewNames),
  sort: z.enum(sortNames),
  filter: inboxFilter,
});
export type SavedView = z.infer<typeof savedView>;

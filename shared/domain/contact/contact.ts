import { z } from 'zod';
import { language } from '../language.ts';
import { personId } from '../person.ts';

export const contactId = z.uuid();
export type ContactId = string;

const instant = z.iso.datetime();

/** How a contact ended: mandatory at closing (R65, R73) and never lost, also when the contact is reopened. */
export const closure = z.object({
  resolution: z.string(),
  contactBy: z.string(),
  topic: z.string(),
  nextStep: z.string(),
  by: personId,
  at: instant,
});
export type Closure = z.infer<typeof closure>;

/**
 * NEW and QUEUED are one here: opening a contact routes it in the same command. `assigned` has an owner who has not
 * yet answered; `active` has been answered. Only these two have an owner, so two owners cannot be written down.
 */
export const contactState = z.discriminatedUnion('status', [
  z.object({ status: z.literal('queued') }),
  z.object({ status: z.literal('assigned'), owner: personId }),
  z.object({ status: z.literal('active'), owner: personId }),
  z.object({ status: z.literal('closed'), closure }),
  z.object({ status: z.literal('abandoned'), at: instant }),
]);
export type ContactState = z.infer<typeof contactState>;
export type ContactStatus = ContactState['status'];

/**
 * A contact (yhteydenotto / kontakt): one person's matter from the first word to closing, one id for life (R18).
 *
 * `version` counts its events. `position` counts only the events the client can see; receipts are positions, so that
 * nothing sent to the client betrays how many internal events there were.
 */
export const contact = z.object({
  id: contactId,
  version: z.number().int().positive(),
  channel: z.literal('CHAT_ANON'),
  lang: language,
  /** Numbers anonymous clients, so that a counsellor can tell them apart: "Nimetön 4821". */
  aliasNumber: z.number().int(),
  topic: z.string(),
  topicOriginal: z.string(),
  queue: z.string(),
  state: contactState,
  receivedAt: instant,
  queuedAt: instant,
  firstReplyAt: instant.nullable(),
  /** Since when the client has waited for our answer; null while the turn is the client's. */
  awaitingSince: instant.nullable(),
  clientLeftAt: instant.nullable(),
  lastMessage: z.object({
    from: z.enum(['client', 'counsellor']),
    at: instant,
    preview: z.string().nullable(),
  }),
  position: z.number().int(),
  lastClientPosition: z.number().int(),
  /** How far the desk has read the client, and how far our messages were delivered to and read by the client. */
  deskRead: z.number().int(),
  clientDelivered: z.number().int(),
  clientRead: z.number().int(),
  closures: z.array(closure),
});
export type Contact = z.infer<typeof contact>;

export const ownerOf = (c: Contact): string | null =>
  c.state.status === 'assigned' || c.state.status === 'active' ? c.state.owner : null;

export const isOpen = (c: Contact): boolean => c.state.status !== 'closed' && c.state.status !== 'abandoned';

export const isUnread = (c: Contact): boolean => c.lastClientPosition > c.deskRead;

/** Longest preview kept on a contact, in UTF-16 code units. */
export const PREVIEW_LENGTH = 140;
/** One short line of a text. A pair cut in two is dropped whole: no database stores half a character. */
export const toPreview = (text: string): string =>
  text
    .slice(0, PREVIEW_LENGTH)
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

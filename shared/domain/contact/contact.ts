import { z } from 'zod';
import { channel, isLiveChat } from '../channel.ts';
import { language } from '../language.ts';
import { personId } from '../person.ts';
import { assessment } from './parts/assessment.ts';
import { callback } from './parts/callback.ts';
import { clockId, clockMark } from './parts/clockMark.ts';
import { consultation, consultationStatus } from './parts/consultation.ts';
import { type Content, filesIn } from './parts/content.ts';
import { identification } from './parts/identification.ts';
import { intake } from './parts/intake.ts';
import { participant } from './parts/participation.ts';
import { professionalMessage } from './parts/professionalMessage.ts';
import { safety } from './parts/safety.ts';
import { talk } from './parts/talk.ts';
import { hop, transferOffer } from './parts/transfer.ts';
import { report, urgency } from './parts/urgency.ts';

export const contactId = z.uuid();
export type ContactId = string;

const instant = z.iso.datetime();

/** What a closing may say beyond what it must: whom it was about, the line guided to, the contact it repeats. */
export const closingExtras = {
  group: z.string().optional(),
  line: z.string().optional(),
  duplicateOf: contactId.optional(),
};

/** How a contact ended: mandatory at closing (R65, R73) and never lost, also when the contact is reopened. */
export const closure = z.object({
  resolution: z.string(),
  contactBy: z.string(),
  topic: z.string(),
  nextStep: z.string(),
  /** What was done beside the resolution (R6, R16, R78). */
  addOns: z.array(z.string()),
  ...closingExtras,
  /** Who closed it; null when a rule did. */
  by: personId.nullable(),
  at: instant,
});
export type Closure = z.infer<typeof closure>;

/**
 * NEW and QUEUED are one here: opening a contact routes it in the same command. `assigned` has an owner who has not
 * yet answered, `active` has been answered, `waiting` waits for the client. Only these three have an owner, so two
 * owners cannot be written down.
 */
export const contactState = z.discriminatedUnion('status', [
  z.object({ status: z.literal('queued') }),
  z.object({ status: z.literal('assigned'), owner: personId }),
  /** `wokenAt`: since when its wait for the client has been over, where no word of theirs ended it. */
  z.object({ status: z.literal('active'), owner: personId, wokenAt: instant.optional() }),
  /** `until`: when it comes back to its owner though the client is silent; left out, it waits for them alone. */
  z.object({ status: z.literal('waiting'), owner: personId, until: instant.optional() }),
  z.object({ status: z.literal('closed'), closure }),
  z.object({ status: z.literal('abandoned'), at: instant }),
  z.object({ status: z.literal('merged'), into: contactId, at: instant }),
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
  /** How it is answered now; `intake.channel` is how it came. */
  channel,
  lang: language,
  /** Numbers anonymous clients, so that a counsellor can tell them apart: "Nimetön 4821". */
  aliasNumber: z.number().int(),
  /** The name to show at the desk, once known; erased with the rest of what people wrote. */
  name: z.string().nullable(),
  intake,
  topic: z.string(),
  topicOriginal: z.string(),
  queue: z.string(),
  /** The routing rule that chose the queue last, and the conditions it met (explainable, R42). */
  route: z.object({ rule: z.string(), because: z.array(z.string()) }),
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
  urgency: urgency.nullable(),
  report: report.nullable(),
  identification,
  /** Which details of the client are known (`name`, `phone`…); they themselves are kept apart. */
  details: z.array(z.string()),
  safety,
  transfer: transferOffer.nullable(),
  hops: z.array(hop),
  callback: callback.nullable(),
  participants: z.array(participant),
  consultation: consultation.nullable(),
  /** Consultations that were asked about this contact. */
  consultations: z.array(z.object({ id: contactId, status: consultationStatus })),
  professionalMessage: professionalMessage.nullable(),
  assessment: assessment.nullable(),
  /** The chat's last talk by voice or video (R24); null while there was none. */
  talk: talk.nullable(),
  clocks: z.record(clockId, clockMark),
  /** Emergency help was signposted to the client at this time. */
  signpostedAt: instant.nullable(),
  hasSurvey: z.boolean(),
  /** Since when nothing is left of what people wrote; null again once something new is. */
  erasedAt: instant.nullable(),
});
export type Contact = z.infer<typeof contact>;

export const ownerOf = (c: Contact): string | null => ('owner' in c.state ? c.state.owner : null);

export const isOpen = (c: Contact): boolean =>
  c.state.status !== 'closed' && c.state.status !== 'abandoned' && c.state.status !== 'merged';

/** Whether it counts against its owner's capacity: an open chat of theirs. */
export const holdsChat = (c: Contact): boolean => ownerOf(c) !== null && isLiveChat(c.channel);

/** When a wait for the client ends by itself; null where it does not, or there is none. */
export const waitsUntil = ({ state }: Contact): string | null =>
  state.status === 'waiting' ? (state.until ?? null) : null;

/** Since when a wait has been over and its owner is to look at it again; null where that is not so. */
export const wokenSince = ({ state }: Contact): string | null =>
  state.status === 'active' ? (state.wokenAt ?? null) : null;

export const isUnread = (c: Contact): boolean => c.lastClientPosition > c.deskRead;

/** The client behind the contact, once known; null for an anonymous one. */
export const clientOf = (c: Contact): string | null =>
  c.identification.status === 'identified' ? c.identification.clientId : null;

/** Whether two contacts are known to be of two persons, who are never merged. */
export const areOfDifferentClients = (a: Contact, b: Contact): boolean =>
  clientOf(a) !== null && clientOf(b) !== null && clientOf(a) !== clientOf(b);

export const isStronglyIdentified = (c: Contact): boolean =>
  c.identification.status === 'identified' && c.identification.strength === 'strong';

/** Longest preview kept on a contact, in UTF-16 code units. */
export const PREVIEW_LENGTH = 140;
/** One short line of what was written: its words, or where there are none the names of its files; null once erased. */
export function previewOf(written: Content): string | null {
  if (!('text' in written)) return null;
  if (written.text !== '') return toPreview(written.text);
  return toPreview(
    filesIn(written)
      .map(({ name }) => name)
      .join(', '),
  );
}

/** One short line of a text. A pair cut in two is dropped whole: no database stores half a character. */
export const toPreview = (text: string): string =>
  text
    .slice(0, PREVIEW_LENGTH)
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

import { z } from 'zod';
import { channel } from '../channel.ts';
import { language } from '../language.ts';
import { personId } from '../person.ts';
import { right } from '../rights.ts';
import { role } from '../role.ts';
import { closingExtras, contactId } from './contact.ts';
import { assessmentEvents } from './parts/assessment.ts';
import { callbackEvents } from './parts/callback.ts';
import { clockEvents } from './parts/clockMark.ts';
import { consultationEvents } from './parts/consultation.ts';
import { content } from './parts/content.ts';
import { identificationEvents } from './parts/identification.ts';
import { intake } from './parts/intake.ts';
import { participationEvents } from './parts/participation.ts';
import { professionalMessageEvents } from './parts/professionalMessage.ts';
import { safetyEvents } from './parts/safety.ts';
import { talkEvents } from './parts/talk.ts';
import { transferEvents } from './parts/transfer.ts';
import { urgencyEvents } from './parts/urgency.ts';

const position = z.number().int().positive();

/** Why a note was written: a free note, or the reason or internal message that belongs to another step. */
export const notePurposes = [
  'note',
  'transfer',
  'rejection',
  'recall',
  'correction',
  'urgency',
  'assignment',
  'handover',
  'consultation',
  'callback',
  'clock',
  'reveal',
  'safety',
  'merge',
  'transcript',
] as const;
export const notePurpose = z.enum(notePurposes);
export type NotePurpose = z.infer<typeof notePurpose>;

/** An event that carries `position` is visible to the client; one without it never leaves for the client's side. */
export const contactEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('opened'),
    position,
    channel,
    lang: language,
    aliasNumber: z.number().int(),
    topic: z.string(),
    queue: z.string(),
    rule: z.string(),
    because: z.array(z.string()),
    intake,
    /** Who registered it and owns it at once; null where it waits in its queue. */
    owner: personId.nullable(),
    /** When it was received, where that was before it was written down: a letter, a report (R14). */
    receivedAt: z.iso.datetime().nullable(),
  }),
  z.object({ type: z.literal('claimed'), position, owner: personId }),
  z.object({ type: z.literal('released'), position }),
  z.object({ type: z.literal('assigned'), position, owner: personId }),
  z.object({
    type: z.literal('messageSent'),
    position,
    messageId: z.uuid(),
    from: z.enum(['client', 'counsellor']),
    content,
  }),
  z.object({
    type: z.literal('noteWritten'),
    noteId: z.uuid(),
    purpose: notePurpose,
    content,
    /** Whose words they are, where another wrote them down: of an answer that came from a consultation. */
    author: personId.optional(),
  }),
  z.object({ type: z.literal('readByDesk'), position, upTo: position }),
  z.object({ type: z.literal('receivedByClient'), delivered: z.number().int(), read: z.number().int() }),
  z.object({ type: z.literal('waitingForClient'), until: z.iso.datetime().optional() }),
  /** The wait is over without a word of the client: its owner is to look at it again. */
  z.object({ type: z.literal('waitEnded') }),
  /** The topic was refined or corrected (R43); the first choice stays in `topicOriginal`. */
  z.object({
    type: z.literal('topicChanged'),
    topic: z.string(),
    subtopic: z.string().nullable(),
    how: z.enum(['refined', 'corrected']),
  }),
  /** It goes on in another language, which the client sees. */
  z.object({ type: z.literal('languageChanged'), position, lang: language }),
  z.object({
    type: z.literal('rerouted'),
    queue: z.string(),
    rule: z.string(),
    because: z.array(z.string()),
  }),
  /** Which details of the client were written down; the content is the name to show, the rest is kept apart. */
  z.object({ type: z.literal('detailsRecorded'), fields: z.array(z.string()), content }),
  /** The client was shown where to get help at once. */
  z.object({ type: z.literal('signposted'), position, to: z.literal('emergency') }),
  z.object({
    type: z.literal('closed'),
    position,
    resolution: z.string(),
    contactBy: z.string(),
    topic: z.string(),
    nextStep: z.string(),
    addOns: z.array(z.string()),
    ...closingExtras,
  }),
  z.object({ type: z.literal('reopened'), position, owner: personId.nullable() }),
  z.object({ type: z.literal('clientLeft'), position }),
  z.object({ type: z.literal('merged'), position, into: contactId }),
  /** The closing survey (R72): scores by item; a free word is the content. */
  z.object({
    type: z.literal('surveyAnswered'),
    position,
    scores: z.record(z.string(), z.number()),
    content,
  }),
  /** Retention has erased what people wrote; from here on every content of the contact says so. */
  z.object({ type: z.literal('contentErased') }),
  ...transferEvents,
  ...identificationEvents,
  ...callbackEvents,
  ...participationEvents,
  ...consultationEvents,
  ...professionalMessageEvents,
  ...urgencyEvents,
  ...assessmentEvents,
  ...safetyEvents,
  ...talkEvents,
  ...clockEvents,
]);
export type ContactEvent = z.infer<typeof contactEvent>;
export type ContactEventType = ContactEvent['type'];
export type EventOf<T extends ContactEventType> = Extract<ContactEvent, { type: T }>;

/** Who did it: a person in a role (with the granted right it took, and at which workstation), a client, or a machine. */
export const actor = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('person'),
    id: personId,
    role,
    grants: z.array(right).optional(),
    workstation: z.string().max(64).optional(),
  }),
  z.object({ kind: z.literal('client') }),
  z.object({
    kind: z.literal('system'),
    part: z.enum(['clock', 'identity', 'reaction', 'routing', 'register', 'retention']),
  }),
  z.object({ kind: z.literal('integration'), key: z.string() }),
]);
export type Actor = z.infer<typeof actor>;

/** An event as the journal numbers it: `seq` across all contacts, `version` within its contact. */
export const recordedEvent = z.object({
  seq: z.number().int().positive(),
  contactId,
  version: z.number().int().positive(),
  at: z.iso.datetime(),
  actor,
  event: contactEvent,
});
export type RecordedEvent = z.infer<typeof recordedEvent>;

import { z } from 'zod';
import { language } from '../language.ts';
import { personId, role } from '../person.ts';
import { contactId } from './contact.ts';

/** What a person wrote, or the fact that retention has erased it. Stored beside the journal, never in it. */
export const content = z.union([z.object({ text: z.string() }), z.object({ erased: z.literal(true) })]);
export type Content = z.infer<typeof content>;

const position = z.number().int().positive();

/** An event that carries `position` is visible to the client; one without it never leaves for the client's side. */
export const contactEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('opened'),
    position,
    channel: z.literal('CHAT_ANON'),
    lang: language,
    aliasNumber: z.number().int(),
    topic: z.string(),
    queue: z.string(),
    rule: z.string(),
  }),
  z.object({ type: z.literal('claimed'), position, owner: personId }),
  z.object({ type: z.literal('released'), position }),
  z.object({
    type: z.literal('messageSent'),
    position,
    messageId: z.uuid(),
    from: z.enum(['client', 'counsellor']),
    content,
  }),
  z.object({ type: z.literal('noteWritten'), noteId: z.uuid(), content }),
  z.object({ type: z.literal('readByDesk'), position, upTo: position }),
  z.object({ type: z.literal('receivedByClient'), delivered: z.number().int(), read: z.number().int() }),
  z.object({
    type: z.literal('closed'),
    position,
    resolution: z.string(),
    contactBy: z.string(),
    topic: z.string(),
    nextStep: z.string(),
  }),
  z.object({ type: z.literal('reopened'), position, owner: personId.nullable() }),
  z.object({ type: z.literal('clientLeft'), position }),
]);
export type ContactEvent = z.infer<typeof contactEvent>;
export type ContactEventType = ContactEvent['type'];

export const actor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), id: personId, role }),
  z.object({ kind: z.literal('client') }),
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

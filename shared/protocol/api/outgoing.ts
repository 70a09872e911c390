import { z } from 'zod';
import type { RecordedEvent } from '../../domain/contact/events.ts';
import { language } from '../../domain/language.ts';
import { personId } from '../../domain/person.ts';

/** Who did it: a professional by id and role, the client, the gateway itself, or another system by its key's id. */
const by = z.object({ kind: z.string(), id: z.string().optional(), role: z.string().optional() });

const contact = {
  contactId: z.uuid(),
  version: z.number().int().positive().describe('the event’s number within its contact'),
  by,
};

const event = <const T extends string, D extends z.ZodRawShape>(type: T, data: D, doc: string) =>
  z
    .object({
      id: z
        .number()
        .int()
        .positive()
        .describe('the event’s number in the journal: grows, and is never used twice'),
      type: z.literal(type),
      timestamp: z.iso.datetime(),
      data: z.object({ ...contact, ...data }),
    })
    .describe(doc);

/** What was written; there only for who may have content, and null once retention has erased it. */
const text = z.string().nullable().optional();

/** What other systems may be told, one schema an event type: the shape of a webhook's body and of `GET /events`. */
export const outgoingEvents = {
  'contact.opened': event(
    'contact.opened',
    { channel: z.string(), lang: language, topic: z.string(), queue: z.string(), rule: z.string() },
    'A contact has begun and was routed.',
  ),
  'contact.assigned': event('contact.assigned', { owner: personId }, 'A professional took it.'),
  'contact.released': event('contact.released', {}, 'Its owner gave it back to its queue.'),
  'contact.closed': event(
    'contact.closed',
    { resolution: z.string(), contactBy: z.string(), topic: z.string(), nextStep: z.string() },
    'It was closed, with its outcome.',
  ),
  'contact.reopened': event('contact.reopened', {}, 'It goes on after having been closed.'),
  'contact.left': event('contact.left', {}, 'The client left; unanswered, it is abandoned.'),
  'message.sent': event(
    'message.sent',
    { messageId: z.uuid(), from: z.enum(['client', 'counsellor']), text },
    'The client or a professional wrote to the other.',
  ),
} as const;

export type OutgoingType = keyof typeof outgoingEvents;
export const outgoingTypes = Object.keys(outgoingEvents) as OutgoingType[];
export type OutgoingEvent = { [T in OutgoingType]: z.infer<(typeof outgoingEvents)[T]> }[OutgoingType];

/**
 * What another system is told of an event; null when it is none of its business. Notes, consultations and receipts
 * stay inside. Only this function makes what leaves, and it takes up what it names, nothing else.
 */
export function toOutgoing(recorded: RecordedEvent, withContent: boolean): OutgoingEvent | null {
  const { event: what, actor } = recorded;
  const envelope = { id: recorded.seq, timestamp: recorded.at };
  const data = {
    contactId: recorded.contactId,
    version: recorded.version,
    by: actor.kind === 'person' ? { kind: actor.kind, id: actor.id, role: actor.role } : { kind: actor.kind },
  };
  switch (what.type) {
    case 'opened': {
      const { channel, lang, topic, queue, rule } = what;
      return { ...envelope, type: 'contact.opened', data: { ...data, channel, lang, topic, queue, rule } };
    }
    case 'claimed':
      return { ...envelope, type: 'contact.assigned', data: { ...data, owner: what.owner } };
    case 'released':
      return { ...envelope, type: 'contact.released', data };
    case 'closed': {
      const { resolution, contactBy, topic, nextStep } = what;
      return {
        ...envelope,
        type: 'contact.closed',
        data: { ...data, resolution, contactBy, topic, nextStep },
      };
    }
    case 'reopened':
      return { ...envelope, type: 'contact.reopened', data };
    case 'clientLeft':
      return { ...envelope, type: 'contact.left', data };
    case 'messageSent': {
      const written = withContent ? { text: 'text' in what.content ? what.content.text : null } : {};
      const { messageId, from } = what;
      return { ...envelope, type: 'message.sent', data: { ...data, messageId, from, ...written } };
    }
    default:
      return null;
  }
}

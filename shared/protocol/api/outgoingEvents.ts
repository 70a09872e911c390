import { z } from 'zod';
import { channel } from '../../domain/channel.ts';
import { contactDetails } from '../../domain/contact/details.ts';
import { attemptOutcome, slot } from '../../domain/contact/parts/callback.ts';
import { strength } from '../../domain/contact/parts/intake.ts';
import { urgencyLevel } from '../../domain/contact/parts/urgency.ts';
import { fileRef } from '../../domain/file/fileRef.ts';
import { language } from '../../domain/language.ts';
import { personId } from '../../domain/person.ts';

/** Who did it: a professional by id and role, the client, a part of the gateway, or another system by its key’s id. */
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
        .describe('the event’s number in the journal: it grows and is never used twice'),
      type: z.literal(type),
      timestamp: z.iso.datetime(),
      data: z.object({ ...contact, ...data }),
    })
    .describe(doc);

/** What was written; there only for who may have content, and null once retention has erased it. */
const text = z.string().nullable().optional();
/** An assessment's answers, by the areas and fields of the configuration; as `text` otherwise. */
const form = z.record(z.string(), z.unknown()).nullable().optional();
const code = z.string().nullable();
const instant = z.iso.datetime();
const transferId = z.uuid();
const assessmentVersion = z.number().int().positive();

const opened = {
  channel,
  lang: language,
  topic: z.string(),
  subtopic: code,
  queue: z.string(),
  rule: z.string(),
  entryPoint: code,
  region: code,
  contactBy: code,
  group: code,
  owner: personId.nullable().describe('who registered it and has it at once'),
  receivedAt: instant,
};

const list = [
  event('contact.opened', opened, 'A contact has begun and was routed.'),
  event('contact.assigned', { owner: personId }, 'A professional took it or was given it.'),
  event('contact.released', {}, 'Its owner gave it back to its queue.'),
  event('contact.rerouted', { queue: z.string(), rule: z.string() }, 'It waits in another queue.'),
  event(
    'contact.topicChanged',
    { topic: z.string(), subtopic: code, how: z.enum(['refined', 'corrected']) },
    'Its topic was refined or corrected (R43).',
  ),
  event('contact.languageChanged', { lang: language }, 'It goes on in another language of the service.'),
  event('contact.identified', { clientId: z.uuid(), strength }, 'It is known who the client is.'),
  event(
    'contact.detailsRecorded',
    { fields: z.array(z.string()), details: contactDetails.nullable().optional() },
    'Details of the client were written down. Content: as they stand now; under a safety flag without where they are and how to reach them.',
  ),
  event('contact.safetyChanged', { isSet: z.boolean() }, 'The safety flag was set or cleared.'),
  event(
    'contact.urgencySet',
    { level: urgencyLevel.nullable(), isAssessment: z.boolean() },
    'Its urgency was set; `isAssessment` is the statutory one of a child-welfare report (R46).',
  ),
  event(
    'contact.urgentHandled',
    { how: z.enum(['handled', 'emergencyHandover']) },
    'What was urgent has been handled, or handed over to the emergency social service (R45).',
  ),
  event(
    'contact.closed',
    {
      resolution: z.string(),
      contactBy: z.string(),
      topic: z.string(),
      nextStep: z.string(),
      addOns: z.array(z.string()),
      group: code.describe('the client group that the matter was about'),
      line: code.describe('the service line that the client was guided to'),
      duplicateOf: z.uuid().nullable().describe('the contact that this one repeats'),
    },
    'It was closed, with its outcome.',
  ),
  event('contact.reopened', { owner: personId.nullable() }, 'It goes on after having been closed.'),
  event('contact.left', {}, 'The client left; unanswered, it is abandoned.'),
  event('contact.merged', { into: z.uuid() }, 'It goes on within another contact.'),
  event(
    'message.sent',
    {
      messageId: z.uuid(),
      from: z.enum(['client', 'counsellor']),
      text,
      files: z.array(fileRef).optional().describe('the files that came with it, to be asked for by id'),
    },
    'The client or a professional wrote to the other.',
  ),
  event(
    'transfer.offered',
    {
      transferId,
      queue: z.string(),
      line: code,
      person: personId.nullable(),
      isConverted: z.boolean(),
      expiresAt: instant,
    },
    'It was offered to another queue, service line or person.',
  ),
  event('transfer.accepted', { transferId, owner: personId }, 'Whom it was offered to has taken it.'),
  event(
    'transfer.returned',
    { transferId, queue: z.string(), why: z.enum(['rejected', 'recalled', 'expired']) },
    'It came back.',
  ),
  event('callback.scheduled', { slot, isBooked: z.boolean() }, 'A call to the client is agreed on.'),
  event(
    'callback.attempted',
    { outcome: attemptOutcome, counts: z.boolean(), isLast: z.boolean() },
    'The client was called.',
  ),
  event('assessment.signed', { assessmentVersion, form }, 'A first assessment was signed (R59).'),
  event(
    'assessment.handedOff',
    { assessmentVersion, to: z.string(), form },
    'A signed assessment was handed to a service line.',
  ),
] as const;

/** Any of them: the shape of a webhook's body and of the entries of `GET /events`. */
export const anyOutgoingEvent = z.discriminatedUnion('type', list);
export type OutgoingEvent = z.infer<typeof anyOutgoingEvent>;
export type OutgoingType = OutgoingEvent['type'];

/** What other systems may be told, one schema an event type. */
export const outgoingEvents: ReadonlyMap<OutgoingType, z.ZodType> = new Map(
  list.map((schema) => [schema.shape.type.value, schema]),
);
export const outgoingTypes: readonly OutgoingType[] = [...outgoingEvents.keys()];

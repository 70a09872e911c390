import { z } from 'zod';
import { contactId } from '../../domain/contact/contact.ts';
import { type ContactDetails, detailFields } from '../../domain/contact/details.ts';
import { assessment } from '../../domain/contact/parts/assessment.ts';
import { sentMessage } from '../../domain/contact/proMessage/messageState.ts';
import { messageText } from '../../domain/contact/text.ts';
import { personId } from '../../domain/person.ts';
import { call } from '../define.ts';

/** Someone looked at client data: who, when, by which call, at which contact. */
export const access = z.object({
  seq: z.number().int().positive(),
  at: z.iso.datetime(),
  actor: z.object({ kind: z.enum(['person', 'key', 'client']), id: z.string(), role: z.string().nullable() }),
  workstation: z.string().nullable(),
  call: z.string(),
  contactId: contactId.nullable(),
  /** What kind of thing was shown: names of fields and numbers, as JSON. */
  told: z.string(),
});

type KeptFields = Record<keyof ContactDetails, z.ZodString>;

/** As they are kept: what was tidied at writing is not tidied again. */
const keptDetails = z
  .object(Object.fromEntries(detailFields.map((field) => [field, z.string()])) as KeptFields)
  .partial();
const keptForm = z.object({
  fields: z.record(z.string(), z.string()),
  areas: z.record(z.string(), z.object({ level: z.string().nullable(), text: z.string() })),
});

const head = z.object({ seq: z.number().int().nonnegative(), hash: z.string() });

/** What is kept apart from the contact itself, and who has looked at it. Each read is written down. */
export const auditCalls = {
  'details.get': call(
    z.object({ id: contactId }),
    z.object({ details: keptDetails, masked: z.array(z.string()) }),
    ['NotFound', 'NotAllowed'],
    'Who the client is and how to reach them; under a safety flag, without what tells where they are.',
  ),
  'details.reveal': call(
    z.object({ id: contactId, reason: messageText }),
    z.object({ details: keptDetails }),
    ['NotFound', 'NotAllowed'],
    'The same in full, this once: the reason is written down before anything is shown.',
  ),
  'assessment.get': call(
    z.object({ id: contactId, version: z.number().int().positive().nullable() }),
    z.object({
      assessment: assessment.nullable(),
      form: keptForm.nullable(),
      signed: z.object({ by: personId, at: z.iso.datetime() }).nullable(),
    }),
    ['NotFound', 'NotAllowed'],
    'How the first assessment stands, what a version of it says and who signed it; the latest when null.',
  ),
  'message.list': call(
    z.object({ id: contactId }),
    z.object({ messages: z.array(sentMessage) }),
    ['NotFound', 'NotAllowed'],
    'Professionals’ messages to the client of a contact, the latest first, and how far each has come; no word of them.',
  ),
  'audit.list': call(
    z.object({
      contactId: contactId.nullable(),
      personId: personId.nullable(),
      before: z.number().int().positive().nullable(),
      limit: z.number().int().min(1).max(200),
    }),
    z.object({ accesses: z.array(access), head }),
    ['NotAllowed'],
    'Who has looked at client data, latest first, and the end of the chain that holds the log together.',
  ),
} as const;

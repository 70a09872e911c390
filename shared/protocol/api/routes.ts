import { z } from 'zod';
import { callEvent, contactStanding, openContactRequest, openedContact, sentFile } from './contacts.ts';
import type { ApiTable } from './define.ts';
import { anyOutgoingEvent } from './outgoingEvents.ts';
import type { ApiScope } from './scopes.ts';

const handIn: readonly ApiScope[] = [
  'contacts:telephony',
  'contacts:chatbot',
  'contacts:requests',
  'contacts:applications',
  'contacts:reports',
  'contacts:letters',
];

/** Every operation of the HTTP API under `/api/v1`. Handlers, checks and the OpenAPI document are made from this. */
export const apiRoutes = {
  openContact: {
    method: 'POST',
    path: '/contacts',
    scopes: handIn,
    body: openContactRequest,
    status: 201,
    answer: openedContact,
    problems: ['UnknownCode', 'NotAllowed'],
    doc: 'Hands in a contact that came by another system; it is routed at once.',
  },
  getContact: {
    method: 'GET',
    path: '/contacts/{id}',
    scopes: handIn,
    status: 200,
    answer: contactStanding,
    problems: [],
    doc: 'How a contact stands that this key handed in. Others are not found.',
  },
  tellCall: {
    method: 'POST',
    path: '/contacts/{id}/call',
    scopes: ['contacts:telephony'],
    body: callEvent,
    status: 200,
    answer: contactStanding,
    problems: ['NotAllowed', 'ContactClosed', 'UnknownCode'],
    doc: 'What became of a call that this key handed in.',
  },
  getFile: {
    method: 'GET',
    path: '/contacts/{id}/file',
    scopes: ['events:content'],
    query: z.object({ file: z.uuid().describe('the id that `message.sent` has named') }),
    status: 200,
    answer: sentFile,
    problems: [],
    doc: 'A file that was sent in a contact, while retention has not erased it.',
  },
  listEvents: {
    method: 'GET',
    path: '/events',
    scopes: ['events:read'],
    query: z.object({
      after: z.coerce.number().int().nonnegative().default(0).describe('the id of the last event known'),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
    status: 200,
    answer: z.object({
      events: z.array(anyOutgoingEvent),
      next: z.number().int().describe('ask with `after` of this to go on'),
      isEnd: z.boolean().describe('whether nothing more had happened'),
    }),
    problems: [],
    doc: 'Events in the order of the journal: what webhooks deliver, for who would rather ask, or has to catch up.',
  },
} as const satisfies ApiTable;

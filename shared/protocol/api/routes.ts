import { z } from 'zod';
import { openContactRequest, openedContact } from './contacts.ts';
import type { ApiTable } from './define.ts';
import { outgoingEvents } from './outgoing.ts';

const anyEvent = z.discriminatedUnion('type', [
  outgoingEvents['contact.opened'],
  outgoingEvents['contact.assigned'],
  outgoingEvents['contact.released'],
  outgoingEvents['contact.closed'],
  outgoingEvents['contact.reopened'],
  outgoingEvents['contact.left'],
  outgoingEvents['message.sent'],
]);

/** Every operation of the HTTP API under `/api/v1`. Handlers, checks and the OpenAPI document are made from this. */
export const apiRoutes = {
  openContact: {
    method: 'POST',
    path: '/contacts',
    scopes: ['contacts:chatbot'],
    body: openContactRequest,
    status: 201,
    answer: openedContact,
    problems: ['UnknownCode'],
    doc: 'Hands in a contact that came by another system; it is routed at once.',
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
      events: z.array(anyEvent),
      next: z.number().int().describe('ask with `after` of this to go on'),
      isEnd: z.boolean().describe('whether nothing more had happened'),
    }),
    problems: [],
    doc: 'Events in the order of the journal: what webhooks deliver, for who would rather ask, or has to catch up.',
  },
} as const satisfies ApiTable;
export type ApiOperation = keyof typeof apiRoutes;

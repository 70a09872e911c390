import { z } from 'zod';
import { contactId } from '../../domain/contact/contact.ts';
import { recordedEvent } from '../../domain/contact/events.ts';
import { call } from '../define.ts';
import { SEARCH_LENGTH } from './finding.ts';

/** Reading what was written of one contact, whole. Each read is written down. */
export const readingCalls = {
  'contact.find': call(
    z.object({ id: contactId, text: z.string().min(1).max(SEARCH_LENGTH) }),
    z.object({ versions: z.array(z.number().int().positive()) }),
    ['NotFound'],
    'Which events of a contact hold the words in what was written, oldest first: also those that are not fetched yet.',
  ),
  'contact.transcript': call(
    z.object({ id: contactId, withNotes: z.boolean() }),
    z.object({ events: z.array(recordedEvent) }),
    ['NotFound'],
    'All that was written in a contact, oldest first, to be taken out as text; what is among professionals on asking alone.',
  ),
} as const;

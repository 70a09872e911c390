import { z } from 'zod';
import { channel } from '../../domain/channel.ts';
import { contactId } from '../../domain/contact/contact.ts';
import { safety } from '../../domain/contact/parts/safety.ts';
import { language } from '../../domain/language.ts';
import { personId } from '../../domain/person.ts';
import { call, notice } from '../define.ts';

/** Longest text to search for, in UTF-16 code units. */
export const SEARCH_LENGTH = 100;
/** Most contacts that a search answers. */
export const MOST_HITS = 20;

/** A contact that was found, and where. The name of who is protected stays away, and so do the words around it. */
export const hit = z.object({
  id: contactId,
  channel,
  lang: language,
  queue: z.string(),
  aliasNumber: z.number().int(),
  name: z.string().nullable(),
  safety,
  isOpen: z.boolean(),
  at: z.iso.datetime(),
  /** A few words around what was found; null where a name or a number was. */
  excerpt: z.string().nullable(),
});
export type Hit = z.infer<typeof hit>;

/** Finding contacts, and who looks at one. */
export const findingCalls = {
  'contact.search': call(
    z.object({ text: z.string().max(SEARCH_LENGTH) }),
    z.object({ hits: z.array(hit), isTooWide: z.boolean() }),
    ['NotAllowed'],
    'Contacts in my sight, open or ended, in whose texts or name the words begin words; or with that number.',
  ),
  'contact.view': call(
    z.object({ id: contactId, isViewing: z.boolean() }),
    z.object({}),
    ['NotFound'],
    'I look at a contact, or no longer do. A connection looks at one at a time; what is not told anew ends with it.',
  ),
} as const;

export const findingNotices = {
  'contact.viewing': notice(
    z.object({ id: contactId, personId, isViewing: z.boolean() }),
    'A colleague looks at a contact that I may see, or no longer does. Never stored, never for the client.',
  ),
} as const;

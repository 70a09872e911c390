import { z } from 'zod';
import { openCommand } from '../../domain/contact/open.ts';
import { call, done } from '../define.ts';

/** A call, a visit, a letter, a notice or a report, written down by whoever received it (R5, R7, R14). */
export const registerRequest = openCommand
  .omit({ verb: true, aliasNumber: true, client: true, owner: true, transcript: true })
  .extend({
    /** Whether the one who registers it keeps it; else it waits in its queue. */
    isMine: z.boolean().default(true),
  });
export type RegisterRequest = z.infer<typeof registerRequest>;

export const registerCalls = {
  'contact.register': call(
    registerRequest,
    done,
    ['NotAllowed', 'MissingDetail', 'UnknownCode'],
    'Write down a contact that came by phone, in person or on paper. Given again with the same ids, it is kept once.',
  ),
} as const;

import { z } from 'zod';

const line = z
  .string()
  .max(200)
  .transform((text) =>
    text
      .replace(/[\p{Cc}\p{Surrogate}]/gu, ' ')
      .normalize('NFC')
      .trim(),
  )
  .refine((text) => text.length > 0, { error: 'blank' });

/**
 * Who the client or the caller is and how to reach them. Never in the journal: kept in a table of their own, shown
 * on asking, masked under a safety flag.
 */
export const contactDetails = z
  .object({
    name: line,
    phone: line,
    email: line,
    address: line,
    municipality: line,
    birthDate: z.iso.date(),
    identityCode: line,
    /** The organisation a professional calls from (R7, R15), and who they are to the client. */
    organisation: line,
    caller: line,
    /** How the client may be reached safely (scenario 10). */
    safeContact: line,
  })
  .partial();
export type ContactDetails = z.infer<typeof contactDetails>;

export const detailFields = Object.keys(contactDetails.shape) as (keyof ContactDetails)[];

/** The fields that say where someone is or how to reach them: masked under a safety flag. */
export const protectedFields: readonly (keyof ContactDetails)[] = [
  'phone',
  'email',
  'address',
  'municipality',
  'safeContact',
];

/** What strong identification proves: not written over by what somebody tells. */
export const proven = [
  'name',
  'identityCode',
  'birthDate',
] as const satisfies readonly (keyof ContactDetails)[];

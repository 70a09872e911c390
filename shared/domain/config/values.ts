import { z } from 'zod';
import { localised } from '../language.ts';

/** Where a value comes from, and whether the county has confirmed it: what is not verified must be before go-live. */
export const provenance = { source: z.string().min(1).optional(), verified: z.boolean().optional() };

/** An id in lower case: "en_tieda", "walkin-espoo", "vammaispalvelut". */
export const slug = z
  .string()
  .max(60)
  .regex(/^[\p{Ll}\d]+([_-][\p{Ll}\d]+)*$/u, { error: 'not an id: use small letters, digits, "_" and "-"' });

/** A code that statistics and closings carry. */
export const code = z
  .string()
  .max(60)
  .regex(/^[A-Za-z][A-Za-z0-9_]*$/, { error: 'not a code: use letters, digits and "_", a letter first' });

export const coded = z.strictObject({ code, label: localised, ...provenance });
export const labelled = z.strictObject({ id: slug, label: localised, ...provenance });

/** An address that a client or a counsellor is sent to: nothing but https. */
export const secureUrl = z.url({
  protocol: /^https$/,
  error: ({ input }) => `"${String(input)}" is no address to give: write "https://…"`,
});
export const link = z.strictObject({ id: slug, label: localised, url: secureUrl, ...provenance });

/** A day of the calendar: "2025-11-01". */
export const day = z.iso.date();
export const whole = z.number().int().positive();

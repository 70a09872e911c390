import { z } from 'zod';
import { language, localised } from './language.ts';

export const personId = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/);
export type PersonId = z.infer<typeof personId>;

/** counsellor (sosiaaliohjaaja / socialhandledare), lead (esihenkilö / chef), linePro (palvelulinjan ammattilainen). */
export const role = z.enum(['counsellor', 'lead', 'linePro']);
export type Role = z.infer<typeof role>;

/** Someone who works at the desk. `queues` names what a line professional may see; the unit's own people see all. */
export const person = z.object({
  id: personId,
  name: z.string().min(1).max(80),
  title: localised,
  role,
  languages: z.array(language).min(1),
  queues: z.array(z.string()),
});
export type Person = z.infer<typeof person>;

import { z } from 'zod';
import { language, localised } from './language.ts';
import { right } from './rights.ts';
import { role } from './role.ts';

export const personId = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/);
export type PersonId = z.infer<typeof personId>;

/** How well, from 0 (not at all) to 3 (can teach it), by topic or client group (R52). */
export const skillLevel = z.number().int().min(0).max(3);

/** Someone who works at the desk. */
export const person = z.object({
  id: personId,
  name: z.string().min(1).max(80),
  title: localised,
  role,
  languages: z.array(language).min(1),
  /** The queues one sees without `see.unit`: those of one's service lines. */
  queues: z.array(z.string()),
  skills: z.record(z.string(), skillLevel).default({}),
  /** Topics and client groups one is willing to learn (R53). */
  willing: z.array(z.string()).default([]),
  /** Rights beyond those of the role, granted by name. */
  grants: z.array(right).default([]),
  /** How many live chats one takes at a time; null sets no bound. */
  capacity: z.number().int().min(0).max(20).nullable().default(3),
});
export type Person = z.infer<typeof person>;

/** Someone at a workstation, which the journal and the access log name. */
export type Seated = Person & { readonly workstation?: string | null };

import { z } from 'zod';
import { personId } from '../../person.ts';

const instant = z.iso.datetime();

/** URGENT is handled the same day (R45); P1–P3 order the rest of the child-welfare reports (R46). */
export const urgencyLevel = z.enum(['URGENT', 'P1', 'P2', 'P3']);
export type UrgencyLevel = z.infer<typeof urgencyLevel>;

export const urgency = z.object({
  /** Null while only suspected. */
  level: urgencyLevel.nullable(),
  /** Marked by a rule from the words alone; a person decides. */
  isSuspected: z.boolean(),
  by: personId.nullable(),
  at: instant,
  /** When an urgent matter was handled, or its handover to the emergency social service was confirmed. */
  handledAt: instant.nullable(),
});
export type Urgency = z.infer<typeof urgency>;

/** RECEIVED → URGENCY_ASSESSED → …; assessed at once by someone who holds `cw.urgency` (Child Welfare Act 26 §). */
export const report = z.object({
  assessedAt: instant.nullable(),
  assessedBy: personId.nullable(),
  /** The first handler keeps it to the end (R47), where the deployment says so. */
  keeper: personId.nullable(),
});
export type Report = z.infer<typeof report>;

export const urgencyEvents = [
  z.object({
    type: z.literal('urgencySet'),
    level: urgencyLevel.nullable(),
    isSuspected: z.boolean(),
    /** The statutory assessment of a report, not only a mark. */
    isAssessment: z.boolean(),
  }),
  z.object({ type: z.literal('urgentHandled'), how: z.enum(['handled', 'emergencyHandover']) }),
] as const;

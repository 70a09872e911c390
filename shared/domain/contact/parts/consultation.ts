import { z } from 'zod';
import { personId } from '../../person.ts';
import { content } from './content.ts';

/** OPEN → TAKEN → ANSWERED → ACKNOWLEDGED; OPEN → PHONED | WITHDRAWN. A contact of its own; the asker stays owner. */
export const consultationStatus = z.enum([
  'open',
  'taken',
  'answered',
  'acknowledged',
  'withdrawn',
  'phoned',
]);
export type ConsultationStatus = z.infer<typeof consultationStatus>;

/** A consultation (konsultaatio / konsultation): a colleague's advice within 1–3 days (R31), or at once by phone (R32). */
export const consultation = z.object({
  status: consultationStatus,
  askedBy: personId,
  answeredBy: personId.nullable(),
  line: z.string().nullable(),
  /** The colleague whose advice was asked for by name; left out where anyone's was, or they declined. */
  to: personId.optional(),
  /** Who declined to answer, of those asked by name. */
  declinedBy: personId.optional(),
  /** How many quotes of the client's words were taken along, pseudonymised. */
  quotes: z.number().int().nonnegative(),
});
export type Consultation = z.infer<typeof consultation>;

export const consultationEvents = [
  z.object({
    type: z.literal('consultationAsked'),
    line: z.string().nullable(),
    to: personId.optional(),
    quotes: z.number().int().nonnegative(),
    content,
  }),
  z.object({ type: z.literal('consultationAnswered'), answerId: z.uuid(), content }),
  /** Who was asked by name will not answer: it is for anyone from then on. The reason is a note beside it. */
  z.object({ type: z.literal('consultationDeclined') }),
  z.object({ type: z.literal('consultationAcknowledged') }),
  z.object({ type: z.literal('consultationWithdrawn') }),
  /** Asked and answered by phone, and what was said. */
  z.object({ type: z.literal('consultationPhoned'), with: personId.nullable(), content }),
  /** On the asker's own contact: that a consultation about it exists, and how far it is. */
  z.object({ type: z.literal('consultationLinked'), consultationId: z.uuid(), status: consultationStatus }),
] as const;

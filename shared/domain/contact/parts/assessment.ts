import { z } from 'zod';
import { personId } from '../../person.ts';
import { content } from './content.ts';

/** The first assessment (ensiarvio / första bedömning): DRAFT → SIGNED → HANDED_OFF; an amendment is a new version. */
export const assessment = z.object({
  version: z.number().int().positive(),
  status: z.enum(['draft', 'signed', 'handedOff']),
  by: personId,
  at: z.iso.datetime(),
  /** The service line it was handed to. */
  to: z.string().nullable(),
});
export type Assessment = z.infer<typeof assessment>;

const version = z.number().int().positive();

export const assessmentEvents = [
  z.object({ type: z.literal('assessmentSaved'), assessmentVersion: version, content }),
  z.object({ type: z.literal('assessmentSigned'), assessmentVersion: version }),
  z.object({ type: z.literal('assessmentHandedOff'), assessmentVersion: version, to: z.string() }),
] as const;

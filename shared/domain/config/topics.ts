import { z } from 'zod';
import { localised } from '../language.ts';
import { code, coded, labelled, provenance, slug } from './values.ts';

/**
 * What a contact is about (R17, R76). `offered` topics are the client's short plain list; the others are for the desk
 * and statistics. `queueTopic` null sends it to the general queue of the language. Acts are confirmed by the county.
 */
export const topic = z.strictObject({
  id: slug,
  label: localised,
  offered: z.boolean(),
  queueTopic: z.string().min(1).nullable(),
  level: z.enum(['perus', 'erityis']),
  act: z.string().min(1).nullable(),
  verified: z.boolean(),
  source: z.string().min(1).optional(),
  subtopics: z.array(labelled),
});
export type Topic = z.infer<typeof topic>;

/** Whom the matter is about (R52); a statutory group starts clocks of its own (section 3). */
export const group = z.strictObject({ code, label: localised, statutory: z.boolean(), ...provenance });

/** R52-R54: what a professional may be skilled in, by queue topic or group, from 0 (none) to 3 (teaches others). */
export const skills = z.strictObject({
  items: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        of: z.enum(['queueTopic', 'group']),
        label: localised,
      }),
    )
    .min(1),
  levels: z.array(z.strictObject({ level: z.number().int().min(0).max(3), label: localised })).length(4),
  /** From which level on one takes contacts of a topic without a logged override. */
  takesFrom: z.number().int().min(0).max(3),
});

/** R59, R74: one template of the first assessment; six areas, each on the same scale. */
export const assessment = z.strictObject({
  levels: z.array(coded).min(2),
  fields: z.array(labelled).min(1),
  ...provenance,
});

/** R52: what to ask about with one group. */
export const needChecklist = z.strictObject({ group: code, items: z.array(labelled).min(1), ...provenance });

import { z } from 'zod';
import type { ServiceConfig } from '../../config/config.ts';
import { MESSAGE_LENGTH } from '../length.ts';
import type { ContactRefusal } from '../refusals.ts';
import { tidyText } from '../text.ts';

/** As a message's text, except that it may be blank. Composing may lengthen it: the bound holds for what is kept. */
const answer = z
  .string()
  .max(MESSAGE_LENGTH)
  .transform(tidyText)
  .refine((text) => text.length <= MESSAGE_LENGTH, { error: 'too long' });
const key = z.string().min(1).max(60);

/**
 * The first assessment's form (R59, R74): one template, whose fields and life areas the configuration names. `fields`
 * are told in words (the concern and who noticed, strengths, children, urgency, the client's goal, what was agreed,
 * consent); each life area has a level and a few words.
 */
export const assessmentForm = z.object({
  fields: z.record(key, answer),
  areas: z.record(key, z.object({ level: key.nullable(), text: answer })),
});
export type AssessmentForm = z.infer<typeof assessmentForm>;

/** A field, area or level that the configuration does not know; null: all is known. */
export function unknownInForm(form: AssessmentForm, config: ServiceConfig): ContactRefusal | null {
  const fields = new Set(config.assessment.fields.map(({ id }) => id));
  const areas = new Set(config.lifeAreas.map(({ id }) => id));
  const levels = new Set(config.assessment.levels.map(({ code }) => code));
  const field =
    Object.keys(form.fields).find((id) => !fields.has(id)) ??
    Object.keys(form.areas).find((id) => !areas.has(id)) ??
    Object.entries(form.areas).find(([, { level }]) => level !== null && !levels.has(level))?.[0];
  return field === undefined ? null : { code: 'UnknownCode', field };
}

/** Fields without a word and areas without a level, in the form's order: a form with any is not signed. */
export function missingInForm(form: AssessmentForm, config: ServiceConfig): string[] {
  const fields = config.assessment.fields.filter(({ id }) => !own(form.fields, id));
  const areas = config.lifeAreas.filter(({ id }) => !own(form.areas, id)?.level);
  return [...fields, ...areas].map(({ id }) => id);
}

const own = <T>(record: Record<string, T>, id: string): T | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;

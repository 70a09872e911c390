import { z } from 'zod';
import type { ServiceConfig } from '../../../shared/domain/config/config.ts';
import { writableVersion } from '../../../shared/domain/contact/assessment/assessment.ts';
import { type AssessmentForm, assessmentForm } from '../../../shared/domain/contact/assessment/form.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { ContactRefusal } from '../../../shared/domain/contact/refusals.ts';
import { foretell, NO_COMMAND, type World } from '../../feed/decisions.ts';
import { defineForm } from '../../feed/forms.ts';

/**
 * What is being written of a first assessment on this PC. `version` null: nothing has been touched. `base` says when
 * the saved draft that this grew from was saved; null where it grew from none.
 */
export type AssessmentDraft = AssessmentForm & {
  readonly version: number | null;
  readonly base: string | null;
};

export const untouched: AssessmentDraft = { version: null, base: null, fields: {}, areas: {} };

export const assessmentDraft = defineForm<AssessmentDraft>(
  'assessment',
  z.object({
    version: z.number().nullable(),
    base: z.string().nullable(),
    fields: z.record(z.string(), z.string()),
    areas: z.record(z.string(), z.object({ level: z.string().nullable(), text: z.string() })),
  }),
  untouched,
);

type Standing = Pick<Contact, 'assessment'>;

/** When the draft that the gateway keeps was saved; null where it keeps none. */
export const savedDraftAt = ({ assessment }: Standing): string | null =>
  assessment?.status === 'draft' ? assessment.at : null;

/** A draft that grows from how things stand now. */
export const beginDraft = (contact: Contact, form: AssessmentForm | null): AssessmentDraft => ({
  version: writableVersion(contact),
  base: savedDraftAt(contact),
  fields: form?.fields ?? {},
  areas: form?.areas ?? {},
});

/** Whether something else was saved or signed while this was being written. */
export const isOvertaken = (contact: Contact, { version, base }: AssessmentDraft): boolean =>
  version !== null && (version !== writableVersion(contact) || base !== savedDraftAt(contact));

/** Why this person may not write it at all, whatever the connection; null where they may. */
export const writingRefusal = (contact: Contact, world: World, now: Date): ContactRefusal | null =>
  foretell(
    contact,
    {
      verb: 'saveAssessment',
      id: contact.id,
      commandId: NO_COMMAND,
      version: writableVersion(contact),
      form: { fields: {}, areas: {} },
    },
    world,
    now,
  );

/** As the gateway will keep it: tidied, and without what was left empty. */
export function tidy({ fields, areas }: AssessmentForm): AssessmentForm {
  const tidied = assessmentForm.parse({ fields, areas });
  return {
    fields: Object.fromEntries(Object.entries(tidied.fields).filter(([, text]) => text !== '')),
    areas: Object.fromEntries(
      Object.entries(tidied.areas).filter(([, { level, text }]) => level !== null || text !== ''),
    ),
  };
}

/** One part of the form: a field in words, or a life area with its level. */
export type Part = { readonly kind: 'field' | 'area'; readonly id: string };

export const partsOf = (config: Pick<ServiceConfig, 'assessment' | 'lifeAreas'>): readonly Part[] => [
  ...config.assessment.fields.map(({ id }) => ({ kind: 'field', id }) as const),
  ...config.lifeAreas.map(({ id }) => ({ kind: 'area', id }) as const),
];

const answerOf = (form: AssessmentForm, { kind, id }: Part): string =>
  JSON.stringify(
    kind === 'field' ? (form.fields[id] ?? '') : [form.areas[id]?.level ?? null, form.areas[id]?.text ?? ''],
  );

/** The parts in which two forms say different things, in the form's order. */
export function differingParts(
  mine: AssessmentForm,
  theirs: AssessmentForm,
  config: Pick<ServiceConfig, 'assessment' | 'lifeAreas'>,
): readonly Part[] {
  const [a, b] = [tidy(mine), tidy(theirs)];
  return partsOf(config).filter((part) => answerOf(a, part) !== answerOf(b, part));
}

/** My form, with some parts as the other one has them. */
export function takeParts(
  mine: AssessmentForm,
  theirs: AssessmentForm,
  taken: readonly Part[],
): AssessmentForm {
  const fields = { ...mine.fields };
  const areas = { ...mine.areas };
  for (const { kind, id } of taken) {
    if (kind === 'field') fields[id] = theirs.fields[id] ?? '';
    else areas[id] = theirs.areas[id] ?? { level: null, text: '' };
  }
  return { fields, areas };
}

import { z } from 'zod';
import { ok, type Result, refuse } from '../../../kit/result.ts';
import { type Contact, contactId } from '../contact.ts';
import type { ContactEvent } from '../events.ts';
import { requireOwner } from '../ownership.ts';
import type { ContactRefusal } from '../refusals.ts';
import { type DecideContext, type Decision, nothingToDo } from '../verb.ts';
import { type AssessmentForm, assessmentForm, missingInForm, unknownInForm } from './form.ts';

const version = z.number().int().positive();
const written = { id: contactId, commandId: z.uuid(), version, form: assessmentForm };

/**
 * The owner writes the first assessment (ensiarvio / första bedömning). `version` is the one being written: the draft's
 * own, or the next after a signed one, which an amendment begins (section 2). An older one never changes.
 */
export const saveAssessmentCommand = z.object({ verb: z.literal('saveAssessment'), ...written });
export type SaveAssessmentCommand = z.infer<typeof saveAssessmentCommand>;

export function decideSaveAssessment(
  contact: Contact,
  command: SaveAssessmentCommand,
  context: DecideContext,
): Decision {
  const writable = requireWritable(contact, command, context);
  return writable.ok ? ok([saved(command.version, command.form)]) : writable;
}

/** The owner signs what the form says, whole: every field told, every life area with a level. */
export const signAssessmentCommand = z.object({ verb: z.literal('signAssessment'), ...written });
export type SignAssessmentCommand = z.infer<typeof signAssessmentCommand>;

export function decideSignAssessment(
  contact: Contact,
  command: SignAssessmentCommand,
  context: DecideContext,
): Decision {
  const writable = requireWritable(contact, command, context);
  if (!writable.ok) return writable;
  const { form, version: assessmentVersion } = command;
  const fields = missingInForm(form, context.config);
  if (fields.length > 0) return refuse({ code: 'IncompleteAssessment', fields });
  return ok([saved(assessmentVersion, form), { type: 'assessmentSigned', assessmentVersion }]);
}

/** The owner hands the signed assessment to a service line, which starts from it (R59). */
export const handOffAssessmentCommand = z.object({
  verb: z.literal('handOffAssessment'),
  id: contactId,
  commandId: z.uuid(),
  version,
  line: z.string().min(1).max(60),
});
export type HandOffAssessmentCommand = z.infer<typeof handOffAssessmentCommand>;

export function decideHandOffAssessment(
  contact: Contact,
  command: HandOffAssessmentCommand,
  context: DecideContext,
): Decision {
  const owned = requireOwner(contact, context);
  if (!owned.ok) return owned;
  const { assessment } = contact;
  if (assessment?.version !== command.version)
    return refuse({ code: 'StaleAssessment', version: assessment?.version ?? 0 });
  if (!context.config.lines.some(({ id }) => id === command.line))
    return refuse({ code: 'UnknownCode', field: 'line' });
  if (assessment.status === 'draft') return refuse({ code: 'AssessmentNotSigned' });
  if (assessment.status === 'handedOff' && assessment.to === command.line) return nothingToDo;
  return ok([{ type: 'assessmentHandedOff', assessmentVersion: command.version, to: command.line } as const]);
}

/** The version that may be written now: the first, the draft's, or the one after what was signed. */
export const writableVersion = ({ assessment }: Contact): number =>
  assessment === null ? 1 : assessment.status === 'draft' ? assessment.version : assessment.version + 1;

function requireWritable(
  contact: Contact,
  { form, version: wanted }: { form: AssessmentForm; version: number },
  context: DecideContext,
): Result<string, ContactRefusal> {
  const owned = requireOwner(contact, context);
  if (!owned.ok) return owned;
  if (wanted !== writableVersion(contact))
    return refuse({ code: 'StaleAssessment', version: contact.assessment?.version ?? 0 });
  const unknown = unknownInForm(form, context.config);
  return unknown ? refuse(unknown) : owned;
}

const saved = (assessmentVersion: number, form: AssessmentForm): ContactEvent => ({
  type: 'assessmentSaved',
  assessmentVersion,
  content: { form },
});

import { z } from 'zod';
import { ok, refuse } from '../../../kit/result.ts';
import { actorHas } from '../../policy.ts';
import { type Contact, contactId, isOpen } from '../contact.ts';
import type { ContactEvent } from '../events.ts';
import { type UrgencyLevel, urgencyLevel } from '../parts/urgency.ts';
import { messageText } from '../text.ts';
import { type DecideContext, type Decision, nothingToDo } from '../verb.ts';

/**
 * How urgent a matter is (kiireellisyys / brådska, R45, R46). Anyone at the desk raises it; a lead or a social worker
 * lowers it, and says why. The urgency of a child-welfare report is assessed by whoever holds `cw.urgency` (Child
 * Welfare Act 26 §): all others may only raise it, and their word is no assessment. Null: not urgent at all.
 */
export const setUrgencyCommand = z.object({
  verb: z.literal('setUrgency'),
  id: contactId,
  commandId: z.uuid(),
  level: urgencyLevel.nullable(),
  reason: messageText.nullable().default(null),
});
export type SetUrgencyCommand = z.infer<typeof setUrgencyCommand>;

const rank = (level: UrgencyLevel | null): number =>
  level === null ? 0 : { P3: 1, P2: 2, P1: 3, URGENT: 4 }[level];

export function decideSetUrgency(
  contact: Contact,
  command: SetUrgencyCommand,
  { actor, config }: DecideContext,
): Decision {
  if (actor.kind !== 'person') return refuse({ code: 'NotAllowed' });
  if (!isOpen(contact)) return refuse({ code: 'ContactClosed' });
  const { level, reason } = command;
  const { urgency, report } = contact;
  const before = urgency?.level ?? null;
  const isAssessor = report !== null && actorHas(actor, 'cw.urgency', config);
  const isAssessment = isAssessor && level !== null;
  const isSuspicion = urgency?.isSuspected === true && before === null;
  const isLower = rank(level) < rank(before);
  if (isLower && !(report ? isAssessor : actorHas(actor, 'urgency.lower', config)))
    return refuse({ code: 'NotAllowed' });
  // A rule's suspicion is no one's decision yet: whoever reads it may find less than urgent, and says why.
  const needsReason = isLower || (isSuspicion && level !== 'URGENT');
  if (needsReason && !reason) return refuse({ code: 'MissingDetail', field: 'reason' });
  const isSettled = level === before && !isSuspicion && !(isAssessment && report?.assessedAt === null);
  if (isSettled) return nothingToDo;
  const events: ContactEvent[] = [{ type: 'urgencySet', level, isSuspected: false, isAssessment }];
  if (reason)
    events.push({
      type: 'noteWritten',
      noteId: command.commandId,
      purpose: 'urgency',
      content: { text: reason },
    });
  return ok(events);
}

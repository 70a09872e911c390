import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { personId } from '../person.ts';
import { seesWholeUnit } from '../policy.ts';
import { queuesOf } from '../shift/queues.ts';
import { type Contact, contactId, isOpen, ownerOf } from './contact.ts';
import type { ContactEvent } from './events.ts';
import { takeRefusal } from './take.ts';
import { messageText } from './text.ts';
import { recall } from './transfer/recall.ts';
import { type DecideContext, type Decision, nothingToDo } from './verb.ts';

/**
 * A lead gives a contact to someone who is on shift and may see it, whoever has it now (*määrää* / *tilldela*). An
 * offer that still stands is recalled with it. What overrides somebody or a rule needs a reason, which is written down.
 */
export const assignCommand = z.object({
  verb: z.literal('assign'),
  id: contactId,
  commandId: z.uuid(),
  to: personId,
  reason: messageText.nullable().default(null),
});
export type AssignCommand = z.infer<typeof assignCommand>;

export function decideAssign(contact: Contact, command: AssignCommand, context: DecideContext): Decision {
  const { actor, config, people, shifts } = context;
  if (actor.kind !== 'person') return refuse({ code: 'NotAllowed' });
  if (!isOpen(contact)) return refuse({ code: 'ContactClosed' });
  const person = people(command.to);
  if (!person) return refuse({ code: 'UnknownCode', field: 'to' });
  if (ownerOf(contact) === person.id && !contact.transfer) return nothingToDo;
  if (!seesWholeUnit(person, config) && !queuesOf(person, config).has(contact.queue))
    return refuse({ code: 'NotAllowed' });
  if (!shifts.isOnShift(person.id)) return refuse({ code: 'NotOnShift' });
  const { commandId, reason } = command;
  if (reason === null && overrideIn(contact, person.id, context))
    return refuse({ code: 'MissingDetail', field: 'reason' });
  const recalled = contact.transfer
    ? recall(contact, contact.transfer, { message: null, commandId }, context)
    : nothingToDo;
  if (!recalled.ok) return recalled;
  const given: readonly ContactEvent[] = [
    { type: 'assigned', position: contact.position + 1, owner: person.id },
  ];
  const note: readonly ContactEvent[] =
    reason === null
      ? []
      : [{ type: 'noteWritten', noteId: commandId, purpose: 'assignment', content: { text: reason } }];
  return ok([...recalled.value, ...given, ...note]);
}

/** What giving it to someone would set aside: who has it or to whom it is offered, a skill they lack, their fill of chats. */
export type AssignOverride = 'owned' | 'offered' | 'language' | 'topic' | 'capacity';

export function overrideIn(contact: Contact, to: string, context: DecideContext): AssignOverride | null {
  if (contact.transfer) return 'offered';
  if (ownerOf(contact) !== null) return 'owned';
  const refusal = takeRefusal(contact, to, context, { isOverridden: false });
  if (refusal?.code === 'SkillMissing') return refusal.skill;
  return refusal?.code === 'AtCapacity' ? 'capacity' : null;
}

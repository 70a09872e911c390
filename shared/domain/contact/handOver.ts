import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { personId } from '../person.ts';
import { seesWholeUnit } from '../policy.ts';
import { queuesOf } from '../shift/queues.ts';
import { type Contact, contactId } from './contact.ts';
import { requireOwner } from './ownership.ts';
import { messageText } from './text.ts';
import { keptRefusal } from './transfer/singleHandler.ts';
import type { DecideContext, Decision } from './verb.ts';

/**
 * The owner's shift ends, and what they have goes to whoever takes over, with a word on how it stands (R35). Someone
 * who is not at work is given nothing: it then waits in its queue.
 */
export const handOverCommand = z.object({
  verb: z.literal('handOver'),
  id: contactId,
  commandId: z.uuid(),
  to: personId,
  note: messageText,
});
export type HandOverCommand = z.infer<typeof handOverCommand>;

export function decideHandOver(contact: Contact, command: HandOverCommand, context: DecideContext): Decision {
  const owned = requireOwner(contact, context);
  if (!owned.ok) return owned;
  if (contact.transfer) return refuse({ code: 'TransferPending' });
  const { config, people, shifts } = context;
  const person = people(command.to);
  if (!person || person.id === owned.value) return refuse({ code: 'UnknownCode', field: 'to' });
  const kept = keptRefusal(contact, context);
  if (kept) return refuse(kept);
  const isGiven =
    shifts.isOnShift(person.id) &&
    (seesWholeUnit(person, config) || queuesOf(person, config).has(contact.queue));
  const position = contact.position + 1;
  const { commandId, note } = command;
  return ok([
    isGiven ? { type: 'assigned', position, owner: person.id } : { type: 'released', position },
    { type: 'noteWritten', noteId: commandId, purpose: 'handover', content: { text: note } },
  ]);
}

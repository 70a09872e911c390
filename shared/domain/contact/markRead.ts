import { z } from 'zod';
import { ok } from '../../kit/result.ts';
import { type Contact, contactId } from './contact.ts';
import { requireOwner } from './ownership.ts';
import { type DecideContext, type Decision, nothingToDo } from './verb.ts';

/** How far a side has received and read the other, as positions. Marks only move forward. */
export const markReadCommand = z.object({
  verb: z.literal('markRead'),
  id: contactId,
  commandId: z.uuid(),
  delivered: z.number().int().nonnegative(),
  read: z.number().int().nonnegative(),
});
export type MarkReadCommand = z.infer<typeof markReadCommand>;

/** Only the owner reads for the desk: a colleague's glance does not make a message seen (R35). */
export function decideMarkRead(contact: Contact, command: MarkReadCommand, context: DecideContext): Decision {
  const reach = (upTo: number) => Math.min(upTo, contact.position);
  if (context.actor.kind === 'client') {
    const read = Math.max(contact.clientRead, reach(command.read));
    const delivered = Math.max(contact.clientDelivered, reach(command.delivered), read);
    if (read === contact.clientRead && delivered === contact.clientDelivered) return nothingToDo;
    return ok([{ type: 'receivedByClient', delivered, read }]);
  }
  const owned = requireOwner(contact, context);
  if (!owned.ok) return owned;
  const upTo = Math.min(command.read, contact.lastClientPosition);
  if (upTo <= contact.deskRead) return nothingToDo;
  return ok([{ type: 'readByDesk', position: contact.position + 1, upTo }]);
}

import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { type Contact, contactId, ownerOf } from './contact.ts';
import { requireOwner } from './ownership.ts';
import { keptRefusal } from './transfer/singleHandler.ts';
import type { DecideContext, Decision } from './verb.ts';

/** The owner gives a contact back to its queue; `receivedAt` and history stay as they were. Not while it is offered. */
export const releaseCommand = z.object({ verb: z.literal('release'), id: contactId, commandId: z.uuid() });
export type ReleaseCommand = z.infer<typeof releaseCommand>;

export function decideRelease(contact: Contact, _command: ReleaseCommand, context: DecideContext): Decision {
  if (isOrphan(contact, context)) return ok([{ type: 'released', position: contact.position + 1 }]);
  const owned = requireOwner(contact, context);
  if (!owned.ok) return owned;
  if (contact.transfer) return refuse({ code: 'TransferPending' });
  const kept = keptRefusal(contact, context);
  if (kept) return refuse(kept);
  return ok([{ type: 'released', position: contact.position + 1 }]);
}

/** Whose owner works here no more: the gateway gives it back to its queue, whoever was to keep it. */
const isOrphan = (contact: Contact, { actor, people }: DecideContext): boolean => {
  const owner = ownerOf(contact);
  const isGateway = actor.kind === 'system' && actor.part === 'register';
  return isGateway && owner !== null && !people(owner) && !contact.transfer;
};

import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { type Contact, contactId, isOpen, ownerOf } from './contact.ts';
import { type DecideContext, type Decision, nothingToDo } from './verb.ts';

/** A counsellor takes a queued contact (*ota* / *ta*): atomic, one owner at a time; taking one's own changes nothing. */
export const claimCommand = z.object({ verb: z.literal('claim'), id: contactId, commandId: z.uuid() });
export type ClaimCommand = z.infer<typeof claimCommand>;

export function decideClaim(contact: Contact, _command: ClaimCommand, { actor }: DecideContext): Decision {
  if (actor.kind !== 'person') return refuse({ code: 'NotAllowed' });
  if (!isOpen(contact)) return refuse({ code: 'ContactClosed' });
  const owner = ownerOf(contact);
  if (owner === actor.id) return nothingToDo;
  if (owner !== null) return refuse({ code: 'AlreadyClaimed', owner });
  return ok([{ type: 'claimed', position: contact.position + 1, owner: actor.id }]);
}

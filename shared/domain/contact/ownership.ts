import { ok, type Result, refuse } from '../../kit/result.ts';
import { type Contact, isOpen, ownerOf } from './contact.ts';
import type { ContactRefusal } from './refusals.ts';
import type { DecideContext } from './verb.ts';

/** Rights of section 2: reply, release and close belong to the owner of an open contact, and to nobody else. */
export function requireOwner(contact: Contact, { actor }: DecideContext): Result<string, ContactRefusal> {
  if (!isOpen(contact)) return refuse({ code: 'ContactClosed' });
  const owner = ownerOf(contact);
  if (actor.kind !== 'person' || owner !== actor.id) return refuse({ code: 'NotOwner', owner });
  return ok(owner);
}

import { z } from 'zod';
import { ok } from '../../kit/result.ts';
import { type Contact, contactId } from './contact.ts';
import { requireOwner } from './ownership.ts';
import type { DecideContext, Decision } from './verb.ts';

/** The owner gives a contact back to its queue; `receivedAt` and history stay as they were. */
export const releaseCommand = z.object({ verb: z.literal('release'), id: contactId, commandId: z.uuid() });
export type ReleaseCommand = z.infer<typeof releaseCommand>;

export function decideRelease(contact: Contact, _command: ReleaseCommand, context: DecideContext): Decision {
  const owned = requireOwner(contact, context);
  if (!owned.ok) return owned;
  return ok([{ type: 'released', position: contact.position + 1 }]);
}

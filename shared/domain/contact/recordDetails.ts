import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { type Contact, contactId, isOpen, isStronglyIdentified } from './contact.ts';
import { type ContactDetails, contactDetails, detailFields, proven } from './details.ts';
import type { ContactEvent } from './events.ts';
import { requireOwner } from './ownership.ts';
import type { DecideContext, Decision } from './verb.ts';

/** The owner writes down who the client is, as told (CLAIMED, section 2). It identifies nobody and merges nobody. */
export const recordDetailsCommand = z.object({
  verb: z.literal('recordDetails'),
  id: contactId,
  commandId: z.uuid(),
  details: contactDetails,
});
export type RecordDetailsCommand = z.infer<typeof recordDetailsCommand>;

export function decideRecordDetails(
  contact: Contact,
  command: RecordDetailsCommand,
  context: DecideContext,
): Decision {
  if (context.actor.kind === 'person') {
    const owned = requireOwner(contact, context);
    if (!owned.ok) return owned;
  } else if (context.actor.kind === 'client' || !isOpen(contact)) return refuse({ code: 'NotAllowed' });
  if (isStronglyIdentified(contact) && proven.some((field) => command.details[field] !== undefined))
    return refuse({ code: 'AlreadyIdentified' });
  const known = contact.name ? { name: contact.name } : {};
  return ok(recordedDetails({ ...known, ...command.details }, contact.details));
}

/** The journal's word of details: which fields are known, and the name to show. */
export function recordedDetails(details: ContactDetails, known: readonly string[] = []): ContactEvent[] {
  const fields = detailFields.filter((field) => details[field] !== undefined || known.includes(field));
  return [{ type: 'detailsRecorded', fields, content: { text: details.name ?? '' } }];
}

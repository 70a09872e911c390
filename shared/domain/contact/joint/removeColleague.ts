import { z } from 'zod';
import { ok, refuse } from '../../../kit/result.ts';
import { personId } from '../../person.ts';
import { type Contact, contactId } from '../contact.ts';
import { requireOwner } from '../ownership.ts';
import type { DecideContext, Decision } from '../verb.ts';
import { partOf } from './participants.ts';

/** The owner ends a colleague's part, or takes the invitation back. */
export const removeColleagueCommand = z.object({
  verb: z.literal('removeColleague'),
  id: contactId,
  commandId: z.uuid(),
  personId,
});
export type RemoveColleagueCommand = z.infer<typeof removeColleagueCommand>;

export function decideRemoveColleague(
  contact: Contact,
  command: RemoveColleagueCommand,
  context: DecideContext,
): Decision {
  const owned = requireOwner(contact, context);
  if (!owned.ok) return owned;
  if (!partOf(contact, command.personId)) return refuse({ code: 'NotInvited' });
  return ok([{ type: 'colleagueLeft', position: contact.position + 1, personId: command.personId }]);
}

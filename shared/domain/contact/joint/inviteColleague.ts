import { z } from 'zod';
import { ok, refuse } from '../../../kit/result.ts';
import { isWritten } from '../../channel.ts';
import { personId } from '../../person.ts';
import { type Contact, contactId } from '../contact.ts';
import { requireOwner } from '../ownership.ts';
import type { DecideContext, Decision } from '../verb.ts';
import { partOf } from './participants.ts';

/**
 * The owner asks a colleague into the conversation (*liitä kollega* / *ta med en kollega*, R33). The client is told
 * who it is, and in what role, before the colleague comes in; the owner stays responsible.
 */
export const inviteColleagueCommand = z.object({
  verb: z.literal('inviteColleague'),
  id: contactId,
  commandId: z.uuid(),
  personId,
});
export type InviteColleagueCommand = z.infer<typeof inviteColleagueCommand>;

export function decideInviteColleague(
  contact: Contact,
  command: InviteColleagueCommand,
  context: DecideContext,
): Decision {
  const owned = requireOwner(contact, context);
  if (!owned.ok) return owned;
  if (!isWritten(contact.channel)) return refuse({ code: 'WrongChannel' });
  const { personId: colleague } = command;
  if (!context.people(colleague)) return refuse({ code: 'UnknownCode', field: 'personId' });
  if (colleague === owned.value || partOf(contact, colleague)) return refuse({ code: 'AlreadyTakesPart' });
  return ok([{ type: 'colleagueInvited', position: contact.position + 1, personId: colleague }]);
}

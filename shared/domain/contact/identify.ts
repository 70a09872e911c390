import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { type Contact, contactId } from './contact.ts';
import { contactDetails } from './details.ts';
import { recordedDetails } from './recordDetails.ts';
import { type DecideContext, type Decision, nothingToDo } from './verb.ts';

/**
 * Strong identification, as the gateway has proven it with the identity provider: no person, page or other system can
 * say it in the gateway's place. It may come before it is asked for (section 7, item 21), and also when the contact
 * was closed meanwhile. Once a contact has a client it keeps that client: nobody is exchanged or merged.
 */
export const identifyCommand = z.object({
  verb: z.literal('identify'),
  id: contactId,
  commandId: z.uuid(),
  clientId: z.uuid(),
  details: contactDetails,
});
export type IdentifyCommand = z.infer<typeof identifyCommand>;

export function decideIdentify(
  contact: Contact,
  { clientId, details }: IdentifyCommand,
  { actor }: DecideContext,
): Decision {
  if (actor.kind !== 'system' || actor.part !== 'identity') return refuse({ code: 'NotAllowed' });
  const { identification, state, position } = contact;
  if (state.status === 'merged') return refuse({ code: 'ContactClosed' });
  if (identification.status === 'identified') {
    const isSame = identification.clientId === clientId && identification.strength === 'strong';
    return isSame ? nothingToDo : refuse({ code: 'AlreadyIdentified' });
  }
  return ok([
    { type: 'identified', position: position + 1, clientId, strength: 'strong' },
    ...recordedDetails(details, contact.details),
  ]);
}

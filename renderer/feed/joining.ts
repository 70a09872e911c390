import type { Contact } from '../../shared/domain/contact/contact.ts';
import { createId } from '../../shared/kit/ids.ts';
import type { Phrase } from '../kit/words/phrase.ts';
import { NO_COMMAND } from './decisions.ts';
import type { Desk } from './desk.ts';
import { requestFocus } from './place.ts';
import { give, reasonAgainstCommand, selectedContact } from './steps.ts';
import { myPart } from './takingPart.ts';

/** Whether the open contact is one that I am asked into: taking it is then joining it. */
export const isInvited = (desk: Desk): boolean => {
  const contact = selectedContact(desk);
  return contact !== undefined && myPart(contact, desk.me) === 'invited';
};

/** Why I cannot come in; null where I can. */
export function reasonAgainstJoining(desk: Desk): Phrase | null {
  const contact = selectedContact(desk);
  const target = { id: contact?.id ?? NO_COMMAND, commandId: NO_COMMAND };
  return reasonAgainstCommand(desk, contact, { verb: 'joinContact', ...target });
}

/** Comes into the open conversation. */
export async function joinContact(desk: Desk): Promise<void> {
  const contact = selectedContact(desk);
  if (!contact || desk.place.getState().asked) return;
  const reason = reasonAgainstJoining(desk);
  if (reason) return desk.announcer.say('problem', reason);
  const command = { id: contact.id, commandId: createId() };
  if (await give(desk, contact, 'colleague.join', command, 'done.joined'))
    requestFocus(desk.place, 'timeline');
}

/** The owner ends a colleague's part, or takes the invitation back. */
export async function removeColleague(
  desk: Desk,
  contact: Contact,
  personId: string,
  commandId: string,
): Promise<void> {
  if (desk.place.getState().asked) return;
  const command = { id: contact.id, commandId, personId };
  const reason = reasonAgainstCommand(desk, contact, { verb: 'removeColleague', ...command });
  if (reason) return desk.announcer.say('problem', reason);
  await give(desk, contact, 'colleague.remove', command, 'done.removed');
}

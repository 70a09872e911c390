import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { NO_COMMAND } from '../../feed/decisions.ts';
import type { Desk } from '../../feed/desk.ts';
import { requestFocus } from '../../feed/place.ts';
import { give, reasonAgainstCommand, selectedContact } from '../../feed/steps.ts';
import type { Phrase } from '../../kit/words/phrase.ts';

/** Whether what is written here goes to a colleague who asked, and never to a client. */
export const isConsultation = (contact: Contact | undefined): contact is Contact =>
  contact?.channel === 'CONSULTATION';

/** Why the open consultation cannot be answered now; null where it can, once something is written. */
export const reasonAgainstAnswer = (desk: Desk, contact: Contact | undefined): Phrase | null =>
  reasonAgainstCommand(desk, contact, {
    verb: 'answerConsultation',
    id: contact?.id ?? NO_COMMAND,
    commandId: NO_COMMAND,
    text: '…',
  });

/** Sends the answer to whoever asked; the words stay where they are until the gateway has them. */
export async function sendAnswer(desk: Desk): Promise<void> {
  const contact = selectedContact(desk);
  if (!isConsultation(contact) || desk.place.getState().asked) return;
  const text = desk.drafts.textOf(contact.id, 'reply').trim();
  const reason =
    reasonAgainstAnswer(desk, contact) ?? (text ? null : ({ id: 'reason.nothingWritten' } as const));
  if (reason) return desk.announcer.say('problem', reason);
  const answer = { id: contact.id, commandId: createId(), text };
  if (!(await give(desk, contact, 'consultation.answer', answer, 'done.answered'))) return;
  if (desk.drafts.textOf(contact.id, 'reply').trim() === text) desk.drafts.write(contact.id, 'reply', '');
  requestFocus(desk.place, 'list');
}

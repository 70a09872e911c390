import { MESSAGE_LENGTH } from '../../../shared/domain/contact/length.ts';
import { readyOf } from '../../feed/attachments.ts';
import type { Desk } from '../../feed/desk.ts';
import type { Sending } from '../../feed/outbox.ts';
import { requestFocus } from '../../feed/place.ts';
import { reasonAgainst, selectedContact } from '../../feed/steps.ts';
import { reasonUnfilled } from '../../feed/texts.ts';
import type { Phrase } from '../../kit/words/phrase.ts';

/** Why what is written cannot be sent now; being offline is no hindrance, the outbox keeps it. */
export function reasonAgainstSending(desk: Desk): Phrase | null {
  const contact = selectedContact(desk);
  const { mode } = desk.place.getState();
  const reason = reasonAgainst(desk, contact, mode === 'reply' ? 'send' : 'note');
  if (reason || !contact) return reason;
  const text = desk.drafts.textOf(contact.id, mode);
  const files = mode === 'reply' ? desk.attachments.of(contact.id) : [];
  if (files.some(({ state }) => state.kind !== 'ready')) return { id: 'reason.filesNotReady' };
  if (!text.trim() && files.length === 0) return { id: 'reason.nothingWritten' };
  return mode === 'reply' ? reasonUnfilled(text) : null;
}

/** Sends what is written: into the outbox first, and only then is the draft empty. */
export function sendDraft(desk: Desk): void {
  const contact = selectedContact(desk);
  const reason = reasonAgainstSending(desk);
  if (reason || !contact) {
    if (reason) desk.announcer.say('problem', reason);
    return;
  }
  const { mode } = desk.place.getState();
  const files = mode === 'reply' ? readyOf(desk.attachments.of(contact.id)) : [];
  void desk.outbox.put(contact.id, mode, desk.drafts.textOf(contact.id, mode).trim(), files);
  if (files.length > 0) desk.attachments.sent(contact.id);
  desk.drafts.write(contact.id, mode, '');
}

/** A refused message becomes a draft again, after what is being written now; never one too long to be sent or kept. */
export function takeBack(desk: Desk, { contactId, kind, text, files, commandId, state }: Sending): void {
  const written = desk.drafts.textOf(contactId, kind);
  const together = written && text ? `${written}\n${text}` : written || text;
  if (together.length > MESSAGE_LENGTH) {
    desk.announcer.say('problem', { id: 'sending.tooLongTogether' });
    return;
  }
  desk.drafts.write(contactId, kind, together);
  // What is no longer there cannot be sent again: the words go back alone.
  const isGone = state.kind === 'failed' && state.error.code === 'FileGone';
  if (files && !isGone) desk.attachments.back(contactId, files);
  desk.outbox.remove(commandId);
  desk.place.setState({ mode: kind });
  requestFocus(desk.place, 'composer');
}

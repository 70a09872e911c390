import { z } from 'zod';
import { ok, refuse } from '../../kit/result.ts';
import { isWritten } from '../channel.ts';
import type { FileRef } from '../file/fileRef.ts';
import { type Contact, contactId, ownerOf } from './contact.ts';
import type { ContactEvent } from './events.ts';
import { hasJoined } from './joint/participants.ts';
import { requireOwner } from './ownership.ts';
import { replyRefusal } from './proMessage/replyRefusal.ts';
import { reopenRefusal } from './reopen.ts';
import { suspicionIn } from './suspicion.ts';
import { messageText } from './text.ts';
import type { DecideContext, Decision } from './verb.ts';

/**
 * A message in the conversation, by the contact's owner or a colleague who has joined (R33). The client may always write: to a closed
 * contact within the reopening time it reopens it (section 2, CLOSED –reply→ REOPENED).
 */
export const sendCommand = z.object({
  verb: z.literal('send'),
  id: contactId,
  commandId: z.uuid(),
  text: messageText,
});
export type SendCommand = z.infer<typeof sendCommand>;

export const decideSend = (contact: Contact, command: SendCommand, context: DecideContext): Decision =>
  decideMessage(contact, command, context);

type Message = {
  readonly commandId: string;
  readonly text: string;
  readonly files?: readonly FileRef[];
};

/** The one rule of who may write when, whether it is words, files or both. */
export function decideMessage(contact: Contact, command: Message, context: DecideContext): Decision {
  if (!isWritten(contact.channel)) return refuse({ code: 'WrongChannel' });
  if (context.actor.kind === 'person') {
    const isBeside = ownerOf(contact) !== null && hasJoined(contact, context.actor);
    const owned = isBeside ? null : requireOwner(contact, context);
    if (owned && !owned.ok) return owned;
    return ok([message(contact.position + 1, 'counsellor', command)]);
  }
  const noReply = replyRefusal(contact, context);
  if (noReply) return refuse(noReply);
  if (contact.state.status === 'closed') {
    const refusal = reopenRefusal(contact, context);
    if (refusal) return refuse(refusal);
    return ok([
      { type: 'reopened', position: contact.position + 1, owner: null },
      message(contact.position + 2, 'client', command),
      ...suspicionIn(contact, command.text, contact.position + 3, context),
    ]);
  }
  if (contact.state.status === 'abandoned' || contact.state.status === 'merged')
    return refuse({ code: 'ContactClosed' });
  return ok([
    message(contact.position + 1, 'client', command),
    ...suspicionIn(contact, command.text, contact.position + 2, context),
  ]);
}

const message = (position: number, from: 'client' | 'counsellor', command: Message): ContactEvent => ({
  type: 'messageSent',
  position,
  messageId: command.commandId,
  from,
  content: { text: command.text, ...(command.files ? { files: [...command.files] } : {}) },
});

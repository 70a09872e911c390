import { z } from 'zod';
import { type Contact, contactId, isOpen } from '../contact.ts';

/** How far a professional's message has come: the client has to identify to have it delivered and to read it. */
export const messageReach = z.enum(['sent', 'delivered', 'read', 'answered']);
export type MessageReach = z.infer<typeof messageReach>;

/** A message that a professional began, as a list of them tells it: no word of what it says. */
export const sentMessage = z.object({
  id: contactId,
  at: z.iso.datetime(),
  topic: z.string(),
  purpose: z.string(),
  recipient: z.enum(['client', 'proxy']),
  reach: messageReach,
  /** Until when the client may reply; null where they cannot. */
  replyUntil: z.iso.datetime().nullable(),
  isOpen: z.boolean(),
});
export type SentMessage = z.infer<typeof sentMessage>;

/** The position of the message itself: after the opening, the identity and what it is for. */
const MESSAGE_AT = 4;

/** How a professional's message stands; null for a contact that is none. */
export function messageState(contact: Contact): SentMessage | null {
  const { id, receivedAt: at, topic, professionalMessage, clientRead, clientDelivered } = contact;
  if (!professionalMessage) return null;
  const { purpose, recipient, replyUntil } = professionalMessage;
  const reach: MessageReach =
    contact.lastClientPosition > 0
      ? 'answered'
      : clientRead >= MESSAGE_AT
        ? 'read'
        : clientDelivered >= MESSAGE_AT
          ? 'delivered'
          : 'sent';
  return { id, at, topic, purpose, recipient, reach, replyUntil, isOpen: isOpen(contact) };
}

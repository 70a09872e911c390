import { z } from 'zod';
import { channel } from '../../domain/channel.ts';
import { contactDetails } from '../../domain/contact/details.ts';
import { slot } from '../../domain/contact/parts/callback.ts';
import { messageText } from '../../domain/contact/text.ts';
import { fileRef } from '../../domain/file/fileRef.ts';
import { language } from '../../domain/language.ts';
import { personId } from '../../domain/person.ts';

const code = z.string().min(1).max(60);

/** Who the client is, or who calls for them. Kept apart from the journal; masked under a safety flag. */
const details = contactDetails.describe('who the client is, and who calls for them (R7, R15)');
const reachable = details.required({ phone: true });

const told = {
  lang: language,
  topic: code
    .optional()
    .describe('a topic of the configuration; else that of the entry point, else "en_tieda" (R3, R17)'),
  subtopic: code.optional(),
  entryPoint: code.optional().describe('the number or form by which it came (R2)'),
  region: code.optional().describe('a region’s id, or its key in the phone’s menu (R12)'),
  group: code.optional().describe('the client group, where it is known (R52)'),
  contactBy: code.optional().describe('SELF, RELATIVE, PROFESSIONAL or OTHER, as configured (R15)'),
  isKnownClient: z.boolean().optional().describe('whether the client already has a matter (R19)'),
  needsInterpreter: z.boolean().optional(),
};
const text = messageText.describe('what the client or their sender says; 1–4000 characters');
const transcript = z.string().min(1).max(20_000).describe('what was said before, as one text (R10)');
const receivedAt = z.iso.datetime().describe('when it was received, where that was earlier than now (R14)');

/** A call that waits for an answer. */
const call = z.object({ channel: z.literal('PHONE'), ...told, details: details.optional() });

/** A professional calls about a client: who calls, from which organisation (R7). */
const authorityCall = z.object({
  channel: z.literal('AUTHORITY_LINE'),
  ...told,
  contactBy: code,
  details: details.required({ organisation: true }),
});

/** We are asked to call back (R28). */
const callRequest = z.object({
  channel: z.literal('CONTACT_REQUEST'),
  ...told,
  details: reachable,
  text: text.optional(),
});

/** And at a time that was booked, within the hours of callbacks (R8). */
const bookedCall = callRequest.extend({ channel: z.literal('BOOKED_CALL'), slot });

/**
 * A chatbot hands an anonymous conversation on (R10, R27): nothing about who it is. `conversationKey` is 32 random
 * bytes of the bot's making; whoever has it goes on with the conversation. It is kept nowhere.
 */
const handedOffChat = z.object({
  channel: z.literal('CHAT_ANON'),
  ...told,
  conversationKey: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  text,
  transcript: transcript.optional(),
});

/** What came on paper or by form: an application, a notice, a child-welfare report, a letter (R9, R14). */
const document = z.object({
  channel: z.enum(['APPLICATION', 'NOTICE_SHL', 'REPORT_CW', 'LETTER']),
  ...told,
  details: details.optional(),
  text,
  receivedAt: receivedAt.optional(),
});

export const openContactRequest = z.discriminatedUnion('channel', [
  call,
  authorityCall,
  callRequest,
  bookedCall,
  handedOffChat,
  document,
]);
export type OpenContactRequest = z.infer<typeof openContactRequest>;

/** Where a contact landed, and by which rule. */
export const openedContact = z.object({ id: z.uuid(), queue: z.string(), rule: z.string() });
export type OpenedContact = z.infer<typeof openedContact>;

/** How a contact stands that this key handed in: nothing that anybody wrote. */
export const contactStanding = z.object({
  id: z.uuid(),
  channel,
  status: z.enum(['queued', 'assigned', 'active', 'waiting', 'closed', 'abandoned', 'merged']),
  queue: z.string(),
  topic: z.string(),
  receivedAt: z.iso.datetime(),
  firstReplyAt: z.iso.datetime().nullable(),
  resolution: z.string().nullable().describe('what came of it, once it is closed'),
});
export type ContactStanding = z.infer<typeof contactStanding>;

/** A file that was sent in a contact. */
export const sentFile = fileRef.extend({
  content: z.string().describe('its bytes in base64; what they are was told from them, never from the name'),
});
export type SentFile = z.infer<typeof sentFile>;

/** What the telephony says of a call it handed in. */
export const callEvent = z.discriminatedUnion('event', [
  z.object({
    event: z.literal('answered'),
    by: personId.describe('who answered, by their id in Luotsi; the contact is theirs from now on'),
  }),
  z.object({
    event: z.literal('abandoned').describe('the caller hung up before anyone answered'),
  }),
]);
export type CallEvent = z.infer<typeof callEvent>;

import { z } from 'zod';
import { messageText } from '../../domain/contact/text.ts';
import { language } from '../../domain/language.ts';

/** A chatbot hands a conversation on (R10). The client's page goes on with the same key, which is kept nowhere. */
export const handedOffChat = z.object({
  channel: z.literal('CHAT_ANON'),
  lang: language,
  topic: z.string().max(60),
  text: messageText.describe('what the client asks a person; 1–4000 characters'),
});

export const openContactRequest = z.discriminatedUnion('channel', [handedOffChat]);
export type OpenContactRequest = z.infer<typeof openContactRequest>;

export const openedContact = z.object({ id: z.uuid(), queue: z.string(), rule: z.string() });
export type OpenedContact = z.infer<typeof openedContact>;

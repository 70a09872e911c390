import { z } from 'zod';
import { ok } from '../../kit/result.ts';
import { language } from '../language.ts';
import { routeChat } from '../routing.ts';
import type { Contact } from './contact.ts';
import { contactId } from './contact.ts';
import { decideSend } from './send.ts';
import { messageText } from './text.ts';
import type { DecideContext, Decision } from './verb.ts';

/**
 * A client writes for the first time: the contact begins and is routed at once (R17, R27, R34). Opening one that
 * already stands adds the text to it as a message, so that nothing written is lost.
 */
export const openCommand = z.object({
  verb: z.literal('open'),
  id: contactId,
  commandId: z.uuid(),
  lang: language,
  topic: z.string().max(60),
  aliasNumber: z.number().int(),
  text: messageText,
});
export type OpenCommand = z.infer<typeof openCommand>;

export function decideOpen(contact: Contact | null, command: OpenCommand, context: DecideContext): Decision {
  if (context.actor.kind !== 'client') return { ok: false, error: { code: 'NotAllowed' } };
  if (contact) {
    const { id, commandId, text } = command;
    return decideSend(contact, { verb: 'send', id, commandId, text }, context);
  }
  const route = routeChat(context.config, command);
  if (!route) return { ok: false, error: { code: 'UnknownCode', field: 'topic' } };
  return ok([
    {
      type: 'opened',
      position: 1,
      channel: 'CHAT_ANON',
      lang: command.lang,
      aliasNumber: command.aliasNumber,
      topic: command.topic,
      queue: route.queue,
      rule: route.rule,
    },
    {
      type: 'messageSent',
      position: 2,
      messageId: command.commandId,
      from: 'client',
      content: { text: command.text },
    },
  ]);
}

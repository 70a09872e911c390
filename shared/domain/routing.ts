import { type Channel, kindOf } from './channel.ts';
import type { ServiceConfig } from './config/config.ts';
import type { Language } from './language.ts';

export type Route = { readonly queue: string; readonly rule: 'topicQueue' | 'generalQueue' };

/**
 * The queue of a new contact, and by which rule (R17, R34, R36): the topic's own queue where there is one in the
 * language, otherwise the general queue of the language; a language without one of its own goes to the Finnish.
 * Null when the topic is not in the configuration.
 */
export function routeTo(
  config: ServiceConfig,
  chat: { channel: Channel; topic: string; lang: Language },
): Route | null {
  const topic = config.topics.find((each) => each.id === chat.topic);
  if (!topic) return null;
  const chats = config.queues.filter((each) => each.kind === kindOf[chat.channel]);
  const own = chats.find(
    (each) =>
      !each.general &&
      each.topic === topic.queueTopic &&
      (each.lang === undefined || each.lang === chat.lang),
  );
  if (own) return { queue: own.name, rule: 'topicQueue' };
  const general = chats.filter((each) => each.general);
  const ofLanguage =
    general.find((each) => each.lang === chat.lang) ??
    general.find((each) => each.lang === 'fi') ??
    general[0];
  return ofLanguage ? { queue: ofLanguage.name, rule: 'generalQueue' } : null;
}

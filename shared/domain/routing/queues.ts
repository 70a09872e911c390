import { type Channel, kindOf } from '../channel.ts';
import type { ServiceConfig } from '../config/config.ts';
import type { Queue } from '../config/queues.ts';
import type { Language } from '../language.ts';

type Wanted = { readonly channel: Channel; readonly topic: string; readonly lang: Language };

const ofKind = (config: ServiceConfig, channel: Channel): readonly Queue[] =>
  config.queues.filter((each) => each.kind === kindOf[channel] && each.line === undefined);

/** The topic's own queue in the language, if it has one (R34). */
export function topicQueueOf(config: ServiceConfig, { channel, topic, lang }: Wanted): Queue | undefined {
  const queueTopic = config.topics.find((each) => each.id === topic)?.queueTopic;
  if (!queueTopic) return undefined;
  return ofKind(config, channel).find(
    (each) => !each.general && each.topic === queueTopic && (each.lang === undefined || each.lang === lang),
  );
}

/** The general queue of the language; a language without one of its own goes to the Finnish (R17, R36). */
export function generalQueueOf(
  config: ServiceConfig,
  { channel, lang }: Pick<Wanted, 'channel' | 'lang'>,
): Queue | undefined {
  const general = ofKind(config, channel).filter((each) => each.general);
  return (
    general.find((each) => each.lang === lang) ??
    general.find((each) => each.lang === undefined) ??
    general.find((each) => each.lang === 'fi') ??
    general[0]
  );
}

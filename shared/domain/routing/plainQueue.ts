import type { ServiceConfig } from '../config/config.ts';
import { generalQueueOf, topicQueueOf } from './queues.ts';

/**
 * The queue of what professionals begin themselves, for which no rules are asked: the topic's own, or the general one.
 * Null where the topic is unknown, or nothing of the kind is in use.
 */
export function plainQueue(
  config: ServiceConfig,
  wanted: Parameters<typeof topicQueueOf>[1],
): { readonly queue: string; readonly rule: 'topicQueue' | 'generalQueue' } | null {
  if (!config.topics.some(({ id }) => id === wanted.topic)) return null;
  const own = topicQueueOf(config, wanted);
  if (own) return { queue: own.name, rule: 'topicQueue' };
  const general = generalQueueOf(config, wanted);
  return general ? { queue: general.name, rule: 'generalQueue' } : null;
}

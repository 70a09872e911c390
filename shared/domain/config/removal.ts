import type { ServiceConfig } from './config.ts';
import type { Explained } from './explain.ts';

/** What open contacts stand on: how many, and the ids of some. */
export type Use = {
  readonly kind: 'queue' | 'topic' | 'channel';
  readonly value: string;
  readonly count: number;
  readonly contacts: readonly string[];
};

const places = { queue: 'queues', topic: 'topics', channel: 'channels' } as const;

/**
 * What a new configuration would take away from under open contacts. Such a change is refused: the queue, topic or
 * channel is first left out of the rules or no longer offered, and removed when the last of its contacts has ended.
 */
export function whatWouldBreak(after: ServiceConfig, uses: readonly Use[]): readonly Explained[] {
  const stands = {
    queue: new Set(after.queues.map(({ name }) => name)),
    topic: new Set(after.topics.map(({ id }) => id)),
    channel: new Set<string>(after.channels.map(({ id }) => id)),
  };
  return uses.flatMap(({ kind, value, count, contacts }) =>
    stands[kind].has(value)
      ? []
      : [
          {
            path: places[kind],
            value: JSON.stringify(value),
            message: `${count} open contact(s) stand on it (${contacts.join(', ')}): keep it until they are closed or moved`,
          },
        ],
  );
}

import { z } from 'zod';
import type { ServiceConfig } from '../../../shared/domain/config/config.ts';
import { type Contact, ownerOf } from '../../../shared/domain/contact/contact.ts';
import { type CommandOf, decide } from '../../../shared/domain/contact/decide.ts';
import { contextOf, NO_COMMAND, type World } from '../../feed/decisions.ts';
import { defineForm } from '../../feed/forms.ts';

const topicChange = z.object({
  topic: z.string().nullable(),
  subtopic: z.string().nullable(),
  /** Null as long as nobody has said otherwise than what the topics make likely. */
  how: z.enum(['refined', 'corrected']).nullable(),
  reason: z.string(),
  isKept: z.boolean(),
});
export type TopicChange = z.infer<typeof topicChange>;

export const topicForm = defineForm<TopicChange>('topic', topicChange, {
  topic: null,
  subtopic: null,
  how: null,
  reason: '',
  isKept: false,
});

/** A topic that nobody knew, or the same one in more detail, was refined; any other was wrong (R43). */
export function likelyHow(
  { topic: now }: Pick<Contact, 'topic'>,
  topic: string | null,
  { topics }: Pick<ServiceConfig, 'topics'>,
): 'refined' | 'corrected' {
  const isUnknown = (topics.find(({ id }) => id === now)?.queueTopic ?? null) === null;
  return isUnknown || topic === now ? 'refined' : 'corrected';
}

/** The command that the form comes to; null while no topic is chosen. */
export function commandOf(
  contact: Contact,
  { topic, subtopic, how, reason, isKept }: TopicChange,
  config: ServiceConfig,
  commandId: string,
): Omit<CommandOf<'correctTopic'>, 'verb'> | null {
  if (topic === null) return null;
  const known = config.topics.find(({ id }) => id === topic)?.subtopics.some(({ id }) => id === subtopic);
  return {
    id: contact.id,
    commandId,
    topic,
    subtopic: known ? subtopic : null,
    how: how ?? likelyHow(contact, topic, config),
    reason: reason.trim(),
    isKept,
  };
}

/** Where it would go: its queue then, whether that is another one, and whether it waits there for somebody. */
export type Course = { readonly queue: string; readonly isMoved: boolean; readonly isGivenBack: boolean };

export function courseOf(
  contact: Contact,
  command: Omit<CommandOf<'correctTopic'>, 'verb'>,
  world: World,
  now: Date,
): Course {
  const wanted = { verb: 'correctTopic', ...command, commandId: NO_COMMAND, reason: '…' } as const;
  const decision = decide(contact, wanted, contextOf(world, now));
  const moved = decision.ok ? decision.value.find(({ type }) => type === 'rerouted') : undefined;
  const isGivenBack = decision.ok && decision.value.some(({ type }) => type === 'released');
  const queue = moved?.type === 'rerouted' ? moved.queue : contact.queue;
  return { queue, isMoved: moved !== undefined, isGivenBack: isGivenBack || ownerOf(contact) === null };
}

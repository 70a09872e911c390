import { z } from 'zod';
import { channel } from '../channel.ts';
import { language, localised } from '../language.ts';
import { queueName } from './queues.ts';
import { provenance, slug, whole } from './values.ts';

/**
 * What a rule asks of a contact; all that is asked must hold, and a rule that asks nothing always holds.
 * `subtopic` may end in ".*". `outsideHours` is about the channel's calendar, `skilledOnShift` about someone on shift
 * who can serve the language and the topic, `autoRoute` about the target line's own switch.
 */
export const condition = z.strictObject({
  channel: channel.optional(),
  topic: slug.optional(),
  subtopic: z
    .string()
    .regex(/^[\p{Ll}\d_-]+(\.([\p{Ll}\d_-]+|\*))?$/u, {
      error: 'write "topic.subtopic" or "topic.*"',
    })
    .optional(),
  lang: language.optional(),
  identified: z.boolean().optional(),
  preInfo: z.enum(['refines', 'corrects']).optional(),
  outsideHours: z.boolean().optional(),
  urgentWords: z.boolean().optional(),
  skilledOnShift: z.boolean().optional(),
  autoRoute: z.boolean().optional(),
  region: slug.optional(),
});
export type Condition = z.infer<typeof condition>;

/**
 * What a rule does. Only `queue` ends the search; a rule without one adds its marks, and the next rules go on. So does
 * "topic" when the topic has no queue of its own in the language.
 */
const effect = z.strictObject({
  queue: z.union([z.literal('topic'), z.literal('general'), queueName]).optional(),
  urgency: z.literal('suspect').optional(),
  signpost: z.literal('emergency').optional(),
  offer: z.enum(['message', 'contactRequest']).optional(),
  /** Help across a region's border, and what is said to who helps (R70). */
  overflow: z.strictObject({ instruction: localised }).optional(),
});

export const routingRule = z.strictObject({
  id: slug,
  /** What a counsellor reads as the reason why a contact stands in its queue. */
  label: localised,
  order: whole,
  when: condition,
  // biome-ignore lint/suspicious/noThenProperty: the word of a rule, never awaited
  then: effect,
  ...provenance,
});
export type RoutingRule = z.infer<typeof routingRule>;

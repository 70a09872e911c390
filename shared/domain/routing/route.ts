import type { ServiceConfig } from '../config/config.ts';
import type { RoutingRule } from '../config/routingRules.ts';
import type { Localised } from '../language.ts';
import { type RoutingContext, type RoutingIntake, whyHolds } from './conditions.ts';
import { generalQueueOf, topicQueueOf } from './queues.ts';

/** Where a contact goes, by which rule, and what else was found on the way. */
export type Route = {
  readonly queue: string;
  /** The id of the rule that chose the queue. */
  readonly rule: string;
  /** Which conditions held, as "name:value"; those of rules that only added a mark stand after "rule/". */
  readonly because: readonly string[];
  /** The client is shown where to get help at once. */
  readonly signpost: 'emergency' | null;
  /** The matter may be urgent: a person assesses it. */
  readonly urgency: 'suspect' | null;
  /** What the client is offered instead of a channel that is closed (R20). */
  readonly offer: 'message' | 'contactRequest' | null;
  /** What is said to whoever helps across a region's border (R70). */
  readonly overflow: Localised | null;
};

/** What in an intake the configuration does not know; null when it can be routed. */
export function whyUnroutable(
  { topics, regions, channels }: ServiceConfig,
  intake: Pick<RoutingIntake, 'channel' | 'topic' | 'subtopic' | 'region'>,
): 'channel' | 'topic' | 'subtopic' | 'region' | null {
  if (!channels.some((each) => each.id === intake.channel)) return 'channel';
  const topic = topics.find((each) => each.id === intake.topic);
  if (!topic) return 'topic';
  if (intake.subtopic !== null && !topic.subtopics.some((each) => each.id === intake.subtopic))
    return 'subtopic';
  if (intake.region !== null && !regions.some((each) => each.id === intake.region)) return 'region';
  return null;
}

/**
 * Where a contact goes: the rules are asked in their order, each that holds adds its marks, and the first that leads
 * to a queue decides. Pure and total: everything that can be routed (`whyUnroutable`) gets a queue of its channel's
 * kind, since a valid configuration ends with a rule that takes the rest and has the general queues for it. Null only
 * for what cannot be routed.
 */
export function route(config: ServiceConfig, intake: RoutingIntake, context: RoutingContext): Route | null {
  if (whyUnroutable(config, intake)) return null;
  const asked = { config, intake, context };
  let marks: Omit<Route, 'queue' | 'rule'> = {
    because: [],
    signpost: null,
    urgency: null,
    offer: null,
    overflow: null,
  };
  for (const rule of config.routing) {
    const why = whyHolds(rule, asked);
    if (!why) continue;
    const { then } = rule;
    const queue = targetOf(config, intake, rule);
    const isMark = Boolean(then.signpost || then.urgency || then.offer || overflowOf(config, rule));
    if (!queue && !isMark) continue;
    marks = {
      because: [...marks.because, ...why.map((each) => (queue ? each : `${rule.id}/${each}`))],
      signpost: marks.signpost ?? then.signpost ?? null,
      urgency: marks.urgency ?? then.urgency ?? null,
      offer: marks.offer ?? then.offer ?? null,
      overflow: marks.overflow ?? overflowOf(config, rule),
    };
    if (queue) return { queue, rule: rule.id, ...marks };
  }
  return null;
}

const overflowOf = ({ flags }: ServiceConfig, { then }: RoutingRule): Localised | null =>
  flags.crossRegionOverflow ? (then.overflow?.instruction ?? null) : null;

function targetOf(config: ServiceConfig, intake: RoutingIntake, { then }: RoutingRule): string | undefined {
  if (then.queue === 'topic') return topicQueueOf(config, intake)?.name;
  if (then.queue === 'general') return generalQueueOf(config, intake)?.name;
  return then.queue;
}

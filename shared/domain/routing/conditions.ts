import type { Instant } from '../../kit/time.ts';
import { isOpenAt } from '../calendar/openings.ts';
import type { Channel } from '../channel.ts';
import type { ServiceConfig } from '../config/config.ts';
import type { Condition, RoutingRule } from '../config/routingRules.ts';
import type { Language } from '../language.ts';
import { generalQueueOf, topicQueueOf } from './queues.ts';
import { hasUrgentWords } from './urgentWords.ts';

/** What routing may know of a contact. Topic and subtopic are those that hold now, after any correction. */
export type RoutingIntake = {
  readonly channel: Channel;
  readonly lang: Language;
  readonly topic: string;
  readonly subtopic: string | null;
  readonly isIdentified: boolean;
  /** How pre-information changed the client's own choice of topic, if it did (R43). */
  readonly preInfo: 'refines' | 'corrects' | null;
  readonly region: string | null;
  /** What the client wrote; only looked through for urgent words, never kept. */
  readonly text: string | null;
};

/** What routing may know of the moment. */
export type RoutingContext = {
  readonly now: Instant;
  /** Whether someone on shift answers the queue and speaks the language (R54). */
  readonly isSkilledOnShift: (queue: string, lang: Language) => boolean;
};

type Asked = {
  readonly config: ServiceConfig;
  readonly intake: RoutingIntake;
  readonly context: RoutingContext;
};

/** Whether the channel is closed now; a channel that is not configured is never closed. */
export function isOutsideHours(config: ServiceConfig, channel: Channel, now: Instant): boolean {
  const id = config.channels.find((each) => each.id === channel)?.calendar;
  const calendar = id === undefined ? undefined : config.calendars[id];
  return calendar !== undefined && !isOpenAt(calendar, new Date(now), config.timeZone);
}

function matchesSubtopic(glob: string, { topic, subtopic }: RoutingIntake): boolean {
  const [wanted, finer] = glob.split('.');
  if (wanted !== topic) return false;
  return finer === undefined || (finer === '*' ? subtopic !== null : finer === subtopic);
}

/** R42: the switch of the service and of the line that the rule leads to. */
function isAutoRouted({ config }: Asked, { then }: RoutingRule): boolean {
  const line = config.queues.find((each) => each.name === then.queue)?.line;
  return config.flags.autoRouteDisability && config.lines.some((each) => each.id === line && each.autoRoute);
}

function isSkilled({ config, intake, context }: Asked): boolean {
  const own = topicQueueOf(config, intake) ?? generalQueueOf(config, intake);
  return own !== undefined && context.isSkilledOnShift(own.name, intake.lang);
}

const checks: {
  readonly [K in keyof Condition]-?: (
    wanted: Exclude<Condition[K], undefined>,
    asked: Asked,
    rule: RoutingRule,
  ) => boolean;
} = {
  channel: (wanted, { intake }) => intake.channel === wanted,
  topic: (wanted, { intake }) => intake.topic === wanted,
  subtopic: (wanted, { intake }) => matchesSubtopic(wanted, intake),
  lang: (wanted, { intake }) => intake.lang === wanted,
  identified: (wanted, { intake }) => intake.isIdentified === wanted,
  preInfo: (wanted, { intake }) => intake.preInfo === wanted,
  outsideHours: (wanted, { config, intake, context }) =>
    isOutsideHours(config, intake.channel, context.now) === wanted,
  urgentWords: (wanted, { config, intake }) =>
    (intake.text !== null && hasUrgentWords(config, intake.text)) === wanted,
  skilledOnShift: (wanted, asked) => isSkilled(asked) === wanted,
  autoRoute: (wanted, asked, rule) => isAutoRouted(asked, rule) === wanted,
  region: (wanted, { intake }) => intake.region === wanted,
};

/** The conditions of a rule as "name:value", when all of them hold; null when one does not. */
export function whyHolds(rule: RoutingRule, asked: Asked): readonly string[] | null {
  const named = Object.entries(rule.when).filter(([, wanted]) => wanted !== undefined);
  const holds = named.every(([name, wanted]) => {
    const check = checks[name as keyof Condition] as (
      wanted: unknown,
      asked: Asked,
      rule: RoutingRule,
    ) => boolean;
    return check(wanted, asked, rule);
  });
  return holds ? named.map(([name, wanted]) => `${name}:${String(wanted)}`) : null;
}

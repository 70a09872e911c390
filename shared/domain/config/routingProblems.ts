import { kindOf } from '../channel.ts';
import { type Problem, unknown } from './problem.ts';
import type { RoutingRule } from './routingRules.ts';
import type { Shape } from './shape.ts';

/** Rules that name what is not there, can never be reached, or leave a contact without a queue. */
export function routingProblems(config: Shape): Problem[] {
  const { routing, lines, flags, regions } = config;
  const problems: Problem[] = routing.flatMap((rule, i) => [
    ...namesOf(config, rule, ['routing', i]),
    ...targetOf(config, rule, ['routing', i]),
  ]);
  const say = (path: Problem['path'], message: string) => problems.push({ path, message });

  for (const [i, { order }] of routing.entries())
    if (i > 0 && order <= (routing[i - 1]?.order ?? 0))
      say(['routing', i, 'order'], `${order} does not come after the rule before it: keep rules in order`);
  const isLast = ({ when, then }: RoutingRule) =>
    Object.values(when).every((each) => each === undefined) &&
    then.queue !== undefined &&
    then.queue !== 'topic';
  const end = routing.findIndex(isLast);
  if (end === -1 || routing[end]?.then.queue !== 'general')
    say(
      ['routing'],
      'no rule takes what the others leave: end with {"when": {}, "then": {"queue": "general"}}',
    );
  else if (end < routing.length - 1)
    say(['routing', end + 1], `"${routing[end + 1]?.id}" is never reached: move it before the last rule`);

  if (flags.autoRouteDisability && !lines.some(({ autoRoute }) => autoRoute))
    say(['flags', 'autoRouteDisability'], 'true, but no line has "autoRoute": set it, or write false (R42)');
  if (flags.crossRegionOverflow && regions.length === 0)
    say(['flags', 'crossRegionOverflow'], 'true, but there are no regions: add them, or write false (R70)');
  return problems;
}

function namesOf({ topics, regions, languages }: Shape, { when }: RoutingRule, path: Problem['path']) {
  const topicIds = new Set(topics.map(({ id }) => id));
  const problems: Problem[] = [];
  if (when.topic) problems.push(...unknown([...path, 'when', 'topic'], when.topic, topicIds, 'topic'));
  if (when.region) {
    const known = new Set(regions.map(({ id }) => id));
    problems.push(...unknown([...path, 'when', 'region'], when.region, known, 'region'));
  }
  if (when.lang)
    problems.push(...unknown([...path, 'when', 'lang'], when.lang, new Set(languages), 'language served'));
  if (when.subtopic) {
    const at = [...path, 'when', 'subtopic'];
    const [id = '', finer = '*'] = when.subtopic.split('.');
    problems.push(...unknown(at, id, topicIds, 'topic'));
    const known = new Set(topics.find((each) => each.id === id)?.subtopics.map((each) => each.id));
    if (finer !== '*' && topicIds.has(id)) problems.push(...unknown(at, finer, known, `subtopic of "${id}"`));
  }
  return problems;
}

const offered = { message: 'MESSAGE', contactRequest: 'CONTACT_REQUEST' } as const;

function targetOf(config: Shape, { id, when, then }: RoutingRule, path: Problem['path']) {
  const { queues, lines, channels } = config;
  const problems: Problem[] = [];
  const say = (at: string[], message: string) => problems.push({ path: [...path, ...at], message });
  if (Object.values(then).every((each) => each === undefined))
    say(['then'], `"${id}" does nothing: give it a queue or a mark, or remove it`);
  const { offer, queue: name } = then;
  if (offer && !channels.some((each) => each.id === offered[offer] && each.activeFrom !== null))
    say(['then', 'offer'], `"${offer}" is offered, but ${offered[offer]} is not in use: take it into use`);
  const target = queues.find((each) => each.name === name);
  const line = lines.find((each) => each.id === target?.line);
  if (when.autoRoute && !line)
    say(['when', 'autoRoute'], `true, but "${name ?? ''}" is no line's queue: name one (R42)`);
  if (!name || name === 'topic' || name === 'general') return problems;
  if (!target) {
    const known = new Set(queues.map((each) => each.name));
    return [...problems, ...unknown([...path, 'then', 'queue'], name, known, 'queue')];
  }
  if (!when.channel) say(['when', 'channel'], `"${name}" is of one kind: say which channel goes there`);
  else if (kindOf[when.channel] !== target.kind)
    say(['then', 'queue'], `"${name}" holds ${target.kind}, not ${when.channel}: choose a queue of its kind`);
  if (line && !when.identified)
    say(['when', 'identified'], `"${name}" takes identified clients only: write true (R40)`);
  return problems;
}

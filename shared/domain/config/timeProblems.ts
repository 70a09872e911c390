import { type Problem, unknown } from './problem.ts';
import type { Shape } from './shape.ts';

/** Promises and terms that cannot be kept, or name what is not there. */
export function timeProblems(config: Shape): Problem[] {
  const { promises, callback, statutoryClocks, groups, topics } = config;
  const problems: Problem[] = [];
  const say = (path: Problem['path'], message: string) => problems.push({ path, message });
  for (const wait of ['chatWait', 'phoneWait'] as const) {
    const { warnMinutes, targetMinutes } = promises[wait];
    if (warnMinutes >= targetMinutes)
      say(
        ['promises', wait, 'warnMinutes'],
        `${warnMinutes} must come before the promise breaks at ${targetMinutes}: make it less`,
      );
  }
  const { warnHours, dueHours } = promises.consultation;
  if (warnHours >= dueHours)
    say(
      ['promises', 'consultation', 'warnHours'],
      `${warnHours} must come before the promise breaks at ${dueHours}: make it less`,
    );
  if (callback.minDistinctDays > callback.attempts)
    say(
      ['callback', 'minDistinctDays'],
      `${callback.minDistinctDays} days need as many attempts, and there are ${callback.attempts}: make it less`,
    );
  if (callback.firstAttemptBusinessDays !== promises.callback.firstAttemptBusinessDays)
    say(
      ['promises', 'callback', 'firstAttemptBusinessDays'],
      `${promises.callback.firstAttemptBusinessDays} is not what "callback" says (${callback.firstAttemptBusinessDays}): make them the same`,
    );
  const statutory = new Set(groups.flatMap((each) => (each.statutory ? [each.code] : [])));
  const topicIds = new Set(topics.map(({ id }) => id));
  for (const [i, clock] of statutoryClocks.entries()) {
    for (const [j, code] of (clock.groups ?? []).entries())
      problems.push(...unknown(['statutoryClocks', i, 'groups', j], code, statutory, 'statutory group'));
    for (const [j, id] of (clock.topics ?? []).entries())
      problems.push(...unknown(['statutoryClocks', i, 'topics', j], id, topicIds, 'topic'));
  }
  return problems;
}

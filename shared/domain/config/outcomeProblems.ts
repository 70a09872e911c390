import { roles as roleNames } from '../role.ts';
import { type Problem, repeats } from './problem.ts';
import type { Shape } from './shape.ts';

/** Resolutions that rules close with by name. */
const closedBySystem = ['CALLBACK_UNREACHED', 'MESSAGE_SENT', 'CONSULTED', 'CLIENT_LEFT', 'DUPLICATE'];

/** Codes, figures, roles, phases and scales that contradict each other. */
export function outcomeProblems(config: Shape): Problem[] {
  const { resolutions, kpiSets, roles, rollout, survey, contactBy, urgencyLevels } = config;
  const problems: Problem[] = roleNames.flatMap((role) => repeats(['roles', role], roles[role]));
  const say = (path: Problem['path'], message: string) => problems.push({ path, message });

  for (const code of closedBySystem)
    if (!resolutions.some((each) => each.code === code))
      say(['resolutions'], `"${code}" must be there, rules close with it: add it`);
  if (!contactBy.some(({ code }) => code === 'SELF'))
    say(['contactBy'], '"SELF" must be there, a client contacts by themselves: add it (R15)');
  for (const [i, set] of kpiSets.guided.entries())
    if (kpiSets.resolved.includes(set))
      say(['kpiSets', 'guided', i], `"${set}" counts as resolved too: leave it in one of them`);
  if (!urgencyLevels.some(({ id }) => id === 'URGENT'))
    say(['urgencyLevels'], '"URGENT" must be there, its promise is the same day: add it (R45)');
  for (const [i, { phase, weeks }] of rollout.entries()) {
    if (phase !== i + 1) say(['rollout', i, 'phase'], `${phase} is out of order: write ${i + 1}`);
    if (weeks.from > weeks.to)
      say(['rollout', i, 'weeks'], `${weeks.from} to ${weeks.to} runs backwards: write the smaller first`);
  }
  if (survey.scale.from >= survey.scale.to)
    say(
      ['survey', 'scale'],
      `${survey.scale.from} to ${survey.scale.to} is no scale: write the smaller first`,
    );
  return problems;
}

import { accessProblems } from './accessProblems.ts';
import { guidanceProblems } from './guidanceProblems.ts';
import { outcomeProblems } from './outcomeProblems.ts';
import { type Problem, repeats } from './problem.ts';
import { queueProblems } from './queueProblems.ts';
import { routingProblems } from './routingProblems.ts';
import type { Shape } from './shape.ts';
import { timeProblems } from './timeProblems.ts';
import { topicProblems } from './topicProblems.ts';

const lists = {
  id: [
    'municipalities',
    'channels',
    'entryPoints',
    'regions',
    'sites',
    'lines',
    'routing',
    'statutoryClocks',
    'urgencyLevels',
    'topics',
    'lifeAreas',
    'guidanceLinks',
    'cannedTexts',
    'toolkit',
    'directory',
  ],
  code: ['groups', 'contactBy', 'resolutions', 'addOnCodes', 'nextSteps', 'rejectionReasons'],
} as const;

/** Where the parts of a configuration do not fit together. */
export function contradictions(config: Shape): Problem[] {
  return [
    ...repeats(['languages'], config.languages),
    ...repeats(
      ['queues'],
      config.queues.map(({ name }) => name),
      'name',
    ),
    ...lists.id.flatMap((list) =>
      repeats(
        [list],
        config[list].map(({ id }) => id),
        'id',
      ),
    ),
    ...lists.code.flatMap((list) =>
      repeats(
        [list],
        config[list].map(({ code }) => code),
        'code',
      ),
    ),
    ...accessProblems(config),
    ...queueProblems(config),
    ...topicProblems(config),
    ...routingProblems(config),
    ...timeProblems(config),
    ...outcomeProblems(config),
    ...guidanceProblems(config),
  ];
}

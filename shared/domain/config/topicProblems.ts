import { type Problem, repeats, unknown } from './problem.ts';
import type { Shape } from './shape.ts';

/** The topic of a client who does not know, or whose matter is none of the others (R17). */
export const UNSURE = 'en_tieda';

/** Topics, groups and skills that lead nowhere. */
export function topicProblems(config: Shape): Problem[] {
  const { topics, queues, groups, skills, lines, needChecklists } = config;
  const ofTopics = new Set(queues.flatMap((each) => (each.general || !each.topic ? [] : [each.topic])));
  const groupCodes = new Set(groups.map(({ code }) => code));
  const problems: Problem[] = [
    ...topics.flatMap(({ subtopics }, i) =>
      repeats(
        ['topics', i, 'subtopics'],
        subtopics.map(({ id }) => id),
        'id',
      ),
    ),
    ...repeats(
      ['skills', 'items'],
      skills.items.map(({ id }) => id),
      'id',
    ),
    ...skills.items.flatMap(({ id, of }, i) =>
      of === 'group'
        ? unknown(['skills', 'items', i, 'id'], id, groupCodes, 'group')
        : unknown(
            ['skills', 'items', i, 'id'],
            id,
            new Set(queues.flatMap(({ topic }) => topic ?? [])),
            'topic of a queue',
          ),
    ),
    ...lines.flatMap(({ groups: codes }, i) =>
      codes.flatMap((code, j) => unknown(['lines', i, 'groups', j], code, groupCodes, 'group')),
    ),
    ...needChecklists.flatMap(({ group }, i) =>
      unknown(['needChecklists', i, 'group'], group, groupCodes, 'group'),
    ),
  ];
  const say = (path: Problem['path'], message: string) => problems.push({ path, message });
  for (const [i, { id, queueTopic, offered }] of topics.entries()) {
    const path = ['topics', i, 'queueTopic'];
    if (queueTopic !== null && !ofTopics.has(queueTopic))
      say(path, `no queue of its own for "${queueTopic}": add one, or write null for the general queue`);
    if (id !== UNSURE) continue;
    if (queueTopic !== null) say(path, `"${queueTopic}": it leads to the general queue, so null (R17)`);
    if (!offered) say(['topics', i, 'offered'], `"${UNSURE}" must be offered: write true (R17)`);
  }
  if (!topics.some(({ id }) => id === UNSURE))
    say(['topics'], `"${UNSURE}" must be there and offered: add it (R17)`);
  return problems;
}

import { kindOf, type QueueKind } from '../channel.ts';
import { type Problem, unknown } from './problem.ts';
import { isTransferQueueName, type Queue } from './queues.ts';
import type { Shape } from './shape.ts';

/** Queues and lines that do not fit each other, and kinds without a general queue (R36, R37). */
export function queueProblems(config: Shape): Problem[] {
  return [
    ...config.queues.flatMap((queue, i) => ofOne(config, queue, ['queues', i])),
    ...ofLines(config),
    ...generalQueues(config),
  ];
}

/** The kind that a queue's name tells of, if it does. */
function kindInName(name: string): QueueKind | null {
  if (/_chat$/i.test(name)) return 'CHAT';
  return /_kiireeton$/i.test(name) ? 'MESSAGE' : null;
}

function ofOne(config: Shape, queue: Queue, path: Problem['path']): Problem[] {
  const problems: Problem[] = [];
  const say = (field: string, message: string) => problems.push({ path: [...path, field], message });
  const { name, kind, lang, line, topic, general } = queue;
  const told = kindInName(name);
  if (told && told !== kind) say('kind', `"${kind}" is not what "${name}" says: write "${told}"`);
  if (lang && !config.languages.includes(lang))
    say('lang', `"${lang}" is not served: use one of ${config.languages.join(', ')}`);
  if (isTransferQueueName(name) !== (line !== undefined))
    say('line', `"${name}": a queue SIIRTO_… names its line, and no other queue does (R37)`);
  if (line && !name.startsWith(`SIIRTO_${line}_`))
    say('line', `"${line}" is not the line in "${name}": they must be the same (R37)`);
  if (line && !config.lines.find(({ id }) => id === line)?.queues.includes(name))
    say('line', `"${line}" does not list "${name}": add it to that line's queues`);
  if (line && general) say('general', `"${name}" takes transfers only: write false (R40)`);
  if (!line && !general && topic === undefined)
    say('topic', `"${name}" would stay empty: give it a topic, or make it general`);
  return problems;
}

function ofLines({ lines, queues }: Shape): Problem[] {
  const ofLine = new Set(queues.flatMap(({ name, line }) => (line ? [name] : [])));
  return lines.flatMap(({ queues: names }, i) =>
    names.flatMap((name, j) =>
      unknown(['lines', i, 'queues', j], name, ofLine, "queue of this service's lines"),
    ),
  );
}

function generalQueues({ channels, queues }: Shape): Problem[] {
  const kinds = new Set(channels.map(({ id }) => kindOf[id]));
  return [...kinds].flatMap((kind) =>
    (['fi', 'sv'] as const).flatMap((lang) => {
      const { length } = queues.filter(
        (each) => each.kind === kind && each.general && !each.line && (each.lang ?? lang) === lang,
      );
      return length === 1
        ? []
        : [
            {
              path: ['queues'],
              message: `one general ${kind} queue in ${lang} is needed, not ${length} (R36)`,
            },
          ];
    }),
  );
}

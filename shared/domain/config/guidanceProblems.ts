import { languages } from '../language.ts';
import { namesIn, placeholders } from './guidance.ts';
import { type Problem, unknown } from './problem.ts';
import type { Shape } from './shape.ts';

/** Texts and links that are for what is not there, and texts that leave open what nothing can fill. */
export function guidanceProblems({
  cannedTexts,
  directory,
  guidanceLinks,
  lines,
  topics,
  queues,
  channels,
}: Shape): Problem[] {
  const topicIds = new Set(topics.map(({ id }) => id));
  const queueNames = new Set(queues.map(({ name }) => name));
  const channelIds = new Set<string>(channels.map(({ id }) => id));
  const known = new Set<string>(placeholders);
  const ofTopics = (path: Problem['path'], ids: readonly string[]) =>
    ids.flatMap((id, i) => unknown([...path, 'topics', i], id, topicIds, 'topic'));
  return [
    ...guidanceLinks.flatMap((each, i) => ofTopics(['guidanceLinks', i], each.topics)),
    ...directory.flatMap((each, i) => ofTopics(['directory', i], each.topics)),
    ...lines.flatMap((each, i) => ofTopics(['lines', i], each.topics)),
    ...cannedTexts.flatMap((text, i) => [
      ...ofTopics(['cannedTexts', i], text.topics),
      ...text.queues.flatMap((name, j) =>
        unknown(['cannedTexts', i, 'queues', j], name, queueNames, 'queue'),
      ),
      ...text.channels.flatMap((id, j) =>
        unknown(['cannedTexts', i, 'channels', j], id, channelIds, 'channel of the service'),
      ),
      ...languages.flatMap((lang) => inBody(['cannedTexts', i, 'body', lang], text.body[lang], known)),
      ...sameEverywhere(['cannedTexts', i, 'body'], text.body),
    ]),
  ];
}

/** Placeholders that are not of the closed list, and braces that hold none. */
function inBody(path: Problem['path'], body: string, known: ReadonlySet<string>): Problem[] {
  const left = body.replace(/\{[^{}\n]*\}/g, '');
  return [
    ...namesIn(body).flatMap((name) =>
      unknown(path, `{${name}}`, new Set([...known].map((k) => `{${k}}`)), 'placeholder'),
    ),
    ...(/[{}]/.test(left)
      ? [{ path, message: 'a brace stands alone: write a placeholder such as {client}, or no brace' }]
      : []),
  ];
}

/** What one language fills in, the others do too: else something would be told to some clients alone. */
function sameEverywhere(path: Problem['path'], body: Shape['cannedTexts'][number]['body']): Problem[] {
  const of = (lang: (typeof languages)[number]) => [...new Set(namesIn(body[lang]))].sort().join(', ');
  return languages.flatMap((lang) =>
    of(lang) === of('fi')
      ? []
      : [
          {
            path: [...path, lang],
            message: `fills in "${of(lang)}" where the Finnish fills in "${of('fi')}"`,
          },
        ],
  );
}

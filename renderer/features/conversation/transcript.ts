import type { RecordedEvent } from '../../../shared/domain/contact/events.ts';
import { type Content, filesIn } from '../../../shared/domain/contact/parts/content.ts';
import { isForClient, isWritten } from '../../../shared/domain/contact/written.ts';

/** The words and names that a transcript is made with. */
export type TranscriptWords = {
  /** What stands above it, line by line. */
  readonly head: readonly string[];
  readonly client: string;
  readonly nameOf: (personId: string) => string;
  readonly timeOf: (at: string) => string;
  readonly note: string;
  readonly erased: string;
  readonly file: (name: string) => string;
};

/** A conversation as plain text: who, when and what, a line between each; notes are named as such. */
export function toTranscript(events: readonly RecordedEvent[], words: TranscriptWords): string {
  const parts = events.flatMap(({ event, at, actor }) => {
    if (!isWritten(event)) return [];
    const isClient = event.type === 'messageSent' && event.from === 'client';
    const by = 'author' in event && event.author ? event.author : actor.kind === 'person' ? actor.id : null;
    const who = isClient || by === null ? words.client : words.nameOf(by);
    const mark = isForClient(event) ? '' : ` [${words.note}]`;
    return [`${words.timeOf(at)} ${who}${mark}:\n${textOf(event.content, words)}`];
  });
  return `${[words.head.join('\n'), ...parts].join('\n\n')}\n`;
}

function textOf(content: Content, words: TranscriptWords): string {
  if ('erased' in content) return words.erased;
  const text = 'text' in content ? [content.text] : [];
  return [...text, ...filesIn(content).map(({ name }) => words.file(name))].filter(Boolean).join('\n');
}

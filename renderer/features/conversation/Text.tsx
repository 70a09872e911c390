import type { Content } from '../../../shared/domain/contact/parts/content.ts';
import { useWords } from '../../kit/words/useWords.ts';

/** What a person wrote: a text node and nothing more, in its own direction, with its own line breaks. */
export function Text({ content }: { content: Content }) {
  const say = useWords();
  if ('erased' in content) return <p className="item-erased">{say('timeline.erased')}</p>;
  if (!('text' in content)) return null;
  return (
    <p className="item-text" dir="auto">
      {content.text}
    </p>
  );
}

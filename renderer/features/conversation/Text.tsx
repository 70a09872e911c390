import { useContext } from 'react';
import type { Content } from '../../../shared/domain/contact/parts/content.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { FoundContext, piecesOf } from './found.ts';

type TextProps = {
  readonly content: Content;
  /** The event that it belongs to, where it can be looked for. */
  readonly version?: string;
};

/** What a person wrote: text nodes and nothing more, in its own direction, with its own line breaks. */
export function Text({ content, version }: TextProps) {
  const say = useWords();
  const { asked, current } = useContext(FoundContext);
  if ('erased' in content) return <p className="item-erased">{say('timeline.erased')}</p>;
  if (!('text' in content) || content.text === '') return null;
  return (
    <p
      className="item-text"
      dir="auto"
      data-version={version}
      data-current={version !== undefined && version === current ? '' : undefined}
    >
      {version === undefined || asked === ''
        ? content.text
        : piecesOf(content.text, asked).map(({ at, text, isFound }) =>
            isFound ? <mark key={at}>{text}</mark> : text,
          )}
    </p>
  );
}

import { useEffect, useRef } from 'react';
import type { ScreenLanguage } from '../kit/moment.ts';
import { useWords } from '../kit/words/useWords.ts';
import { Kbd } from './Kbd.tsx';
import './suggestions.css';

export type Suggestion = {
  readonly id: string;
  readonly title: string;
  /** What choosing it would write, and in which language that is. */
  readonly body: string;
  readonly lang: string;
};

type SuggestionsProps = {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  /** The language in which they are written into the field. */
  readonly lang: ScreenLanguage;
  /** Where the caret stands in the field, in pixels, and on which side of it there is room. */
  readonly corner: { readonly left: number; readonly above: number; readonly below: number };
  readonly side: 'above' | 'below';
};

/** The list of a field that is written in: the field keeps the keyboard and says which option is current (ARIA APG). */
export function Suggestions(props: SuggestionsProps) {
  const { id, suggestions, chosen, onChoose, lang, corner, side } = props;
  const say = useWords();
  const { left } = corner;
  const style = side === 'above' ? { left, bottom: corner.above } : { left, top: corner.below };
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div className="suggestions" style={style}>
      <p className="visually-hidden" role="status">
        {suggestions.length > 0 ? say('texts.count', { count: suggestions.length }) : say('texts.none')}
      </p>
      {suggestions.length > 0 ? (
        <div
          ref={list}
          id={id}
          className="suggestions-list"
          role="listbox"
          aria-label={say('texts.list')}
          // The list is no stop of its own for the keyboard, so it scrolls by the choice and the wheel alone.
          onWheel={({ deltaY }) => list.current?.scrollBy({ top: deltaY })}
        >
          {suggestions.map((each, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the field holds the focus
            <div
              key={each.id}
              id={`${id}-${index}`}
              role="option"
              className="suggestion"
              aria-selected={index === chosen}
              // Pressed, not clicked: the field never loses the keyboard.
              onPointerDown={(event) => {
                event.preventDefault();
                onChoose(index);
              }}
            >
              <b>{each.title}</b>
              <span lang={each.lang}>{each.body}</span>
            </div>
          ))}
        </div>
      ) : (
        <p className="suggestions-none" aria-hidden="true">
          {say('texts.none')}
        </p>
      )}
      <p className="suggestions-foot" aria-hidden="true">
        <span>
          <Kbd keys="ArrowUp" /> <Kbd keys="ArrowDown" /> {say('texts.choose')}
        </span>
        <span>
          <Kbd keys="Enter" /> {say('texts.write')}
        </span>
        <span>
          <Kbd keys="Escape" /> {say('texts.leave')}
        </span>
        <span>{say('texts.language', { lang })}</span>
      </p>
    </div>
  );
}

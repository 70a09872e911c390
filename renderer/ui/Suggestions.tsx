import { type CSSProperties, type ReactNode, useEffect, useRef } from 'react';
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
  readonly label: string;
  readonly suggestions: readonly Suggestion[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  /** What is said where there is nothing to choose. */
  readonly none: string;
  /** How many there are, for those who do not see the list. */
  readonly count: string;
  /** Which keys act, at the foot. */
  readonly foot: ReactNode;
  readonly style?: CSSProperties;
};

/** The list of a field that is written in: the field keeps the keyboard and says which option is current (ARIA APG). */
export function Suggestions(props: SuggestionsProps) {
  const { id, label, suggestions, chosen, onChoose, none, count, foot, style } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div className="suggestions" style={style}>
      <p className="visually-hidden" role="status">
        {suggestions.length > 0 ? count : none}
      </p>
      {suggestions.length > 0 ? (
        <div
          ref={list}
          id={id}
          className="suggestions-list"
          role="listbox"
          aria-label={label}
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
          {none}
        </p>
      )}
      <p className="suggestions-foot" aria-hidden="true">
        {foot}
      </p>
    </div>
  );
}

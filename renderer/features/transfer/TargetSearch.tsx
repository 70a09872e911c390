import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useWords } from '../../kit/words/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { piecesOf } from './search.ts';
import type { Target } from './target.ts';

type TargetSearchProps = {
  readonly asked: string;
  readonly targets: readonly Target[];
  readonly chosen: Target | null;
  readonly isFirst: boolean;
  readonly onAsk: (asked: string) => void;
  /** Looked at: its side of the card is shown. */
  readonly onMove: (target: Target) => void;
  /** Decided: the keyboard goes on. */
  readonly onPick: (target: Target) => void;
};

/** One field that searches queues, lines and people; arrows look at them, Enter goes on with one. */
export function TargetSearch({ asked, targets, chosen, isFirst, onAsk, onMove, onPick }: TargetSearchProps) {
  const say = useWords();
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const at = targets.findIndex(({ key }) => key === chosen?.key);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const count = targets.length;
    if (step !== 0 && count > 0) {
      event.preventDefault();
      const from = at < 0 && step < 0 ? 0 : at;
      const to = targets[(from + step + count) % count];
      if (to) onMove(to);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      const target = targets[at] ?? (asked.trim() ? targets[0] : undefined);
      if (target) onPick(target);
    }
  };

  return (
    <div className="transfer-search">
      <div className="transfer-field">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={at >= 0 ? `${listId}-${at}` : undefined}
          aria-label={say('transfer.search')}
          placeholder={say('transfer.search')}
          autoComplete="off"
          spellCheck={false}
          data-first={isFirst ? '' : undefined}
          value={asked}
          onChange={(event) => onAsk(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        ref={list}
        id={listId}
        className="transfer-hits"
        role="listbox"
        aria-label={say('transfer.targets')}
      >
        {targets.map((target, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys act on the combobox
          // biome-ignore lint/a11y/useFocusableInteractive: the combobox holds the focus
          <div
            key={target.key}
            id={`${listId}-${index}`}
            role="option"
            className="transfer-hit"
            aria-selected={index === at}
            onClick={() => onPick(target)}
          >
            <span className="transfer-label">
              {piecesOf(target.label, asked).map(({ text, isHit }, piece) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other name
                isHit ? <mark key={piece}>{text}</mark> : <span key={piece}>{text}</span>,
              )}
            </span>
            <small>{target.facts.join(' · ')}</small>
            {target.code && <small className="transfer-code">{target.code}</small>}
          </div>
        ))}
      </div>
      <p className={targets.length === 0 ? 'transfer-empty' : 'visually-hidden'} role="status">
        {targets.length === 0 ? say('transfer.noTargets') : say('transfer.found', { count: targets.length })}
      </p>
    </div>
  );
}

import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { contactOf } from '../../feed/mirror.ts';
import { requestFocus } from '../../feed/place.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { type FilterValue, filterKinds, offeredFor, toggled } from './filterKinds.ts';
import type { Inbox } from './inboxStore.ts';
import { SavedViews } from './SavedViews.tsx';

/** What the list may be narrowed to. Every press is seen in the list at once; Esc closes, and the choices stay. */
export function FilterPanel({ inbox }: { inbox: Inbox }) {
  const say = useWords();
  const { feed, place } = useDesk();
  const { filter, view } = useStore(inbox.store);
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('button')?.focus(), []);
  // What stands in the list when it is opened, or another is chosen: choices that came and went would only confuse.
  const offered = useMemo(() => {
    const { mirror } = feed.store.getState();
    const contacts = mirror.idsByView[view].flatMap((id) => contactOf(mirror, id) ?? []);
    return offeredFor(contacts, filter, say);
  }, [feed, view, filter, say]);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    inbox.setFiltering(false);
    requestFocus(place, 'list');
  };
  return (
    <section
      ref={box}
      id="inbox-filter"
      className="filter"
      aria-label={say('inbox.filter')}
      onKeyDown={leave}
    >
      {filterKinds.map((kind) => (
        <Kind
          key={kind}
          label={say(`inbox.filter.${kind}`)}
          values={offered.get(kind) ?? []}
          chosen={filter[kind]}
          onToggle={(value) => inbox.narrow(toggled(filter, kind, value))}
        />
      ))}
      <SavedViews inbox={inbox} />
    </section>
  );
}

type KindProps = {
  readonly label: string;
  readonly values: readonly FilterValue[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
};

function Kind({ label, values, chosen, onToggle }: KindProps) {
  if (values.length === 0) return null;
  return (
    <fieldset className="filter-kind">
      <legend>{label}</legend>
      {values.map(({ value, label: name }) => (
        <button
          key={value}
          type="button"
          className="filter-value"
          aria-pressed={chosen.includes(value)}
          onClick={() => onToggle(value)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}

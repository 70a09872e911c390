import { useStore } from 'zustand';
import { isFiltered } from '../../feed/narrowing.ts';
import { requestFocus } from '../../feed/place.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { chosenIn, without } from './filterKinds.ts';
import type { Inbox } from './inboxStore.ts';

/** What the list is narrowed to and how it is sorted, where that is not the usual way; each is one press from gone. */
export function Chips({ inbox }: { inbox: Inbox }) {
  const say = useWords();
  const { place } = useDesk();
  const { filter, sort } = useStore(inbox.store);
  if (!isFiltered(filter) && sort === 'promise') return null;
  /** The chip that had the keyboard goes; the list takes it. */
  const then = (step: () => void) => () => {
    step();
    requestFocus(place, 'list');
  };
  return (
    <section className="inbox-chips" aria-label={say('inbox.chips')}>
      {sort !== 'promise' && (
        <Chip
          label={`${say('inbox.sort')}: ${say(`inbox.sort.${sort}`)}`}
          onRemove={then(() => inbox.sortBy('promise'))}
        />
      )}
      {chosenIn(filter, say).map(({ kind, value, label }) => (
        <Chip
          key={`${kind} ${value}`}
          label={label}
          onRemove={then(() => inbox.narrow(without(filter, kind, value)))}
        />
      ))}
      {isFiltered(filter) && (
        <button type="button" className="inbox-clear" onClick={then(inbox.widen)}>
          {say('inbox.clearFilter')}
        </button>
      )}
    </section>
  );
}

function Chip({ label, onRemove }: { label: string; onRemove: () => void }) {
  const say = useWords();
  return (
    <button type="button" className="chip" title={say('inbox.removeChip', { label })} onClick={onRemove}>
      <span className="chip-label">{label}</span>
      <span className="visually-hidden">{say('inbox.removeChip.hint')}</span>
      <Icon name="close" />
    </button>
  );
}

import { type KeyboardEvent, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { type Action, perform } from '../../feed/actions.ts';
import type { Desk } from '../../feed/desk.ts';
import { viewOf } from '../../feed/place.ts';
import { openContact } from '../../feed/steps.ts';
import { transferForm } from '../../feed/transferForm.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogSearch } from '../../ui/DialogSearch.tsx';
import { HitRow } from './HitRow.tsx';
import { createSearch, type Hit } from './search.ts';
import { useOffers } from './useOffers.ts';
import './palette.css';

/** So many are drawn first, more as one goes on: what stands below the edge of a list just opened is read by nobody. */
const AT_FIRST = 20;

/** Told where to go by whoever holds the list: a feature knows no other. */
type PaletteProps = { readonly onQueue: (queue: string) => void };

/** Anything by name: every action, available or with its reason; queues, colleagues, and contacts by number or words. */
export function Palette({ onQueue }: PaletteProps) {
  const desk = useDesk();
  const say = useWords();
  const mirror = useFeed((state) => state.mirror);
  const offers = useOffers();
  const search = useMemo(() => createSearch(offers), [offers]);
  const [asked, setAsked] = useState('');
  const [at, setAt] = useState(0);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const hits = useMemo(() => search(asked, mirror), [search, asked, mirror]);
  const chosen = Math.min(at, hits.length - 1);
  const [drawn, setDrawn] = useState(AT_FIRST);
  const rows = hits.slice(0, Math.max(drawn, chosen + 1));
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const pick = useCallback(
    (hit: Hit | undefined) => {
      if (!hit) return;
      desk.place.setState({ dialog: null });
      if (hit.kind === 'contact') {
        openContact(desk, hit.contact.id);
        desk.place.setState({ pane: 'conversation' });
      } else if (hit.kind === 'queue') onQueue(hit.name);
      else if (hit.kind === 'colleague') transferTo(desk, hit.personId, hit.action);
      else {
        desk.settings.change({ uses: oneMore(desk.settings.store.getState().uses, hit.key) });
        performSoon(desk, hit.action);
      }
    },
    [desk, onQueue],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = { ArrowDown: chosen + 1, ArrowUp: chosen - 1 };
    const to = moves[event.key];
    if (to !== undefined && hits.length > 0) {
      event.preventDefault();
      setAt((to + hits.length) % hits.length);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      pick(hits[chosen]);
    }
  };
  return (
    <Dialog
      className="palette"
      title={say('palette.title')}
      closeLabel={say('dialog.close')}
      onClose={() => desk.place.setState({ dialog: null })}
    >
      <DialogSearch
        label={say('palette.search')}
        listId={listId}
        activeId={hits[chosen] && `${listId}-${chosen}`}
        value={asked}
        onType={(value) => {
          setAsked(value);
          setAt(0);
          setDrawn(AT_FIRST);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={listId}
        className="palette-hits"
        role="listbox"
        aria-label={say('palette.hits')}
        onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
          if (scrollTop + 2 * clientHeight > scrollHeight) setDrawn(rows.length + AT_FIRST);
        }}
      >
        {rows.map((hit, index) => (
          <HitRow
            key={hit.key}
            id={`${listId}-${index}`}
            hit={hit}
            at={index + 1}
            of={hits.length}
            isChosen={index === chosen}
            onPick={pick}
          />
        ))}
      </div>
      {hits.length === 0 && (
        <p className="palette-none" role="status">
          {say('palette.none')}
        </p>
      )}
    </Dialog>
  );
}

/** After this dialog has given the focus back, so that the action may put it where it wants. */
const performSoon = (desk: Desk, action: Action) =>
  viewOf(desk.place).requestAnimationFrame(() =>
    perform(action, (phrase) => desk.announcer.say('problem', phrase)),
  );

/** The transfer card of the open contact, with the colleague chosen; what was written in it before stays. */
function transferTo(desk: Desk, personId: string, transfer: Action): void {
  const { contactId } = desk.place.getState();
  if (contactId && transfer.reason() === null)
    desk.forms.change(transferForm, contactId, { target: `person:${personId}`, asked: '' });
  performSoon(desk, transfer);
}

const oneMore = (uses: Readonly<Record<string, number>>, id: string) => ({
  ...uses,
  [id]: (uses[id] ?? 0) + 1,
});

import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { VList, type VListHandle } from 'virtua';
import { useStore } from 'zustand';
import { openContact } from '../../feed/steps.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { useFocusRequest } from '../../feed/useFocusRequest.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { HiddenUrgent } from './HiddenUrgent.tsx';
import type { Inbox } from './inboxStore.ts';
import { NewChip } from './NewChip.tsx';
import { NothingHere } from './NothingHere.tsx';
import { Row, rowId } from './Row.tsx';
import { useShownIds } from './useShownIds.ts';

const ROW_HEIGHT = 84;

/** The list of a view: virtual, and still while anyone points at it. Choosing draws no list anew. */
export function List({ inbox, panelId }: { inbox: Inbox; panelId: string }) {
  const desk = useDesk();
  const say = useWords();
  const { ids } = useShownIds(inbox);
  const view = useStore(inbox.store, (state) => state.view);
  const isEmpty = ids.length === 0;
  const list = useRef<VListHandle>(null);
  const box = useRef<HTMLDivElement>(null);

  const choose = useCallback(
    (id: string) => {
      openContact(desk, id);
      desk.place.setState({ pane: 'conversation' });
    },
    [desk],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a list that comes back has to be told its row again
  useEffect(() => {
    const show = (id: string | null) => {
      const at = id ? inbox.shown().indexOf(id) : -1;
      const element = box.current?.querySelector('[role=listbox]');
      if (id && at >= 0) element?.setAttribute('aria-activedescendant', rowId(id));
      else element?.removeAttribute('aria-activedescendant');
      if (at >= 0) list.current?.scrollToIndex(at, { align: 'nearest' });
      if (id) inbox.prefetch(id);
    };
    show(desk.place.getState().contactId);
    return desk.place.subscribe((place, before) => {
      if (place.contactId !== before.contactId) show(place.contactId);
    });
  }, [desk, inbox, isEmpty]);

  const jump = (event: KeyboardEvent) => {
    const edge = event.key === 'Home' ? 'first' : event.key === 'End' ? 'last' : null;
    const id = edge && inbox.edge(edge);
    if (!id) return;
    event.preventDefault();
    openContact(desk, id);
  };

  return (
    <div
      ref={box}
      className="inbox-list"
      id={panelId}
      role="tabpanel"
      aria-labelledby={`${panelId}-${view}`}
      onPointerEnter={() => inbox.point(true)}
      onPointerLeave={() => inbox.point(false)}
    >
      <FocusHere box={box} />
      <NewChip inbox={inbox} />
      <HiddenUrgent inbox={inbox} />
      {isEmpty ? (
        <NothingHere inbox={inbox} />
      ) : (
        <VList
          ref={list}
          role="listbox"
          aria-label={say(`inbox.view.${view}`)}
          tabIndex={0}
          data-keys="list"
          className="inbox-rows"
          data={ids}
          itemSize={ROW_HEIGHT}
          onFocus={() => inbox.focus(true)}
          onBlur={() => inbox.focus(false)}
          onKeyDown={jump}
        >
          {(id, index) => <Row key={id} id={id} index={index} count={ids.length} onChoose={choose} />}
        </VList>
      )}
    </div>
  );
}

/** Hears requests for the keyboard apart from the list, which is not drawn anew for them. */
function FocusHere({ box }: { box: RefObject<HTMLElement | null> }) {
  useFocusRequest('list', box, '[role=listbox]');
  return null;
}

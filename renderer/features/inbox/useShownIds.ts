import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useFeed } from '../../feed/useDesk.ts';
import { shownIds } from './hold.ts';
import { filteredIds, type Inbox } from './inboxStore.ts';

/** The ids on the screen, and how many more wait behind the chip. */
export function useShownIds(inbox: Inbox) {
  const { view, filter, held } = useStore(inbox.store);
  const ids = useFeed((state) => state.mirror.idsByView[view]);
  // Only a search reads the contacts themselves; an unsearched list hears of nothing but its order.
  const searched = useFeed((state) => (filter ? state.mirror : null));
  return useMemo(
    () => shownIds(searched ? filteredIds(searched, view, filter) : ids, held),
    [ids, searched, view, filter, held],
  );
}

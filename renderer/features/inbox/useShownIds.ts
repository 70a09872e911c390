import { useMemo } from 'react';
import { useStore } from 'zustand';
import { isNarrowed } from '../../feed/narrowing.ts';
import { useFeed } from '../../feed/useDesk.ts';
import { shownIds } from './hold.ts';
import type { Inbox } from './inboxStore.ts';

/** The ids on the screen, how many more wait behind the chip, and how much of the urgent is hidden. */
export function useShownIds(inbox: Inbox) {
  const { view, sort, filter, words, held } = useStore(inbox.store);
  const ids = useFeed((state) => state.mirror.idsBySort[sort][view]);
  // Only a narrowed list reads the contacts themselves; another hears of nothing but its order.
  const read = useFeed((state) => (isNarrowed({ filter, words }) ? state.mirror : null));
  const { ids: live, hiddenUrgent } = useMemo(
    () => (read ? inbox.listed(read, { view, sort, filter, words }) : { ids, hiddenUrgent: 0 }),
    [inbox, ids, read, view, sort, filter, words],
  );
  return useMemo(() => ({ ...shownIds(live, held), hiddenUrgent }), [live, held, hiddenUrgent]);
}

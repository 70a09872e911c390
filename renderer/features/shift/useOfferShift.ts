import { useEffect } from 'react';
import type { Desk } from '../../feed/desk.ts';
import { myShift, worksInShifts } from '../../feed/shift.ts';

/** Once after signing in, to who works in shifts and has none under way: the start of one. Esc looks around without. */
export function useOfferShift({ feed: { store }, place, veil }: Desk) {
  useEffect(() => {
    const offer = () => {
      const state = store.getState();
      if (state.link.kind !== 'live' || !state.service || !state.team) return false;
      const { dialog } = place.getState();
      if (worksInShifts(state) && !myShift(state) && !dialog && !veil.isDown())
        place.setState({ dialog: 'shiftStart' });
      return true;
    };
    if (offer()) return;
    const stop = store.subscribe(() => {
      if (offer()) stop();
    });
    return stop;
  }, [store, place, veil]);
}

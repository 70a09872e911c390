import { useEffect } from 'react';
import { type FocusTarget, requestFocus } from '../feed/place.ts';
import { useDesk, usePlace } from '../feed/useDesk.ts';
import type { OwnWindow } from '../feed/windows.ts';

/** Keys that lead to what is in a window of its own lead into that window. */
export function useForward(there: OwnWindow | undefined, ...targets: readonly FocusTarget[]) {
  const { place } = useDesk();
  const { target, count } = usePlace(({ focusRequest }) => focusRequest);
  useEffect(() => {
    if (!there || !targets.includes(target)) return;
    place.setState({ focusRequest: { target: 'none', count } });
    const { mode, side, isSideOpen } = place.getState();
    there.place.setState({ mode, side, ...(target === 'side' && { isSideOpen: isSideOpen ?? true }) });
    requestFocus(there.place, target);
    there.view.focus();
  });
}

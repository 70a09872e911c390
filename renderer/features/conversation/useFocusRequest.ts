import { type RefObject, useEffect } from 'react';
import type { FocusTarget } from '../../feed/place.ts';
import { useDesk } from '../../feed/useDesk.ts';

/** Puts the keyboard on an element whenever the place asks for its name. */
export function useFocusRequest(target: FocusTarget, ref: RefObject<HTMLElement | null>) {
  const { place } = useDesk();
  useEffect(
    () =>
      place.subscribe(({ focusRequest }, before) => {
        if (focusRequest.count === before.focusRequest.count || focusRequest.target !== target) return;
        // After the change that asked for it has been drawn.
        queueMicrotask(() => ref.current?.focus());
      }),
    [place, target, ref],
  );
}

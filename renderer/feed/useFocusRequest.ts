import { type RefObject, useLayoutEffect } from 'react';
import { isElement, isTag } from '../kit/elements.ts';
import type { FocusTarget } from './place.ts';
import { useDesk, usePlace } from './useDesk.ts';

/**
 * Puts the keyboard on an element (or one within it) once the place asks for its name and it is there; each request is
 * met once. Where there is nothing to stand on (and the element itself is not enough), the keyboard at least leaves
 * where it was.
 */
export function useFocusRequest(
  target: FocusTarget,
  ref: RefObject<HTMLElement | null>,
  within?: string,
  isSelfEnough = false,
) {
  const { place } = useDesk();
  const count = usePlace(({ focusRequest }) => (focusRequest.target === target ? focusRequest.count : 0));
  useLayoutEffect(() => {
    if (count === 0 || !ref.current) return;
    const inner = within ? ref.current.querySelector<HTMLElement>(within) : ref.current;
    const element = inner ?? (isSelfEnough ? ref.current : null);
    if (element) element.focus();
    else {
      const { activeElement } = ref.current.ownerDocument;
      if (isElement(activeElement)) activeElement.blur();
    }
    if (isTag(element, 'input')) element.select();
    // A field that is new in its window begins with the caret before what was written: one writes on after it.
    if (isTag(element, 'textarea') && element.selectionEnd === 0)
      element.setSelectionRange(element.value.length, element.value.length);
    place.setState({ focusRequest: { target: 'none', count } });
  }, [count, place, ref, within, isSelfEnough]);
}

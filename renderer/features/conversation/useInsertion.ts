import { type RefObject, useEffect, useRef } from 'react';
import { writeInto } from '../../feed/texts.ts';
import { useDesk, usePlace } from '../../feed/useDesk.ts';

/** Takes words that were asked for elsewhere into the reply: where the caret stands, or at the end if it never did. */
export function useInsertion(field: RefObject<HTMLTextAreaElement | null>, isOn: boolean): void {
  const desk = useDesk();
  const insertion = usePlace((place) => place.insertion);
  const isTouched = useRef(false);
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    const touch = () => {
      isTouched.current = true;
    };
    element.addEventListener('keydown', touch);
    element.addEventListener('pointerdown', touch);
    return () => {
      element.removeEventListener('keydown', touch);
      element.removeEventListener('pointerdown', touch);
    };
  }, [field]);
  useEffect(() => {
    const element = field.current;
    if (insertion === null || !isOn || !element) return;
    desk.place.setState({ insertion: null });
    const end = element.value.length;
    // After what is selected, never in its place: nothing that was written goes.
    const at = isTouched.current ? element.selectionEnd : end;
    const before = element.value.slice(0, at);
    const gap = before === '' || /\s$/.test(before) ? '' : insertion.includes('\n') ? '\n' : ' ';
    writeInto(desk, element, gap + insertion, at, at);
  }, [desk, field, insertion, isOn]);
}

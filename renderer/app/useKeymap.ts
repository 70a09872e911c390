import { useEffect } from 'react';
import { type Action, perform, type Registry } from '../feed/actions.ts';
import type { Desk } from '../feed/desk.ts';
import { matchStroke, SEQUENCE_MS, toStroke, writesCharacter } from '../kit/keys.ts';

const textInputs = ['text', 'search', 'email', 'password', 'tel', 'url', 'number'];

const isTextField = (element: Element | null): boolean =>
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement ||
  (element instanceof HTMLInputElement && textInputs.includes(element.type)) ||
  (element instanceof HTMLElement && element.isContentEditable);

/** Keys that every control has its own use for; ours only where the list or nothing at all has the keyboard. */
const shared = ['Enter', 'ArrowDown', 'ArrowUp'];
const isFree = (element: Element | null): boolean =>
  element === null || element === document.body || element.closest('[data-keys=list]') !== null;

/** The keyboard of the workstation: every key goes through the registry, and none while a dialog or the veil is up. */
export function useKeymap(desk: Desk, registry: Registry) {
  useEffect(() => {
    let pending: string | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = (phrase: Parameters<Parameters<typeof perform>[1]>[0]) =>
      desk.announcer.say('problem', phrase);

    const onKeyDown = (event: KeyboardEvent) => {
      const { dialog, isVeiled, asked, focusRequest } = desk.place.getState();
      if (event.defaultPrevented || event.isComposing || dialog || isVeiled) return;
      const stroke = toStroke(event);
      if (!stroke) return;
      const { activeElement } = document;
      const isWriting = isTextField(activeElement);
      const isSingle = writesCharacter(stroke);
      if (isSingle && (isWriting || !desk.settings.store.getState().singleKeys)) return;
      // On the way to the composer letters are words already, not commands.
      if (isSingle && asked && focusRequest.target === 'composer') return;
      if (shared.includes(stroke) && !isFree(activeElement)) return;
      const { found, pending: next } = matchStroke<Action>(registry.actions, pending, stroke);
      pending = next;
      clearTimeout(timer);
      timer = setTimeout(() => {
        pending = null;
      }, SEQUENCE_MS);
      if (!found) return;
      event.preventDefault();
      perform(found, say);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [desk, registry]);
}

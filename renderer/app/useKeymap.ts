import { useEffect } from 'react';
import { type Action, perform, type Registry } from '../feed/actions.ts';
import type { Desk } from '../feed/desk.ts';
import { viewOf } from '../feed/place.ts';
import { isElement, isTag } from '../kit/elements.ts';
import {
  matchStroke,
  normalStroke,
  SEQUENCE_MS,
  type Stroke,
  toStroke,
  writesCharacter,
} from '../kit/keys.ts';

const textInputs = ['text', 'search', 'email', 'password', 'tel', 'url', 'number'];

const isTextField = (element: Element | null): boolean =>
  isTag(element, 'textarea', 'select') ||
  (isTag(element, 'input') && textInputs.includes(element.type)) ||
  (isElement(element) && element.isContentEditable);

/** Keys that every control has its own use for; ours only where the list or nothing at all has the keyboard. */
const shared = ['Enter', 'ArrowDown', 'ArrowUp'];
const isFree = (element: Element | null): boolean =>
  element === null || element === element.ownerDocument.body || element.closest('[data-keys=list]') !== null;

type Typing = { readonly field: Element | null; readonly at: number };
const PAUSE = 1_500;

/**
 * A field may vanish under the hands (a colleague took the contact, or it was closed): what is typed on until the
 * next pause is words, not commands.
 */
const isStillTyping = (typing: Typing | null, at: number): typing is Typing =>
  typing !== null && typing.field?.isConnected === false && at - typing.at < PAUSE;

/** What a key does while a dialog is up; a key that writes a character belongs to the dialog. */
const heardAboveDialogs = ({ actions }: Registry, stroke: Stroke): Action | undefined =>
  writesCharacter(stroke)
    ? undefined
    : actions.find(({ isAboveDialogs, keys }) => isAboveDialogs && keys.map(normalStroke).includes(stroke));

/** The keyboard of one window: every key goes through its registry; while a dialog is up few do, and none under the veil. */
export function useKeymap(desk: Desk, registry: Registry) {
  useEffect(() => {
    const view = viewOf(desk.place);
    let pending: string | null = null;
    let typing: Typing | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = (phrase: Parameters<Parameters<typeof perform>[1]>[0]) =>
      desk.announcer.say('problem', phrase);

    const onKeyDown = (event: KeyboardEvent) => {
      const { dialog, isToolkitOpen } = desk.place.getState();
      if (event.defaultPrevented || event.isComposing || desk.veil.isDown()) return;
      const stroke = toStroke(event);
      if (!stroke) return;
      if (dialog || isToolkitOpen) {
        const above = heardAboveDialogs(registry, stroke);
        if (!above) return;
        event.preventDefault();
        return perform(above, say);
      }
      const { activeElement } = view.document;
      const isWriting = isTextField(activeElement);
      const isSingle = writesCharacter(stroke);
      if (isWriting) typing = stroke === 'Escape' ? null : { field: activeElement, at: event.timeStamp };
      else if (isSingle && isStillTyping(typing, event.timeStamp)) {
        typing = { ...typing, at: event.timeStamp };
        return;
      } else typing = null;
      if (isSingle && (isWriting || !desk.settings.store.getState().singleKeys)) return;
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
    view.addEventListener('keydown', onKeyDown);
    return () => {
      clearTimeout(timer);
      view.removeEventListener('keydown', onKeyDown);
    };
  }, [desk, registry]);
}

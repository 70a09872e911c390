import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useState } from 'react';
import type { CannedText } from '../../shared/domain/config/guidance.ts';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import { caretOf } from '../kit/caret.ts';
import { type Slash, slashAt } from '../kit/slash.ts';
import { countUse, filledText, textsFor, writeInto } from './texts.ts';
import { useDesk } from './useDesk.ts';

type Asked = {
  readonly contact: Contact;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** Off where what is written is for no client. */
  readonly isOn: boolean;
};

type Found = {
  readonly text: CannedText;
  readonly suggestion: { id: string; title: string; body: string; lang: string };
};

/**
 * "/" at the beginning of a line offers the texts of the service (ARIA APG: a list with the keyboard staying in the
 * field). Arrows choose, Enter writes, Esc leaves what was typed exactly as it is.
 */
export function useTexts({ contact, field, isOn }: Asked) {
  const desk = useDesk();
  const listId = useId();
  const [slash, setSlash] = useState<Slash | null>(null);
  /** Where a list was given up; it stays so until that slash is gone. */
  const [givenUp, setGivenUp] = useState<number | null>(null);
  const [at, setAt] = useState(0);
  const [corner, setCorner] = useState({ left: 0, above: 0, below: 0 });
  const isOpen = isOn && slash !== null;
  const { language } = desk.settings.store.getState();
  const found: readonly Found[] = isOpen
    ? textsFor(desk, contact, slash.words).map((text) => ({
        text,
        suggestion: {
          id: text.id,
          title: text.title[language],
          body: filledText(desk, contact, text),
          lang: contact.lang,
        },
      }))
    : [];
  const chosen = Math.min(at, Math.max(0, found.length - 1));

  const from = slash?.from ?? null;
  useLayoutEffect(() => {
    const element = field.current;
    if (from === null || !element) return;
    const { left, top } = caretOf(element, from);
    const line = Number.parseFloat(getComputedStyle(element).lineHeight) || 24;
    setCorner({ left, above: element.offsetHeight - top + 4, below: top + line + 4 });
  }, [from, field]);

  /** What the caret stands at after a change; a caret that only moved opens nothing. */
  const look = (isTyped: boolean) => {
    const element = field.current;
    if (!element || !isOn) return;
    const caret = element.selectionStart;
    const now = caret === element.selectionEnd ? slashAt(element.value, caret) : null;
    const isLeft = givenUp !== null && slashAt(element.value, givenUp + 1)?.from !== givenUp;
    if (isLeft) setGivenUp(null);
    if (now && now.from === givenUp && !isLeft) return setSlash(null);
    if (isTyped || slash) setSlash(now);
    if (now?.words !== slash?.words) setAt(0);
  };
  const close = () => setSlash(null);
  const choose = (index: number) => {
    const { text, suggestion } = found[index] ?? {};
    if (!slash || !text || !suggestion || !field.current) return;
    const end = slash.from + 1 + slash.words.length;
    if (writeInto(desk, field.current, suggestion.body, slash.from, end)) {
      countUse(desk, text);
      close();
    }
  };
  /** True where the list took the key. */
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (!isOpen || event.nativeEvent.isComposing) return false;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step && found.length > 0) setAt((chosen + step + found.length) % found.length);
    else if (event.key === 'Enter') choose(chosen);
    else if (event.key === 'Escape') {
      setGivenUp(slash.from);
      close();
    } else return false;
    // The list has the keyboard: nothing is sent and nowhere is stepped back to meanwhile.
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return {
    onKeyDown,
    look,
    close,
    fieldProps: {
      'aria-autocomplete': isOn ? ('list' as const) : undefined,
      'aria-haspopup': isOn ? ('listbox' as const) : undefined,
      'aria-controls': isOpen && found.length > 0 ? listId : undefined,
      'aria-activedescendant': isOpen && found.length > 0 ? `${listId}-${chosen}` : undefined,
    },
    list: isOpen
      ? {
          id: listId,
          suggestions: found.map(({ suggestion }) => suggestion),
          lang: contact.lang,
          chosen,
          onChoose: choose,
          corner,
        }
      : null,
  };
}

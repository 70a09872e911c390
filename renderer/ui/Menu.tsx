import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { IconName } from '../../shared/look/icons.ts';
import { isElement } from '../kit/elements.ts';
import { Icon } from './Icon.tsx';
import './menu.css';

export type MenuItem = {
  readonly id: string;
  readonly label: ReactNode;
  readonly count?: number | undefined;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};
export type MenuGroup = { readonly label: string; readonly items: readonly MenuItem[] };

type MenuProps = {
  readonly label: string;
  readonly icon: IconName;
  readonly groups: readonly MenuGroup[];
};

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

const itemsIn = (box: HTMLElement | null): HTMLElement[] => [
  ...(box?.querySelectorAll<HTMLElement>('[role=menuitemradio]') ?? []),
];

/** A menu of the ARIA practices whose items are chosen: one button, arrows move, a letter jumps, Esc gives up. */
export function Menu({ label, icon, groups }: MenuProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const view = box.current?.ownerDocument.defaultView ?? window;
    const list = itemsIn(box.current);
    (list.find((each) => each.ariaChecked === 'true') ?? list[0])?.focus();
    const away = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    view.addEventListener('pointerdown', away);
    return () => view.removeEventListener('pointerdown', away);
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const move = (event: KeyboardEvent) => {
    // The menu has the keyboard: no letter is a command of the desk meanwhile.
    event.stopPropagation();
    if (event.key === 'Tab') return setOpen(false);
    const list = itemsIn(box.current);
    const activeElement = box.current?.ownerDocument.activeElement;
    const at = isElement(activeElement) ? list.indexOf(activeElement) : -1;
    const step = steps[event.key];
    const letter = event.key.length === 1 && event.key !== ' ' ? event.key.toLowerCase() : null;
    const next =
      event.key === 'Home'
        ? list[0]
        : event.key === 'End'
          ? list.at(-1)
          : step
            ? list[(at + step + list.length) % list.length]
            : letter &&
              [...list.slice(at + 1), ...list.slice(0, at + 1)].find((each) =>
                each.textContent?.toLowerCase().startsWith(letter),
              );
    if (event.key === 'Escape') close();
    else if (next) next.focus();
    else return;
    event.preventDefault();
  };

  return (
    <div ref={box} className="menu">
      <button
        ref={button}
        type="button"
        className="menu-button"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={icon} />
      </button>
      {isOpen && (
        <div id={id} role="menu" className="menu-list" aria-label={label} tabIndex={-1} onKeyDown={move}>
          {groups.map((group) => (
            <fieldset key={group.label} className="menu-group" aria-label={group.label}>
              <p className="menu-heading" aria-hidden="true">
                {group.label}
              </p>
              {group.items.map((item) => (
                <button
                  key={item.id}
                  type="button"
                  role="menuitemradio"
                  aria-checked={item.isChosen}
                  tabIndex={-1}
                  className="menu-item"
                  onClick={() => {
                    close();
                    item.onChoose();
                  }}
                >
                  <span className="menu-check">{item.isChosen && <Icon name="check" />}</span>
                  <span className="menu-label">{item.label}</span>
                  {item.count !== undefined && <span className="menu-count">{item.count}</span>}
                </button>
              ))}
            </fieldset>
          ))}
        </div>
      )}
    </div>
  );
}

import type { KeyboardEvent } from 'react';
import { isElement, isTag } from '../../kit/elements.ts';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrows step through what is marked as a row, Home and End go to the ends; from a row, the right arrow to its link. */
export function moveWithin(box: HTMLElement | null, event: KeyboardEvent): void {
  const { target } = event;
  if (!box || !isElement(target)) return;
  const rows = [...box.querySelectorAll<HTMLElement>('[data-row]')];
  const row = target.closest('li')?.querySelector<HTMLElement>('[data-row]') ?? target;
  const at = rows.indexOf(row);
  if (at < 0) return;
  const isWriting = isTag(target, 'input');
  const step = steps[event.key];
  const side = row.parentElement?.querySelector<HTMLElement>('[data-beside]');
  const to = step
    ? rows[at + step]
    : isWriting
      ? undefined
      : event.key === 'Home'
        ? rows[0]
        : event.key === 'End'
          ? rows.at(-1)
          : event.key === 'ArrowRight'
            ? side
            : event.key === 'ArrowLeft'
              ? row
              : undefined;
  if (!to) return;
  event.preventDefault();
  to.focus();
}

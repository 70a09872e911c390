import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { LeaveQuickly } from '../frame/LeaveQuickly.tsx';
import { useWords } from '../words/words.ts';
import { Icon } from './Icon.tsx';

type Props = { title: string; onClose(): void; children: ComponentChildren };

/** A modal dialog of the browser's own: it holds the focus, closes with Escape and gives the focus back. */
export function Dialog({ title, onClose, children }: Props) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header class="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" class="button quiet square" aria-label={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {children}
      <footer class="dialog-foot">
        <LeaveQuickly />
      </footer>
    </dialog>
  );
}

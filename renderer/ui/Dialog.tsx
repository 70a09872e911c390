import { type ReactNode, useEffect, useId, useRef } from 'react';
import { isElement } from '../kit/elements.ts';
import { Icon } from './Icon.tsx';

type DialogProps = {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Stands beside the title. */
  readonly beside?: ReactNode;
  readonly foot?: ReactNode;
  readonly onSubmit?: () => void;
  readonly className?: string;
  /** A text without a field of its own: the keyboard stands on it, so that keys scroll it. */
  readonly isText?: boolean;
};

/** The platform's own modal dialog: it holds the focus, hides the rest from screen readers and gives focus back. */
export function Dialog({
  title,
  closeLabel,
  onClose,
  children,
  beside,
  foot,
  onSubmit,
  className,
  isText,
}: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const before = dialog.ownerDocument.activeElement;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      dialog.close();
      if (isElement(before)) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={`dialog ${className ?? ''}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
      onKeyDown={(event) => {
        if (onSubmit && event.key === 'Enter' && event.ctrlKey) {
          event.preventDefault();
          onSubmit();
        }
      }}
    >
      <header className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        {beside}
        <button
          type="button"
          className="button button-quiet"
          aria-label={closeLabel}
          title={closeLabel}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <div
        className="dialog-body"
        {...(isText && { tabIndex: 0, role: 'group', 'aria-labelledby': titleId, 'data-first': '' })}
      >
        {children}
      </div>
      {foot && <footer className="dialog-foot">{foot}</footer>}
    </dialog>
  );
}

import type { ReactNode } from 'react';
import type { IconName } from '../../shared/look/icons.ts';
import { useWords } from '../kit/words/useWords.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

/** What a form is confirmed by; Ctrl+Enter does the same. */
type Confirm = {
  readonly label: string;
  readonly icon: IconName;
  readonly run: () => void;
  /** Why it cannot be confirmed now. */
  readonly unavailable: string | null;
  readonly look?: 'primary' | 'note';
};

type FormDialogProps = {
  readonly title: string;
  readonly children: ReactNode;
  readonly confirm: Confirm;
  readonly onClose: () => void;
  readonly className?: string;
  /** How the form stands, at the foot. */
  readonly state?: ReactNode;
  readonly cancelLabel?: string;
};

/** A dialog that is filled in: Esc leaves it as it is, Ctrl+Enter confirms it. */
export function FormDialog({
  title,
  children,
  confirm: { label, icon, run, unavailable, look = 'primary' },
  onClose,
  className,
  state,
  cancelLabel,
}: FormDialogProps) {
  const say = useWords();
  return (
    <Dialog
      {...(className && { className })}
      title={title}
      closeLabel={say('dialog.close')}
      onClose={onClose}
      onSubmit={run}
      foot={
        <>
          {state}
          <Button onPress={onClose} keys="Escape">
            {cancelLabel ?? say('closing.cancel')}
          </Button>
          <Button look={look} icon={icon} keys="Ctrl+Enter" onPress={run} unavailable={unavailable}>
            {label}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}

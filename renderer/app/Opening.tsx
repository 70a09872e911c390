import { useEffect, useRef } from 'react';
import { viewOf } from '../feed/place.ts';
import { useDesk } from '../feed/useDesk.ts';
import { useWords } from '../kit/words/useWords.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { WaitingProps } from './later.tsx';

/** In the first moments of a desk: holds the keyboard until the dialog is here, which is given what was typed meanwhile. */
export function Opening({ isFailed, onRetry, onClose }: WaitingProps & { readonly onClose: () => void }) {
  const { place } = useDesk();
  const say = useWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const { document } = viewOf(place);
    const { current } = field;
    return () => {
      const typed = current?.value;
      // The dialog has put the keyboard where it is to be; only the platform's own way tells everyone who listens.
      if (typed) setTimeout(() => document.execCommand('insertText', false, typed));
    };
  }, [place]);
  /** What was typed was meant for the dialog: nothing else is given it. */
  const leave = () => {
    if (field.current) field.current.value = '';
    onClose();
  };
  return (
    <Dialog
      title={say('later.opening')}
      closeLabel={say('dialog.close')}
      onClose={leave}
      onSubmit={onRetry}
      foot={
        isFailed && (
          <Button look="primary" icon="refresh" onPress={onRetry} keys="Ctrl+Enter">
            {say('later.retry')}
          </Button>
        )
      }
    >
      <p role="status">{say(isFailed ? 'later.failed' : 'later.wait')}</p>
      <input ref={field} className="visually-hidden" data-first="" aria-label={say('later.typed')} />
    </Dialog>
  );
}

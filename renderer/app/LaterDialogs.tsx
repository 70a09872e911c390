import { useEffect, useRef } from 'react';
import type { Inbox } from '../features/inbox/inboxStore.ts';
import { viewOf } from '../feed/place.ts';
import { useDesk, usePlace } from '../feed/useDesk.ts';
import { useWords } from '../kit/words/useWords.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { later, type WaitingProps } from './later.tsx';

/** All dialogs come together, soon after the list stands: nobody waits for them at the start of the day. */
export const dialogs = later(() => import('./Dialogs.tsx').then(({ Dialogs }) => Dialogs));

/** The dialog that is open, if one is. */
export function LaterDialogs({ inbox }: { inbox: Inbox }) {
  const isOpen = usePlace((place) => place.dialog !== null);
  return isOpen ? <dialogs.Part inbox={inbox} waiting={Opening} /> : null;
}

/** In the first moments of a desk: holds the keyboard until the dialog is here, which is given what was typed meanwhile. */
function Opening({ isFailed, onRetry }: WaitingProps) {
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
  return (
    <Dialog
      title={say('later.opening')}
      closeLabel={say('dialog.close')}
      onClose={() => place.setState({ dialog: null })}
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

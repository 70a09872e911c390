import { useStore } from 'zustand';
import type { WindowKind } from '../../../shared/desktop/windows.ts';
import { perform, useAction } from '../../feed/actions.ts';
import { isUnsent } from '../../feed/outbox.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { Connection } from './Connection.tsx';
import './status.css';

/** How things stand, in a window of its own: the connection, what has not gone out, and the way back. */
export function OwnStatus({ kind }: { readonly kind: WindowKind }) {
  const { outbox, place, announcer } = useDesk();
  const say = useWords();
  const unsent = useStore(outbox.store, ({ items }) => items.filter(isUnsent).length);
  const back = useAction(`window.${kind}`);
  return (
    <footer className="status">
      <Connection />
      {unsent > 0 && (
        <span className="status-unsent">
          {say('status.unsent')} <b>{unsent}</b>
        </span>
      )}
      <span className="status-keys">
        <button type="button" onClick={() => perform(back, (phrase) => announcer.say('problem', phrase))}>
          {back.keys[0] && <Kbd keys={back.keys[0]} />} {say(back.label)}
        </button>
        <button type="button" onClick={() => place.setState({ dialog: 'keys' })}>
          <Kbd keys="?" /> {say('status.keys')}
        </button>
      </span>
    </footer>
  );
}

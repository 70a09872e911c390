import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { isUnsent } from '../../feed/outbox.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Connection } from './Connection.tsx';
import './status.css';

/** How things stand: the connection, one's shift, who waits, what has not gone out. */
export function StatusBar({ shift }: { readonly shift: ReactNode }) {
  const { outbox, place } = useDesk();
  const say = useWords();
  const unanswered = useFeed((state) => state.mirror.counts.unanswered);
  const urgent = useFeed((state) => state.mirror.counts.urgent);
  const handled = useFeed((state) => state.mirror.counts.urgentHandled);
  const unsent = useStore(outbox.store, ({ items }) => items.filter(isUnsent).length);
  return (
    <footer className="status">
      <Connection />
      {shift}
      <span>
        {say('status.unanswered')} <b>{unanswered}</b>
      </span>
      {urgent > 0 && (
        <span className={handled < urgent ? 'status-unsent' : ''}>
          {say('status.urgent', { count: handled, total: urgent })}
        </span>
      )}
      <span className={unsent > 0 ? 'status-unsent' : ''}>
        {say('status.unsent')} <b>{unsent}</b>
      </span>
      <Missed />
      <span className="status-keys">
        <button type="button" onClick={() => place.setState({ dialog: 'palette' })}>
          <Kbd keys="Ctrl+K" /> {say('status.allActions')}
        </button>
        <button type="button" onClick={() => place.setState({ dialog: 'keys' })}>
          <Kbd keys="?" /> {say('status.keys')}
        </button>
      </span>
    </footer>
  );
}

/** What came while the connection was away, until it has been looked at or put aside. */
function Missed() {
  const { feed } = useDesk();
  const say = useWords();
  const missed = useFeed((state) => state.missed);
  if (!missed) return null;
  return (
    <span className="status-missed">
      {say('status.missed', missed)}
      <button
        type="button"
        aria-label={say('status.missedSeen')}
        title={say('status.missedSeen')}
        onClick={feed.forgetMissed}
      >
        <Icon name="close" />
      </button>
    </span>
  );
}

import { type ReactNode, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { isUnsent } from '../../feed/outbox.ts';
import { useTimeZone } from '../../feed/useClockFace.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { timeOf } from '../../kit/moment.ts';
import type { Phrase } from '../../kit/words/phrase.ts';
import { useLanguage, usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
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

function useLinkPhrase(): { phrase: Phrase; tone: 'good' | 'busy' | 'bad' } {
  const link = useFeed((state) => state.link);
  const language = useLanguage();
  const zone = useTimeZone();
  switch (link.kind) {
    case 'live':
      return { phrase: { id: 'link.live' }, tone: 'good' };
    case 'connecting':
      return { phrase: { id: 'link.connecting' }, tone: 'busy' };
    case 'catchingUp':
      return { phrase: { id: 'link.catchingUp' }, tone: 'busy' };
    case 'lost':
      return {
        phrase: { id: 'link.lost', values: { time: timeOf(link.since, language, zone) } },
        tone: 'bad',
      };
    case 'mismatch':
      return { phrase: { id: 'link.mismatch' }, tone: 'bad' };
  }
}

function Connection() {
  const { announcer } = useDesk();
  const put = usePhrase();
  const { phrase, tone } = useLinkPhrase();
  const before = useRef(phrase);
  useEffect(() => {
    const { id } = before.current;
    before.current = phrase;
    const isReturned = phrase.id === 'link.live' && id !== 'link.live' && id !== 'link.connecting';
    if (phrase.id !== id && (phrase.id === 'link.lost' || phrase.id === 'link.mismatch' || isReturned))
      announcer.speak(isReturned ? { id: 'link.returned' } : phrase);
  });
  return (
    <span className={`status-link status-${tone}`} data-link={phrase.id}>
      <Icon name={tone === 'good' ? 'checkCircle' : tone === 'busy' ? 'refresh' : 'warning'} />
      {put(phrase)}
    </span>
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

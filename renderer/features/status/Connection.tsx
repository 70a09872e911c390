import { useEffect, useRef } from 'react';
import { useTimeZone } from '../../feed/useClockFace.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { timeOf } from '../../kit/moment.ts';
import type { Phrase } from '../../kit/words/phrase.ts';
import { useLanguage, usePhrase } from '../../kit/words/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';

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

/** The connection, and since when it has been away; said aloud as it changes. */
export function Connection() {
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

import { useEffect, useState } from 'react';
import { foldWords } from '../../../shared/kit/fold.ts';
import { SEARCH_LENGTH } from '../../../shared/protocol/desk/finding.ts';
import type { DeskAnswer } from '../../clients/gateway.ts';
import { useDesk, useIsLive } from '../../feed/useDesk.ts';

export type Hits = DeskAnswer<'contact.search'>;

/** A pause in typing after which the gateway is asked, in milliseconds: every search is written down there. */
const PAUSE = 400;
const SHORTEST = 3;

/** What the gateway finds for the words, open or ended; null while there is nothing to ask or no answer yet. */
export function useHits(words: string): Hits | null {
  const { feed } = useDesk();
  const isLive = useIsLive();
  const [found, setFound] = useState<{ asked: string; hits: Hits } | null>(null);
  const asked = foldWords(words).some((word) => word.length >= SHORTEST) ? words.slice(0, SEARCH_LENGTH) : '';
  useEffect(() => {
    if (!asked || !isLive) return;
    let isWanted = true;
    const timer = setTimeout(async () => {
      const answer = await feed.gateway.call('contact.search', { text: asked });
      if (isWanted && answer.ok) setFound({ asked, hits: answer.value });
    }, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [asked, isLive, feed]);
  return asked && found?.asked === asked ? found.hits : null;
}

import { useEffect, useMemo, useState } from 'react';
import type { RecordedEvent } from '../../../shared/domain/contact/events.ts';
import { useDesk, useIsLive, usePlace } from '../../feed/useDesk.ts';
import { stepFrom, together, versionsHolding } from './found.ts';

/** How long one has to pause before the gateway is asked, in milliseconds. */
const PAUSE = 200;

type Answer = { readonly asked: string; readonly versions: readonly number[]; readonly isWhole: boolean };

/**
 * Looking for words in the open conversation: what is fetched is looked through at once, and the gateway looks
 * through the rest. Offline, or where it does not answer, the screen says that not all was looked through.
 */
export function useFinding(id: string, events: readonly RecordedEvent[] | undefined) {
  const { feed } = useDesk();
  const isOpen = usePlace((place) => place.isFinding);
  const isLive = useIsLive();
  const [asked, setAsked] = useState('');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [at, setAt] = useState<number | null>(null);
  const words = isOpen ? asked.trim() : '';
  useEffect(() => {
    if (words === '' || !isLive) return;
    let isOver = false;
    const timer = setTimeout(async () => {
      const found = await feed.gateway.call('contact.find', { id, text: words });
      if (isOver) return;
      const versions = found.ok ? found.value.versions : [];
      setAnswer({ asked: words, versions, isWhole: found.ok });
    }, PAUSE);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [feed, id, words, isLive]);

  const told = answer?.asked === words ? answer : null;
  const matches = useMemo(
    () => (words === '' ? [] : together(told?.versions ?? [], versionsHolding(events ?? [], words))),
    [words, told, events],
  );
  const current = at !== null && matches.includes(at) ? at : (matches.at(-1) ?? null);
  return {
    isOpen,
    asked,
    words,
    matches,
    current,
    state: told?.isWhole ? 'whole' : isLive && !told ? 'looking' : 'part',
    ask: (text: string) => {
      setAsked(text);
      setAt(null);
    },
    go: (step: number) => setAt(stepFrom(matches, current, step)),
  } as const;
}
export type Finding = ReturnType<typeof useFinding>;

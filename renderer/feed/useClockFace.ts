import { useMemo } from 'react';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import { isOpen, waitsUntil, wokenSince } from '../../shared/domain/contact/contact.ts';
import { momentOf } from '../kit/moment.ts';
import { useLanguage, useWords } from '../kit/words/useWords.ts';
import { clockFace, type Face } from './clockFace.ts';
import { useDesk, useFeed, useNow } from './useDesk.ts';

/** A contact's clock as it stands now. */
export function useClockFace(contact: Contact): Face {
  const { clockOf } = useDesk();
  const config = useFeed((state) => state.service?.config);
  const now = useNow();
  const language = useLanguage();
  const say = useWords();
  return useMemo(() => {
    const clock = config ? clockOf(contact, config) : null;
    if (clock && config) return clockFace(clock, { now, language, timeZone: config.timeZone }, say);
    const closed = !isOpen(contact);
    const woken = wokenSince(contact);
    const until = woken ?? waitsUntil(contact);
    if (until && config) {
      const at = momentOf(until, now, language, config.timeZone);
      const waits = say(woken ? 'clock.woken' : 'clock.waitsUntil', { at });
      return { ring: { kind: 'still', icon: 'hourglass' }, phase: 'still', words: waits, brief: waits };
    }
    const words = say(closed ? 'clock.closed' : 'clock.answered');
    return {
      ring: { kind: 'still', icon: closed ? 'checkCircle' : 'check' },
      phase: 'still',
      words,
      brief: words,
    };
  }, [contact, config, clockOf, now, language, say]);
}

export type Zone = string;
/** The service's own time zone; times are always told in it. */
export const useTimeZone = (): Zone =>
  useFeed((state) => state.service?.config.timeZone ?? 'Europe/Helsinki');

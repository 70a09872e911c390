import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../shared/domain/language.ts';
import type { ChatState } from '../../client/chatState.ts';
import { atTime } from '../words/when.ts';
import { wordsByLanguage } from '../words/words.ts';
import { newsAfter } from './newsAfter.ts';

/** `id` tells two announcements of the same words apart. */
type Announcement = { readonly id: number; readonly text: string };

/** What a screen reader is to say now: each piece of news once, and what became of the connection. */
export function useAnnouncement(state: ChatState, lang: Language): Announcement {
  const [announcement, setAnnouncement] = useState<Announcement>({ id: 0, text: '' });
  const told = useRef<number | null>(null);
  const linkBefore = useRef(state.link.state);
  const { conversation, hasResumed, link, isCounsellorTyping, isHeldBack } = state;

  const setSaid = useCallback((text: string) => setAnnouncement(({ id }) => ({ id: id + 1, text })), []);

  useEffect(() => {
    if (!hasResumed) return;
    if (told.current !== null) {
      const news = newsAfter(conversation, told.current, lang);
      if (news.length > 0) setSaid(news.join('. '));
    }
    told.current = conversation.position;
  }, [conversation, hasResumed, lang, setSaid]);

  useEffect(() => {
    const before = linkBefore.current;
    linkBefore.current = link.state;
    if (before === link.state) return;
    const words = wordsByLanguage[lang];
    if (link.state === 'lost') setSaid(words.lost(atTime(link.since, lang)));
    if (link.state === 'outdated') setSaid(words.outdated);
    if (link.state === 'open' && before === 'lost') setSaid(words.back);
  }, [link, lang, setSaid]);

  const failures = state.outbox.filter((item) => item.state === 'failed').length;
  const failuresBefore = useRef(failures);
  useEffect(() => {
    if (failures > failuresBefore.current) setSaid(wordsByLanguage[lang].saysUnsent);
    failuresBefore.current = failures;
  }, [failures, lang, setSaid]);

  useEffect(() => {
    if (isHeldBack) setSaid(wordsByLanguage[lang].heldBack);
  }, [isHeldBack, lang, setSaid]);

  useEffect(() => {
    if (isCounsellorTyping) setSaid(wordsByLanguage[lang].isTyping);
  }, [isCounsellorTyping, lang, setSaid]);

  return announcement;
}

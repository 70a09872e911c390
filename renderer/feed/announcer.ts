import { createStore } from 'zustand/vanilla';
import type { Phrase } from '../kit/words/phrase.ts';

export type Tone = 'info' | 'success' | 'problem';
export type Announcement = {
  readonly count: number;
  readonly tone: Tone;
  readonly phrase: Phrase;
  /** Spoken only: the eye sees it elsewhere. */
  readonly isSilent: boolean;
};

/** One thing said at a time, once: shown as a strip and spoken by screen readers. */
export function createAnnouncer() {
  const store = createStore<{ current: Announcement | null }>()(() => ({ current: null }));
  let count = 0;
  const put = (tone: Tone, phrase: Phrase, isSilent: boolean) => {
    count += 1;
    store.setState({ current: { count, tone, phrase, isSilent } });
  };
  return {
    store,
    say: (tone: Tone, phrase: Phrase) => put(tone, phrase, false),
    speak: (phrase: Phrase) => put('info', phrase, true),
    clear: () => store.setState({ current: null }),
  };
}
export type Announcer = ReturnType<typeof createAnnouncer>;

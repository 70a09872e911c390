import { SECOND } from '../../shared/kit/time.ts';

export type TypingNotice = { wrote(text: string): void; stop(): void };

const REPEAT_AFTER = 3 * SECOND;
const IDLE_AFTER = 5 * SECOND;

/** Says that the client is writing: at once, then at most every three seconds, and that they stopped after five. */
export function createTypingNotice(tell: (isTyping: boolean) => void): TypingNotice {
  let toldAt: number | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(idle);
    if (toldAt === null) return;
    toldAt = null;
    tell(false);
  };
  return {
    wrote: (text) => {
      if (text.trim() === '') return stop();
      clearTimeout(idle);
      idle = setTimeout(stop, IDLE_AFTER);
      if (toldAt !== null && Date.now() - toldAt < REPEAT_AFTER) return;
      toldAt = Date.now();
      tell(true);
    },
    stop,
  };
}

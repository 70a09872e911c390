import { useCallback, useEffect, useRef } from 'react';
import { SECOND } from '../../../shared/kit/time.ts';
import { useDesk } from '../../feed/useDesk.ts';

const REPEAT = 3 * SECOND;
const IDLE = 4 * SECOND;

/** Tells the client that we are writing: at most every three seconds, and once when it ends. */
export function useTypingSignal(id: string, isForClient: boolean): (isTyping: boolean) => void {
  const { gateway } = useDesk().feed;
  const told = useRef(0);
  const idle = useRef<ReturnType<typeof setTimeout>>(undefined);
  const signal = useCallback(
    (isTyping: boolean) => {
      if (!isForClient) return;
      clearTimeout(idle.current);
      if (isTyping) idle.current = setTimeout(() => signal(false), IDLE);
      const now = Date.now();
      if (isTyping ? now - told.current < REPEAT : told.current === 0) return;
      told.current = isTyping ? now : 0;
      void gateway.call('contact.typing', { id, isTyping });
    },
    [gateway, id, isForClient],
  );
  useEffect(() => () => signal(false), [signal]);
  return signal;
}

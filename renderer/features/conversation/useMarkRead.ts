import { useEffect, useRef, useState } from 'react';
import { type Contact, ownerOf } from '../../../shared/domain/contact/contact.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { useDesk, useIsLive, usePlace } from '../../feed/useDesk.ts';

const isWatchedNow = () => document.visibilityState === 'visible' && document.hasFocus();

/** Whether a person can be looking at the window. */
function useIsWatched(): boolean {
  const [isWatched, setWatched] = useState(isWatchedNow);
  useEffect(() => {
    const update = () => setWatched(isWatchedNow());
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener('focus', update, { signal });
    window.addEventListener('blur', update, { signal });
    document.addEventListener('visibilitychange', update, { signal });
    return () => stop.abort();
  }, []);
  return isWatched;
}

/** Marks the client's words read once their owner can truly have seen them. */
export function useMarkRead(contact: Contact, isShown: boolean) {
  const { feed, me } = useDesk();
  const isLive = useIsLive();
  const isCovered = usePlace((place) => place.veil !== null || place.dialog !== null);
  const isSeen = useIsWatched() && isShown && !isCovered;
  const asked = useRef(0);
  const { id, lastClientPosition: read, deskRead } = contact;
  const isMine = ownerOf(contact) === me;

  useEffect(() => {
    if (!isSeen || !isLive || !isMine || read <= deskRead || read <= asked.current) return;
    asked.current = read;
    const input = { id, commandId: createId(), read, delivered: read };
    void feed.gateway.call('contact.markRead', input).then((answer) => {
      if (!answer.ok) asked.current = 0;
    });
  }, [isSeen, isLive, isMine, read, deskRead, id, feed]);
}

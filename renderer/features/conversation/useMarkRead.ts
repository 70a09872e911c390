import { useEffect, useRef, useState } from 'react';
import { type Contact, ownerOf } from '../../../shared/domain/contact/contact.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { type OwnView, viewOf } from '../../feed/place.ts';
import { useDesk, useIsLive, useIsVeiled, usePlace } from '../../feed/useDesk.ts';

const isWatchedNow = ({ document }: OwnView) => document.visibilityState === 'visible' && document.hasFocus();

/** Whether a person can be looking at the window that this stands in. */
function useIsWatched(): boolean {
  const view = viewOf(useDesk().place);
  const [isWatched, setWatched] = useState(() => isWatchedNow(view));
  useEffect(() => {
    const update = () => setWatched(isWatchedNow(view));
    const stop = new AbortController();
    const { signal } = stop;
    view.addEventListener('focus', update, { signal });
    view.addEventListener('blur', update, { signal });
    view.document.addEventListener('visibilitychange', update, { signal });
    return () => stop.abort();
  }, [view]);
  return isWatched;
}

/** Marks the client's words read once their owner can truly have seen them. */
export function useMarkRead(contact: Contact, isShown: boolean) {
  const { feed, me } = useDesk();
  const isLive = useIsLive();
  const isCovered = usePlace((place) => place.dialog !== null);
  const isVeiled = useIsVeiled();
  const isSeen = useIsWatched() && isShown && !isCovered && !isVeiled;
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

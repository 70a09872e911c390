import { useEffect, useRef, useState } from 'preact/hooks';
import type { Chat } from '../../client/chat.ts';
import type { ChatState } from '../../client/chatState.ts';
import { theirsAfter } from '../../client/conversation.ts';
import { usePageVisible } from './usePageVisible.ts';

/** So near the end of the page counts as its end. */
const NEAR = 64;

const isAtEnd = () => {
  const { scrollHeight } = document.documentElement;
  return scrollHeight - (scrollY + innerHeight) <= NEAR;
};
const goToEnd = () => scrollTo({ top: document.documentElement.scrollHeight });

/**
 * Follows the conversation down as long as the reader is at its end, and knows what they have seen: what has stood
 * in sight on a visible page. What they have seen is told to the gateway.
 */
export function useReading(chat: Chat, state: ChatState) {
  const isVisible = usePageVisible();
  const [atEnd, setAtEnd] = useState(true);
  const [seen, setSeen] = useState(0);
  const follows = useRef(true);
  const { conversation, hasResumed } = state;

  useEffect(() => {
    let before = scrollY;
    const onScroll = () => {
      // Only going up ends the following: the end also moves away by itself, when something is added.
      if (isAtEnd()) follows.current = true;
      else if (scrollY < before) follows.current = false;
      before = scrollY;
      setAtEnd(follows.current);
    };
    const onResize = () => {
      if (follows.current) goToEnd();
    };
    const grown = new ResizeObserver(onResize);
    grown.observe(document.body);
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('resize', onResize);
    return () => {
      grown.disconnect();
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', onResize);
    };
  }, []);

  useEffect(() => {
    if (!isVisible || !atEnd || !hasResumed) return;
    setSeen(conversation.position);
    chat.show(conversation.position);
  }, [chat, isVisible, atEnd, hasResumed, conversation.position]);

  const goOn = () => {
    follows.current = true;
    setAtEnd(true);
    goToEnd();
  };
  return { unread: hasResumed ? theirsAfter(conversation, seen) : 0, isVisible, atEnd, goOn };
}

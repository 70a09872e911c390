import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { viewOf } from '../../feed/place.ts';
import { useTimeZone } from '../../feed/useClockFace.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useFocusRequest } from '../../feed/useFocusRequest.ts';
import { dayKey } from '../../kit/moment.ts';
import { useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { FindBar } from './FindBar.tsx';
import { FoundContext } from './found.ts';
import { TimelineItem } from './Items.tsx';
import { toItems } from './items.ts';
import { Typing } from './Typing.tsx';
import { useFinding } from './useFinding.ts';
import { useMarkRead } from './useMarkRead.ts';
import { boundsOf, latest, slideDown, slideTo, slideUp } from './windowing.ts';

/** How near an edge, in pixels, more is fetched, and how near the end counts as being there. */
const NEAR_EDGE = 400;
const AT_END = 24;

/** One contact's timeline, opened at its end. It follows new things only for those who are at the end already. */
export function Timeline({ contact }: { contact: Contact }) {
  const { feed, outbox, place } = useDesk();
  const say = useWords();
  const zone = useTimeZone();
  const { id } = contact;
  const timeline = useFeed((state) => state.mirror.timelineById.get(id));
  const sendings = useStore(
    outbox.store,
    useShallow((state) => state.items.filter((item) => item.contactId === id)),
  );
  const events = timeline?.events;
  const items = useMemo(
    () => toItems(events ?? [], sendings, (at) => dayKey(at, zone)),
    [events, sendings, zone],
  );
  const [window, setWindow] = useState(latest);
  const [isAtEnd, setAtEnd] = useState(true);
  const [start, end] = boundsOf(items, window);
  const scroller = useRef<HTMLElement>(null);
  useFocusRequest('timeline', scroller);
  useMarkRead(contact, isAtEnd && timeline?.state === 'ready');

  const toEnd = () => {
    const element = scroller.current;
    if (element) element.scrollTop = element.scrollHeight;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows what is shown, not what is read here
  useLayoutEffect(() => {
    if (isAtEnd) toEnd();
  }, [items, isAtEnd]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const { ResizeObserver } = viewOf(place);
    const observer = new ResizeObserver(() => {
      if (element.dataset.end === 'true') element.scrollTop = element.scrollHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);

  const finding = useFinding(id, events);
  const { isOpen: isFinding, current, words } = finding;
  const [target, setTarget] = useState<number | null>(null);
  /** Where one was when the looking began. */
  const before = useRef({ window, isAtEnd, top: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what stood when it opened, and nothing later
  useLayoutEffect(() => {
    if (isFinding) before.current = { window, isAtEnd, top: scroller.current?.scrollTop ?? 0 };
  }, [isFinding]);
  useEffect(() => () => place.setState({ isFinding: false }), [place]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: goes to another match, not after every new item
  useEffect(() => {
    if (current === null) return;
    let isOver = false;
    void feed.timelines.reach(id, current).then((isThere) => {
      if (isOver || !isThere) return;
      const loaded = feed.store.getState().mirror.timelineById.get(id)?.events ?? [];
      setAtEnd(false);
      setWindow((now) =>
        slideTo(
          toItems(loaded, [], (at) => dayKey(at, zone)),
          now,
          String(current),
        ),
      );
      setTarget(current);
    });
    return () => {
      isOver = true;
    };
  }, [current, words]);
  // Once it is on the page, and not before.
  useLayoutEffect(() => {
    if (target === null) return;
    scroller.current?.querySelector(`[data-version="${target}"]`)?.scrollIntoView({ block: 'center' });
    setTarget(null);
  }, [target]);
  const stopFinding = () => {
    place.setState({ isFinding: false });
    setWindow(before.current.window);
    setAtEnd(before.current.isAtEnd);
    requestAnimationFrame(() => {
      if (before.current.isAtEnd) toEnd();
      else if (scroller.current) scroller.current.scrollTop = before.current.top;
    });
  };
  const found = useMemo(
    () => ({ asked: words, current: current === null ? null : String(current) }),
    [words, current],
  );

  const onScroll = () => {
    const element = scroller.current;
    if (!element) return;
    const { scrollTop, scrollHeight, clientHeight } = element;
    const below = scrollHeight - scrollTop - clientHeight;
    setAtEnd(below <= AT_END && end === items.length);
    if (scrollTop < NEAR_EDGE && (start > 0 || timeline?.hasEarlier)) {
      // At the very top the browser keeps no anchor: what comes above would push the reading down.
      if (scrollTop === 0) element.scrollTop = 1;
      if (start > 0) setWindow(slideUp(items, window));
      else void feed.timelines.loadEarlier(id);
    } else if (below < NEAR_EDGE && end < items.length) setWindow(slideDown(items, window));
  };
  const jump = () => {
    setWindow(latest);
    setAtEnd(true);
    viewOf(place).requestAnimationFrame(toEnd);
  };

  if (timeline?.state === 'failed')
    return (
      <div className="timeline">
        <EmptyState icon="warning" title={say('timeline.failed')}>
          <Button icon="refresh" onPress={() => feed.timelines.beside(id)}>
            {say('timeline.tryAgain')}
          </Button>
        </EmptyState>
      </div>
    );
  return (
    <div className="timeline">
      {isFinding && <FindBar finding={finding} onClose={stopFinding} />}
      <section
        ref={scroller}
        className="timeline-scroller"
        aria-label={say('timeline.label')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled with the keyboard
        tabIndex={0}
        data-end={isAtEnd}
        onScroll={onScroll}
      >
        {timeline?.state !== 'ready' && <p className="timeline-wait">{say('timeline.loading')}</p>}
        {timeline?.hasEarlier && start === 0 && <p className="timeline-wait">{say('timeline.earlier')}</p>}
        <FoundContext value={found}>
          <ol className="timeline-items">
            {items.slice(start, end).map((item) => (
              <TimelineItem key={item.key} item={item} contact={contact} />
            ))}
          </ol>
        </FoundContext>
        <Typing contact={contact} />
      </section>
      {!isAtEnd && <Jump contact={contact} onPress={jump} />}
    </div>
  );
}

function Jump({ contact, onPress }: { contact: Contact; onPress: () => void }) {
  const say = useWords();
  const [seen] = useState(contact.lastClientPosition);
  const isNew = contact.lastClientPosition > seen;
  return (
    <button type="button" className={`timeline-jump ${isNew ? 'timeline-jump-new' : ''}`} onClick={onPress}>
      {say(isNew ? 'timeline.newMessage' : 'timeline.toEnd')} <Icon name="arrowDown" />
    </button>
  );
}

import type { RecordedEvent } from '../../shared/domain/contact/events.ts';

/** The loaded part of one contact's journal, oldest first, up to its newest event. */
export type Timeline = {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly events: readonly RecordedEvent[];
  readonly hasEarlier: boolean;
  /** Something in between was missed: the latest page has to be asked for again. */
  readonly isStale: boolean;
};

export type TimelinePage = { readonly events: readonly RecordedEvent[]; readonly hasEarlier: boolean };

export const loadingTimeline: Timeline = { state: 'loading', events: [], hasEarlier: false, isStale: false };

const lastVersion = (events: readonly RecordedEvent[]): number => events.at(-1)?.version ?? 0;

/** A new event at the end. While the first page is on its way, it waits there for the page to arrive. */
export function append(timeline: Timeline, recorded: RecordedEvent): Timeline {
  const last = lastVersion(timeline.events);
  if (recorded.version <= last) return timeline;
  const isGap = timeline.state === 'ready' && recorded.version !== last + 1;
  const known = recorded.event.type === 'contentErased' ? timeline.events.map(erased) : timeline.events;
  return { ...timeline, events: [...known, recorded], isStale: timeline.isStale || isGap };
}

/** The event without what was written: kept nowhere once retention has erased it. */
const erased = (recorded: RecordedEvent): RecordedEvent =>
  'content' in recorded.event
    ? { ...recorded, event: { ...recorded.event, content: { erased: true } } }
    : recorded;

/** The newest page put together with what is known: the page is the truth up to its end, later events follow it. */
export function mergeLatest(timeline: Timeline, page: TimelinePage): Timeline {
  const first = page.events[0]?.version ?? 0;
  const end = lastVersion(page.events);
  const newer = timeline.events.filter((each) => each.version > end);
  const isGap = newer.some((each, index) => each.version !== end + 1 + index);
  const known = timeline.state === 'ready' ? timeline.events.filter((each) => each.version < first) : [];
  const isJoined = known.length > 0 && lastVersion(known) === first - 1;
  return {
    state: 'ready',
    events: [...(isJoined ? known : []), ...page.events, ...newer],
    hasEarlier: isJoined ? timeline.hasEarlier : page.hasEarlier,
    isStale: isGap,
  };
}

/** An older page put in front. */
export function mergeEarlier(timeline: Timeline, page: TimelinePage): Timeline {
  const first = timeline.events[0]?.version ?? Number.POSITIVE_INFINITY;
  const older = page.events.filter((each) => each.version < first);
  return { ...timeline, events: [...older, ...timeline.events], hasEarlier: page.hasEarlier };
}

/** What a timeline that nobody looks at keeps in memory. */
const KEPT = 100;
export const trim = (timeline: Timeline): Timeline =>
  timeline.events.length > 2 * KEPT
    ? { ...timeline, events: timeline.events.slice(-KEPT), hasEarlier: true }
    : timeline;

import type { StoreApi } from 'zustand/vanilla';
import type { Gateway } from '../clients/gateway.ts';
import type { FeedState } from './state.ts';
import { loadingTimeline, mergeEarlier, mergeLatest, type Timeline, trim } from './timeline.ts';

/** Events a page of a timeline holds. */
export const PAGE = 50;
/** The longest page there is, where much of the past is wanted at once. */
const LONG_PAGE = 200;
/** Timelines kept in memory, the least recently looked at leaving first. */
const KEPT = 40;

/** Loads timelines page by page, and keeps the one on the screen whole. */
export function createTimelines(store: StoreApi<FeedState>, gateway: Gateway) {
  const loading = new Set<string>();
  let watched: ReadonlySet<string> = new Set();

  const get = (id: string): Timeline | undefined => store.getState().mirror.timelineById.get(id);
  const set = (id: string, timeline: Timeline) => {
    const { mirror } = store.getState();
    const timelineById = new Map(mirror.timelineById);
    timelineById.delete(id);
    timelineById.set(id, timeline);
    for (const old of timelineById.keys()) {
      if (timelineById.size <= KEPT) break;
      if (!watched.has(old) && !loading.has(old)) timelineById.delete(old);
    }
    store.setState({ mirror: { ...mirror, timelineById } });
  };

  async function loadLatest(id: string): Promise<void> {
    if (loading.has(id)) return;
    loading.add(id);
    const before = get(id);
    if (!before) set(id, loadingTimeline);
    else if (before.state === 'failed') set(id, { ...before, state: 'loading' });
    const answer = await gateway.call('contact.timeline', { id, before: null, limit: PAGE });
    loading.delete(id);
    const timeline = get(id);
    if (!timeline) return;
    if (answer.ok) set(id, mergeLatest(timeline, answer.value));
    else if (timeline.state === 'loading') set(id, { ...timeline, state: 'failed' });
  }

  async function loadEarlier(id: string, limit = PAGE): Promise<void> {
    const before = get(id)?.events[0]?.version;
    if (!before || loading.has(id) || !get(id)?.hasEarlier) return;
    loading.add(id);
    const answer = await gateway.call('contact.timeline', { id, before, limit });
    loading.delete(id);
    const timeline = get(id);
    if (timeline && answer.ok) set(id, mergeEarlier(timeline, answer.value));
  }

  /** Loads as far back as an event; false where it cannot be reached. */
  async function reach(id: string, version: number): Promise<boolean> {
    for (;;) {
      const first = get(id)?.events[0]?.version;
      if (first === undefined) return false;
      if (first <= version) return true;
      // Another page may be on its way already: it comes first.
      if (loading.has(id)) await new Promise((resolve) => setTimeout(resolve, 50));
      else {
        await loadEarlier(id, LONG_PAGE);
        if (get(id)?.events[0]?.version === first) return false;
      }
    }
  }

  return {
    loadEarlier,
    reach,
    /** The contacts on the screen, in all windows: loaded if needed, and mended whenever something was missed. */
    watch(...ids: readonly (string | null)[]) {
      const left = watched;
      watched = new Set(ids.filter((id) => id !== null));
      for (const id of left) {
        const old = watched.has(id) ? undefined : get(id);
        if (old && old.events.length > trim(old).events.length) set(id, trim(old));
      }
      this.mend();
    },
    /** Those who may be looked at next. */
    prefetch(ids: readonly string[]) {
      for (const id of ids) if (!get(id)) void loadLatest(id);
    },
    /** Loads what stands beside the open contact, and mends it where something was missed. */
    beside(id: string) {
      const timeline = get(id);
      const isWhole = timeline?.state === 'ready' && !timeline.isStale;
      if (!isWhole && store.getState().link.kind === 'live') void loadLatest(id);
    },
    /** Asks again for what the screen shows, where it is not whole. */
    mend() {
      for (const id of watched) this.beside(id);
    },
  };
}
export type Timelines = ReturnType<typeof createTimelines>;

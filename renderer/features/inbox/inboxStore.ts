import { createStore } from 'zustand/vanilla';
import {
  type InboxFilter,
  noFilter,
  type SavedView,
  type SortName,
  type ViewName,
} from '../../../shared/desktop/inboxViews.ts';
import type { Desk } from '../../feed/desk.ts';
import { contactOf, type Mirror } from '../../feed/mirror.ts';
import { isFiltered, type Narrowed, narrow } from '../../feed/narrowing.ts';
import { requestFocus } from '../../feed/place.ts';
import { around, neighbour } from './hold.ts';

export type InboxState = {
  readonly view: ViewName;
  readonly sort: SortName;
  readonly filter: InboxFilter;
  /** What is searched for. */
  readonly words: string;
  /** The choices of the filter are open. */
  readonly isFiltering: boolean;
  /** The order on the screen while somebody points at it; null while it may move. */
  readonly held: readonly string[] | null;
};

export type Listed = Pick<InboxState, 'view' | 'sort' | 'filter' | 'words'>;

/**
 * The ids that a list shows, in its order. The latest is kept: its rows, the keys that step through it and what is
 * fetched beside it all ask for the same, and narrowing reads every contact.
 */
function createListing() {
  let latest: { readonly mirror: Mirror; readonly of: Listed; readonly narrowed: Narrowed } | null = null;
  return (mirror: Mirror, { view, sort, filter, words }: Listed): Narrowed => {
    const of = latest?.of;
    const isSame =
      of?.view === view &&
      of.sort === sort &&
      of.filter === filter &&
      of.words === words &&
      latest?.mirror === mirror;
    if (latest && isSame) return latest.narrowed;
    const narrowed = narrow(mirror.idsBySort[sort][view], (id) => contactOf(mirror, id), { filter, words });
    latest = { mirror, of: { view, sort, filter, words }, narrowed };
    return narrowed;
  };
}

/** Views that have a place of their own on the rail; going to the inbox leads away from them. */
export const railViews: readonly ViewName[] = ['callbacks', 'consultations'];

/** Which list is shown, and whether it may move. */
export function createInbox(desk: Desk) {
  const store = createStore<InboxState>()(() => ({
    view: 'myQueues',
    sort: 'promise',
    filter: noFilter,
    words: '',
    isFiltering: false,
    held: null,
  }));
  let isPointed = false;
  let isFocused = false;
  let home: ViewName = 'myQueues';

  const listed = createListing();
  const live = () => listed(desk.feed.store.getState().mirror, store.getState()).ids;
  const hold = () => {
    const mayMove = !isPointed && !isFocused;
    const { held } = store.getState();
    if (mayMove && held) store.setState({ held: null });
    else if (!mayMove && !held) store.setState({ held: live() });
  };
  const release = () => store.setState({ held: isPointed || isFocused ? live() : null });
  const shown = () => store.getState().held ?? live();
  /** Another list by the person's own wish: it begins from its live order. */
  const change = (part: Partial<InboxState>) => {
    store.setState({ ...part, held: null });
    const { view } = store.getState();
    if (!railViews.includes(view)) home = view;
    hold();
  };

  return {
    store,
    listed,
    shown,
    point(isOver: boolean) {
      isPointed = isOver;
      hold();
    },
    focus(isIn: boolean) {
      isFocused = isIn;
      hold();
    },
    /** Lets what waits in, at the person's own wish. */
    showNew: release,
    choose: (view: ViewName) => change({ view }),
    /** Back from the lists of the rail to the one that stood here before. */
    goHome: () => change({ view: home }),
    sortBy: (sort: SortName) => change({ sort }),
    search: (words: string) => change({ words }),
    narrow: (part: Partial<InboxFilter>) => change({ filter: { ...store.getState().filter, ...part } }),
    /** Everything of the view again. */
    widen: () => change({ filter: noFilter, words: '' }),
    open: ({ view, sort, filter }: SavedView) => change({ view, sort, filter, words: '' }),
    /** One queue's contacts, whoever has them. */
    showQueue(queue: string) {
      change({ view: 'all', filter: { ...noFilter, queues: [queue] }, words: '' });
      desk.place.setState({ pane: 'inbox' });
      requestFocus(desk.place, 'list');
    },
    setFiltering: (isFiltering: boolean) => store.setState({ isFiltering }),
    /** One step back in the list; false where there is none to take. */
    stepBack(): boolean {
      const { words, isFiltering, filter } = store.getState();
      if (words) change({ words: '' });
      else if (isFiltering) store.setState({ isFiltering: false });
      else if (isFiltered(filter)) change({ filter: noFilter });
      else return false;
      return true;
    },
    step: (step: 1 | -1) => neighbour(shown(), desk.place.getState().contactId, step),
    edge: (end: 'first' | 'last') => (end === 'first' ? shown()[0] : shown().at(-1)) ?? null,
    prefetch: (id: string) => desk.feed.timelines.prefetch(around(shown(), id)),
  };
}
export type Inbox = ReturnType<typeof createInbox>;

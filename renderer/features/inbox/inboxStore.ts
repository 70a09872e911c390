import { createStore } from 'zustand/vanilla';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { Desk } from '../../feed/desk.ts';
import { contactOf, type Mirror } from '../../feed/mirror.ts';
import { queueLabel } from '../../feed/queueLabel.ts';
import type { ViewName } from '../../feed/views.ts';
import { around, neighbour, shownIds } from './hold.ts';

export type InboxState = {
  readonly view: ViewName;
  readonly filter: string;
  /** The order on the screen while somebody points at it; null while it may move. */
  readonly held: readonly string[] | null;
};

const matches = (contact: Contact | undefined, wanted: string): boolean =>
  contact !== undefined &&
  `${contact.name ?? ''} ${contact.aliasNumber} ${contact.lang} ${queueLabel(contact.queue)} ${contact.lastMessage.preview ?? ''}`
    .toLowerCase()
    .includes(wanted);

/** The ids of a view that hold the words searched for, in order. */
export function filteredIds(mirror: Mirror, view: ViewName, filter: string): readonly string[] {
  const wanted = filter.trim().toLowerCase();
  const ids = mirror.idsByView[view];
  return wanted ? ids.filter((id) => matches(contactOf(mirror, id), wanted)) : ids;
}

/** Which list is shown, and whether it may move. */
export function createInbox(desk: Desk) {
  const store = createStore<InboxState>()(() => ({ view: 'myQueues', filter: '', held: null }));
  let isPointed = false;
  let isFocused = false;

  const live = () => {
    const { view, filter } = store.getState();
    return filteredIds(desk.feed.store.getState().mirror, view, filter);
  };
  const hold = () => {
    const mayMove = !isPointed && !isFocused;
    const { held } = store.getState();
    if (mayMove && held) store.setState({ held: null });
    else if (!mayMove && !held) store.setState({ held: live() });
  };
  const release = () => store.setState({ held: isPointed || isFocused ? live() : null });
  const shown = () => shownIds(live(), store.getState().held).ids;

  return {
    store,
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
    choose(view: ViewName) {
      store.setState({ view, held: null });
      hold();
    },
    search(filter: string) {
      store.setState({ filter, held: null });
      hold();
    },
    step: (step: 1 | -1) => neighbour(shown(), desk.place.getState().contactId, step),
    edge: (end: 'first' | 'last') => (end === 'first' ? shown()[0] : shown().at(-1)) ?? null,
    prefetch: (id: string) => desk.feed.timelines.prefetch(around(shown(), id)),
  };
}
export type Inbox = ReturnType<typeof createInbox>;

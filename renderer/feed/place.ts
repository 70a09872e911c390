import { createStore } from 'zustand/vanilla';
import type { DraftKind } from '../../shared/protocol/desk.ts';
import type { OwnView } from '../clients/ownWindow.ts';

export type { OwnView };

export type DialogName =
  | 'palette'
  | 'keys'
  | 'settings'
  | 'remap'
  | 'settingsText'
  | 'close'
  | 'closeAndNext'
  | 'override'
  | 'handOff'
  | 'urgency'
  | 'urgentHandled'
  | 'transfer'
  | 'reject'
  | 'call'
  | 'consultByPhone'
  | 'invite'
  | 'talk'
  | 'register'
  | 'shiftStart'
  | 'shiftEnd'
  | 'copy'
  | 'details'
  | 'language'
  | 'safety'
  | 'wait'
  | 'topic'
  | 'assign'
  | 'declineConsultation'
  | 'message'
  | 'feedback';

/** What can stand beside the conversation, in the order of its keys. */
export const sidePanes = ['client', 'assessment', 'consultation', 'guidance', 'history'] as const;
export type SidePaneName = (typeof sidePanes)[number];

/** Where the counsellor is in one window: which contact is open, what they would write, which dialog stands above. */
export type Place = {
  /** The window it is of; null for the workstation itself. */
  readonly view: OwnView | null;
  readonly contactId: string | null;
  readonly mode: DraftKind;
  readonly dialog: DialogName | null;
  /** Whether the toolkit stands above all that, also above a dialog: what is written there stays. */
  readonly isToolkitOpen: boolean;
  /** On a narrow screen one pane shows at a time. */
  readonly pane: 'inbox' | 'conversation';
  /** What stands beside the conversation. */
  readonly side: SidePaneName;
  /** Whether it shows; null leaves that to the width of the window. */
  readonly isSideOpen: boolean | null;
  /** An outward step that has been asked of the gateway and not yet answered. */
  readonly asked: string | null;
  /** Whether one looks for words in the open conversation. */
  readonly isFinding: boolean;
  /** Words for the composer to take into the reply, once it can. */
  readonly insertion: string | null;
  /** Where the keyboard should be put next; `none` once it stands there. Counted, so that the same may be asked again. */
  readonly focusRequest: { readonly target: FocusTarget; readonly count: number };
};
export type FocusTarget = 'none' | 'list' | 'composer' | 'timeline' | 'search' | 'find' | 'banner' | 'side';

export const createPlace = (given: Partial<Place> = {}) =>
  createStore<Place>()(() => ({
    view: null,
    contactId: null,
    mode: 'reply',
    dialog: null,
    isToolkitOpen: false,
    pane: 'inbox',
    side: 'client',
    isSideOpen: null,
    asked: null,
    isFinding: false,
    insertion: null,
    focusRequest: { target: 'none', count: 0 },
    ...given,
  }));
export type PlaceStore = ReturnType<typeof createPlace>;

/** The window that a place is of: what is measured, focused and watched is measured, focused and watched there. */
export const viewOf = (place: PlaceStore): OwnView => place.getState().view ?? window;

/** Wide enough for list, conversation and side pane beside each other; as in side.css. */
const WIDE = '(min-width: 75rem)';

export const isSideShown = ({ isSideOpen, view }: Place): boolean =>
  isSideOpen ?? (view ?? window).matchMedia(WIDE).matches;

/** Brings a side pane up with the keyboard in it; the same again puts it away. */
export function toggleSide(place: PlaceStore, side: SidePaneName) {
  const now = place.getState();
  const isThere = isSideShown(now) && now.side === side;
  place.setState({ side, isSideOpen: !isThere, pane: 'conversation' });
  requestFocus(place, isThere ? 'list' : 'side');
}

/** Brings a side pane up with the keyboard in it, also where it is there already. */
export function showSide(place: PlaceStore, side: SidePaneName) {
  place.setState({ side, isSideOpen: true, pane: 'conversation' });
  requestFocus(place, 'side');
}

/** Opens an address outside: in the system's browser from the desktop, in a tab of its own from a browser. */
export const openOutside = (place: PlaceStore, url: string): void =>
  void viewOf(place).open(url, '_blank', 'noopener,noreferrer');

export const requestFocus = (place: PlaceStore, target: FocusTarget) =>
  place.setState(({ focusRequest }) => ({ focusRequest: { target, count: focusRequest.count + 1 } }));

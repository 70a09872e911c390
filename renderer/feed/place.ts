import { createStore } from 'zustand/vanilla';
import type { DraftKind } from '../../shared/protocol/desk.ts';

export type DialogName = 'palette' | 'keys' | 'settings' | 'close' | 'closeAndNext' | 'override';

/** Where the counsellor is: which contact is open, what they would write, which dialog stands above. */
export type Place = {
  readonly contactId: string | null;
  readonly mode: DraftKind;
  readonly dialog: DialogName | null;
  /** Why content is hidden: the PC is locked, or the person asked for it. Null when it shows. */
  readonly veil: 'lock' | 'person' | null;
  /** On a narrow screen one pane shows at a time. */
  readonly pane: 'inbox' | 'conversation';
  /** An outward step that has been asked of the gateway and not yet answered. */
  readonly asked: string | null;
  /** Where the keyboard should be put next; `none` once it stands there. Counted, so that the same may be asked again. */
  readonly focusRequest: { readonly target: FocusTarget; readonly count: number };
};
export type FocusTarget = 'none' | 'list' | 'composer' | 'timeline' | 'search' | 'banner';

export const createPlace = () =>
  createStore<Place>()(() => ({
    contactId: null,
    mode: 'reply',
    dialog: null,
    veil: null,
    pane: 'inbox',
    asked: null,
    focusRequest: { target: 'none', count: 0 },
  }));
export type PlaceStore = ReturnType<typeof createPlace>;

export const requestFocus = (place: PlaceStore, target: FocusTarget) =>
  place.setState(({ focusRequest }) => ({ focusRequest: { target, count: focusRequest.count + 1 } }));

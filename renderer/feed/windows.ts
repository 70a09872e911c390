import { z } from 'zod';
import { createStore } from 'zustand/vanilla';
import { MOST_WINDOWS, type WindowKind, windowKinds, windowName } from '../../shared/desktop/windows.ts';
import { createId } from '../../shared/kit/ids.ts';
import type { DraftKind } from '../../shared/protocol/desk.ts';
import type { Host } from '../clients/host.ts';
import { followWindow } from '../clients/ownWindow.ts';
import { type Announcer, createAnnouncer } from './announcer.ts';
import { defineForm, type Forms } from './forms.ts';
import { createPlace, type OwnView, type PlaceStore, requestFocus, sidePanes } from './place.ts';

const keptWindow = z.object({
  kind: z.enum(windowKinds),
  contactId: z.string(),
  side: z.enum(sidePanes),
});
export type KeptWindow = z.infer<typeof keptWindow>;

/** What stood in windows of its own; kept as half-filled forms are, so that a crash or a reload knows it. */
export const windowsForm = defineForm('windows', z.object({ open: z.array(keptWindow) }), { open: [] });
const ABOUT = 'own';

/** A window of its own: a contact, its place and what is said in it. Everything else is the desk's. */
export type OwnWindow = {
  readonly name: string;
  readonly kind: WindowKind;
  readonly contactId: string;
  readonly view: OwnView;
  /** Where its page is filled; null while that is on its way. */
  readonly root: HTMLElement | null;
  readonly place: PlaceStore;
  readonly announcer: Announcer;
};

export type WindowsState = {
  readonly open: readonly OwnWindow[];
  /** What stood in windows before the page was loaded anew, and has not been opened again. */
  readonly left: readonly KeptWindow[];
  /** The window that the person is in; null for the workstation itself. */
  readonly here: string | null;
};

type Parts = {
  readonly host: Pick<Host, 'call' | 'openWindow' | 'keepStanding'>;
  readonly forms: Pick<Forms, 'of' | 'change' | 'forget'>;
  /** The workstation's own place, which windows come from and go back to. */
  readonly place: PlaceStore;
  /** Whether I may write to the client of a contact. */
  readonly isMine: (contactId: string) => boolean;
  readonly follow?: typeof followWindow;
};

/** What left the workstation into windows of their own: opened, followed, brought back. One desk is behind them all. */
export function createWindows({ host, forms, place, isMine, follow = followWindow }: Parts) {
  const store = createStore<WindowsState>()(() => ({ open: [], left: [], here: null }));
  const stops = new Map<string, () => void>();
  let isKeeping = true;

  const all = () => store.getState().open;
  const of = (kind: WindowKind, contactId: string | null) =>
    all().find((each) => each.kind === kind && each.contactId === contactId);
  const put = (name: string, part: Partial<OwnWindow>) =>
    store.setState(({ open }) => ({
      open: open.map((each) => (each.name === name ? { ...each, ...part } : each)),
    }));
  const keep = () => {
    if (!isKeeping) return;
    const open = all().map(keptOf);
    const { left } = store.getState();
    if (open.length + left.length > 0) forms.change(windowsForm, ABOUT, { open: [...open, ...left] });
    else forms.forget(windowsForm, ABOUT);
  };
  const targetOf = (kind: WindowKind, id: string) =>
    kind === 'side' ? 'side' : isMine(id) ? 'composer' : 'timeline';
  const drop = (kept: KeptWindow) => {
    store.setState(({ left }) => ({ left: left.filter((each) => !isSame(each, kept)) }));
    keep();
  };
  const goHome = () => void host.call('window.focus', {});

  function ready(name: string, root: HTMLElement) {
    const view = all().find((each) => each.name === name)?.view;
    view?.addEventListener('focus', () => store.setState({ here: name }));
    put(name, { root });
  }
  function remove(name: string) {
    stops.get(name)?.();
    stops.delete(name);
    const wasHere = store.getState().here === name;
    store.setState(({ open }) => ({
      open: open.filter((each) => each.name !== name),
      ...(wasHere && { here: null }),
    }));
    keep();
    return wasHere;
  }
  /** Closed by the person: the contact is on the workstation again, and so is the keyboard if it was there. */
  function gone(name: string) {
    const left = all().find((each) => each.name === name);
    const wasHere = remove(name);
    if (!left || !wasHere || !isKeeping) return;
    if (place.getState().contactId === left.contactId) {
      const { mode, side } = left.place.getState();
      place.setState(left.kind === 'side' ? { side } : { mode });
      requestFocus(place, targetOf(left.kind, left.contactId));
    }
    goHome();
  }

  /** Opens a contact, or what stands beside it, in a window of its own; goes there where it has one. */
  function open(wanted: KeptWindow): 'open' | 'blocked' | 'tooMany' {
    const { kind, contactId, side } = wanted;
    const there = of(kind, contactId);
    if (there) {
      there.view.focus();
      return 'open';
    }
    if (all().length >= MOST_WINDOWS) return 'tooMany';
    const name = windowName(kind, createId().slice(-12));
    const view = host.openWindow(kind, name);
    if (!view) return 'blocked';
    const own = createPlace({
      view,
      contactId,
      mode: place.getState().mode,
      side,
      pane: 'conversation',
      isSideOpen: kind === 'side' ? true : null,
      focusRequest: { target: targetOf(kind, contactId), count: 1 },
    });
    const opened = { name, kind, contactId, view, root: null, place: own, announcer: createAnnouncer() };
    store.setState({ open: [...all(), opened], here: name });
    const stopKeeping = own.subscribe((now, before) => {
      if (now.side !== before.side) keep();
    });
    const stopFollowing = follow(view, {
      onReady: (root) => ready(name, root),
      onLeft: () => {
        host.keepStanding(kind, view);
        put(name, { root: null });
      },
      onGone: () => gone(name),
    });
    stops.set(name, () => {
      stopKeeping();
      stopFollowing();
    });
    drop(wanted);
    return 'open';
  }

  function closeAll() {
    for (const { kind, view } of all()) {
      host.keepStanding(kind, view);
      view.close();
    }
  }

  return {
    store,
    of,
    open,
    /** Shows a contact on the workstation itself. */
    showHome(contactId: string) {
      place.setState({ contactId, mode: 'reply', pane: 'conversation', dialog: null });
      goHome();
    },
    /** To where a contact is written to, in a window of its own or on the workstation. */
    goToComposer(contactId: string, mode: DraftKind) {
      const there = of('conversation', contactId);
      (there?.place ?? place).setState({ contactId, mode, pane: 'conversation', dialog: null });
      requestFocus(there?.place ?? place, 'composer');
      if (there) there.view.focus();
      else goHome();
    },
    /** Back to the workstation, as it stood in its window; the window closes. */
    bringBack({ name, kind, contactId, view, place: own }: OwnWindow) {
      host.keepStanding(kind, view);
      remove(name);
      const { mode, side } = own.getState();
      const isSide = kind === 'side';
      place.setState({ contactId, mode, pane: 'conversation', ...(isSide && { side, isSideOpen: true }) });
      requestFocus(place, targetOf(kind, contactId));
      view.close();
      goHome();
    },
    /** Which contact is before the person's eyes: that of the window they are in. */
    contactHere: (): string | null =>
      all().find(({ name }) => name === store.getState().here)?.contactId ?? place.getState().contactId,
    contactIds: (): readonly string[] => all().map(({ contactId }) => contactId),
    /** Whether the person is in any window of ours. */
    isFocused: (): boolean =>
      document.hasFocus() || all().some(({ view }) => !view.closed && view.document.hasFocus()),
    /** What stood in windows when the page was left, at start. */
    restore: () => store.setState({ left: forms.of(windowsForm, ABOUT).open }),
    /** Nothing to open again: it is out of sight. */
    drop,
    /** The workstation has the person's eyes again. */
    comeHome: () => store.setState({ here: null }),
    /** Signing out: nothing stays open, and nothing opens again. */
    forget() {
      isKeeping = false;
      closeAll();
      forms.forget(windowsForm, ABOUT);
    },
    /** The page goes, or the desk stops: its windows go with it, and are known when it comes again. */
    stop() {
      isKeeping = false;
      closeAll();
      for (const end of stops.values()) end();
    },
  };
}

const keptOf = ({ kind, contactId, place }: OwnWindow): KeptWindow => ({
  kind,
  contactId,
  side: place.getState().side,
});
const isSame = (one: KeptWindow, other: KeptWindow): boolean =>
  one.kind === other.kind && one.contactId === other.contactId;

export type Windows = ReturnType<typeof createWindows>;

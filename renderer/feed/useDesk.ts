import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { WindowKind } from '../../shared/desktop/windows.ts';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import type { Desk } from './desk.ts';
import { contactOf } from './mirror.ts';
import type { Place } from './place.ts';
import type { FeedState } from './state.ts';
import type { OwnWindow } from './windows.ts';

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('no desk above this component');
  return desk;
}

export const useFeed = <T>(select: (state: FeedState) => T): T => useStore(useDesk().feed.store, select);
export const usePlace = <T>(select: (place: Place) => T): T => useStore(useDesk().place, select);
/** Whether content is hidden, in every window. */
export const useIsVeiled = (): boolean => useStore(useDesk().veil.store, ({ why }) => why !== null);
export const useContact = (id: string | null): Contact | undefined =>
  useFeed((state) => (id ? contactOf(state.mirror, id) : undefined));

/** The window of its own in which a contact, or what stands beside it, is now; none where it is here. */
export function useElsewhere(kind: WindowKind, contactId: string | null): OwnWindow | undefined {
  const { windows, own } = useDesk();
  useStore(windows.store, ({ open }) => open);
  const there = windows.of(kind, contactId);
  return there?.name === own?.name ? undefined : there;
}

/** The gateway's present moment, in calm steps. */
export const useNow = (): string => useStore(useDesk().clock.store, (state) => state.now);
export const useIsLive = (): boolean => useFeed((state) => state.link.kind === 'live');

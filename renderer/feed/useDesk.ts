import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import type { Desk } from './desk.ts';
import { contactOf } from './mirror.ts';
import type { Place } from './place.ts';
import type { FeedState } from './state.ts';

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('no desk above this component');
  return desk;
}

export const useFeed = <T>(select: (state: FeedState) => T): T => useStore(useDesk().feed.store, select);
export const usePlace = <T>(select: (place: Place) => T): T => useStore(useDesk().place, select);
export const useContact = (id: string | null): Contact | undefined =>
  useFeed((state) => (id ? contactOf(state.mirror, id) : undefined));

/** The gateway's present moment, in calm steps. */
export const useNow = (): string => useStore(useDesk().clock.store, (state) => state.now);
export const useIsLive = (): boolean => useFeed((state) => state.link.kind === 'live');

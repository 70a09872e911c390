import { createStore } from 'zustand/vanilla';

/** Why content is hidden: the PC is locked, or the person asked for it. Null when it shows. */
export type Veil = { readonly why: 'lock' | 'person' | null };

/** What hides content hides it in every window of the desk. */
export function createVeil() {
  const store = createStore<Veil>()(() => ({ why: null }));
  return {
    store,
    isDown: () => store.getState().why !== null,
    /** The person hides the content; their wish outlasts a lock. */
    draw: () => store.setState({ why: 'person' }),
    lift: () => store.setState({ why: null }),
    /** What a person hid by their own wish stays hidden when the PC is unlocked. */
    lock: () => store.setState(({ why }) => ({ why: why ?? 'lock' })),
    unlock: () => store.setState(({ why }) => ({ why: why === 'lock' ? null : why })),
  };
}

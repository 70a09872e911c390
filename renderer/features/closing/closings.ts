import { createStore } from 'zustand/vanilla';
import { type Closing, emptyClosing } from './closing.ts';

/** Judgements made and not yet confirmed, by contact: going back to read once more does not undo them. */
export function createClosings() {
  const store = createStore<{ byContact: Readonly<Record<string, Closing>> }>()(() => ({ byContact: {} }));
  return {
    store,
    of: (id: string): Closing => store.getState().byContact[id] ?? emptyClosing,
    change(id: string, part: Partial<Closing>) {
      store.setState(({ byContact }) => ({
        byContact: { ...byContact, [id]: { ...(byContact[id] ?? emptyClosing), ...part } },
      }));
    },
    forget(id: string) {
      store.setState(({ byContact: { [id]: _done, ...rest } }) => ({ byContact: rest }));
    },
  };
}
export type Closings = ReturnType<typeof createClosings>;

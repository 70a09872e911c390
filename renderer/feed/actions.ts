import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { MessageId } from '../kit/words/catalogue.ts';
import type { Phrase } from '../kit/words/phrase.ts';
import { contactOf } from './mirror.ts';
import { useDesk } from './useDesk.ts';

export type ActionGroup = 'list' | 'contact' | 'write' | 'screen';

/** Something a person can do: the one source of keys, buttons, the palette and the cheat sheet. */
export type Action = {
  readonly id: string;
  readonly label: MessageId;
  readonly group: ActionGroup;
  /** Strokes that do it; the first is the one shown. */
  readonly keys: readonly string[];
  /** Its keys are heard above an open dialog too, and leave that as it is. */
  readonly isAboveDialogs?: true;
  /** Why it cannot be done now, in words with what would help; null when it can. */
  readonly reason: () => Phrase | null;
  readonly run: () => void;
};

export type Registry = { readonly actions: readonly Action[]; readonly byId: ReadonlyMap<string, Action> };

export const createRegistry = (actions: readonly Action[]): Registry => ({
  actions,
  byId: new Map(actions.map((action) => [action.id, action])),
});

const RegistryContext = createContext<Registry | null>(null);
export const RegistryProvider = RegistryContext.Provider;

export function useRegistry(): Registry {
  const registry = useContext(RegistryContext);
  if (!registry) throw new Error('no registry above this component');
  return registry;
}

/** An action, drawn anew whenever what decides its availability may have changed. */
export function useAction(id: string): Action {
  const { feed, place } = useDesk();
  const contactId = useStore(place, (state) => state.contactId);
  useStore(place, (state) => state.asked);
  useStore(feed.store, (state) => state.link.kind);
  useStore(feed.store, (state) => (contactId ? contactOf(state.mirror, contactId)?.version : 0));
  const action = useRegistry().byId.get(id);
  if (!action) throw new Error(`no action "${id}"`);
  return action;
}

/** Does it, or says why not. */
export function perform(action: Action, say: (phrase: Phrase) => void): void {
  const reason = action.reason();
  if (reason) say(reason);
  else action.run();
}

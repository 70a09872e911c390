import { z } from 'zod';
import { createStore } from 'zustand/vanilla';
import { SECOND } from '../../shared/kit/time.ts';
import type { Draft, DraftKind } from '../../shared/protocol/desk.ts';
import { draft } from '../../shared/protocol/desk.ts';
import type { DeskError, Gateway } from '../clients/gateway.ts';
import type { Vault } from './vault.ts';

/** What is being written to one contact as one kind, and whether the gateway has it. */
export type LocalDraft = {
  readonly text: string;
  readonly at: string;
  readonly state: 'dirty' | 'saving' | 'saved';
};
export type DraftsState = { readonly byKey: Readonly<Record<string, LocalDraft>> };

export const keptDrafts = z.array(draft);

export const draftKey = (contactId: string, kind: DraftKind): string => `${contactId}:${kind}`;
const ofKey = (key: string) => ({
  contactId: key.slice(0, key.lastIndexOf(':')),
  kind: key.endsWith(':note') ? ('note' as const) : ('reply' as const),
});

/** What is kept elsewhere put beside what is here: the newer wins, and what is not yet saved is never thrown away. */
export function mergeDrafts(
  here: Readonly<Record<string, LocalDraft>>,
  there: readonly Draft[],
  state: LocalDraft['state'],
): Record<string, LocalDraft> {
  const merged = { ...here };
  for (const each of there) {
    const key = draftKey(each.contactId, each.kind);
    const mine = merged[key];
    if (mine && (mine.state !== 'saved' || mine.at >= each.savedAt)) continue;
    merged[key] = { text: each.text, at: each.savedAt, state };
  }
  return merged;
}

/** After this pause in typing a draft is saved; while typing goes on, at least as often as `AT_LEAST`. */
const PAUSE = 400;
const AT_LEAST = 800;
/** A gateway that has not answered within this many milliseconds is not waited for: this PC keeps the words meanwhile. */
const PATIENCE = 60;

/** When to ask again by oneself, in milliseconds; null where that would not help. */
function patienceFor(error: DeskError): number | null {
  if (error.code === 'TooFast') return error.retryAfterMs;
  return error.code === 'Internal' || error.code === 'Unreachable' ? 5 * SECOND : null;
}

/** Drafts: on the gateway within a second of being typed, and in the host's vault while they cannot get there (P7). */
export function createDrafts(gateway: Gateway, vault: Vault<Draft[]>, now: () => Date) {
  const store = createStore<DraftsState>()(() => ({ byKey: {} }));
  const timers = new Map<string, { timer: ReturnType<typeof setTimeout>; since: number }>();
  const underWay = new Map<string, Promise<void>>();
  let isVaultUsed = false;
  /** What the vault was last given, and when it has it. */
  let aside: { text: string; written: Promise<unknown> } | null = null;

  const get = (key: string) => store.getState().byKey[key];
  const set = (key: string, value: LocalDraft) =>
    store.setState(({ byKey }) => ({ byKey: { ...byKey, [key]: value } }));

  function schedule(key: string, wait = PAUSE) {
    const since = timers.get(key)?.since ?? Date.now();
    clearTimeout(timers.get(key)?.timer);
    const delay = Math.max(0, wait === PAUSE ? Math.min(PAUSE, since + AT_LEAST - Date.now()) : wait);
    timers.set(key, { since, timer: setTimeout(() => void save(key), delay) });
  }

  /** One saving of a draft at a time, so that an older text never lands on a newer; what waits is kept aside. */
  function save(key: string): Promise<void> {
    clearTimeout(timers.get(key)?.timer);
    timers.delete(key);
    const before = underWay.get(key);
    if (before) void keepAside();
    const run = () => saveNow(key);
    const mine = before ? before.then(run, run) : run();
    underWay.set(key, mine);
    return mine.finally(() => {
      if (underWay.get(key) === mine) underWay.delete(key);
    });
  }

  async function saveNow(key: string): Promise<void> {
    const current = get(key);
    if (current?.state !== 'dirty') return;
    set(key, { ...current, state: 'saving' });
    const late = setTimeout(() => void keepAside(), PATIENCE);
    const answer = await gateway.call('draft.save', { ...ofKey(key), text: current.text });
    clearTimeout(late);
    const after = get(key);
    if (!after) return;
    const isSame = after.text === current.text;
    if (answer.ok && isSame) set(key, { ...after, state: 'saved', at: answer.value.savedAt });
    else if (after.state === 'saving') set(key, { ...after, state: 'dirty' });
    const wait = answer.ok ? null : patienceFor(answer.error);
    if (wait !== null && get(key)?.state === 'dirty' && !timers.has(key)) schedule(key, wait);
    if (!answer.ok || isVaultUsed) await keepAside();
  }

  const unsaved = (): Draft[] =>
    Object.entries(store.getState().byKey)
      .filter(([, each]) => each.state !== 'saved')
      .map(([key, each]) => ({ ...ofKey(key), text: each.text, savedAt: each.at }));

  /** The copy on this PC: only what the gateway does not have. */
  async function keepAside(): Promise<void> {
    const drafts = unsaved();
    isVaultUsed = drafts.length > 0;
    const text = JSON.stringify(drafts);
    if (aside?.text !== text) aside = { text, written: vault.write(isVaultUsed ? drafts : null) };
    await aside.written;
  }

  return {
    store,
    textOf: (contactId: string, kind: DraftKind): string => get(draftKey(contactId, kind))?.text ?? '',
    write(contactId: string, kind: DraftKind, text: string) {
      const key = draftKey(contactId, kind);
      if (text === (get(key)?.text ?? '')) return;
      set(key, { text, at: now().toISOString(), state: 'dirty' });
      schedule(key);
    },
    /** What this PC kept from before, at start. */
    async restore() {
      const kept = await vault.read();
      if (!kept) return;
      isVaultUsed = true;
      store.setState(({ byKey }) => ({ byKey: mergeDrafts(byKey, kept, 'dirty') }));
    },
    /** What the gateway has. */
    async fetch() {
      const answer = await gateway.call('draft.all', {});
      if (!answer.ok) return;
      store.setState(({ byKey }) => ({ byKey: mergeDrafts(byKey, answer.value.drafts, 'saved') }));
    },
    /** Brings the gateway what it lacks. */
    async flush() {
      const keys = Object.entries(store.getState().byKey).filter(([, each]) => each.state === 'dirty');
      await Promise.all(keys.map(([key]) => save(key)));
    },
    /** Forgets what was written to a contact: its content is erased, and nothing of it stays on this PC either. */
    async drop(contactId: string) {
      for (const kind of ['reply', 'note'] as const) {
        const key = draftKey(contactId, kind);
        clearTimeout(timers.get(key)?.timer);
        timers.delete(key);
        const { [key]: _erased, ...rest } = store.getState().byKey;
        store.setState({ byKey: rest });
      }
      await keepAside();
    },
    keepAside,
    stop() {
      for (const { timer } of timers.values()) clearTimeout(timer);
    },
  };
}
export type Drafts = ReturnType<typeof createDrafts>;

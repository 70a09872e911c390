import type { ClientUpdate } from '../../shared/domain/conversation.ts';
import { type Chat, createChat } from './chat.ts';
import type { ConnectionHandlers, createConnection } from './connection.ts';
import type { StoredName, TabStore } from './tabStore.ts';

// For tests only: a gateway in memory that loses what it is told to lose, and a tab that can be reloaded.

const now = () => new Date('2026-11-23T08:30:00.000Z');
const at = now().toISOString();
export const counsellor = { name: 'Outi', title: { fi: 'Ohjaaja', sv: 'Handledare', en: 'Counsellor' } };

function createMemoryStore(): TabStore {
  const kept = new Map<StoredName, string>();
  return {
    get: (name) => kept.get(name) ?? null,
    set: (name, value) => void (value === null ? kept.delete(name) : kept.set(name, value)),
    clear: () => kept.clear(),
  };
}

type Refusal = { code: string; retryAfterMs?: number };
/** What becomes of the next call: as it should; lost or stuck on the way there; done, with its answer lost or stuck. */
export type Fate = 'ok' | 'lostThere' | 'lostBack' | 'hangs' | 'hangsBack' | Refusal;

/** The gateway as the page knows it: one journal per key, each command id done once, acknowledgements after that. */
function createFakeGateway() {
  const journals = new Map<string, ClientUpdate[]>();
  const done = new Set<string>();
  const pages = new Map<string, ConnectionHandlers>();
  const asked: { name: string; input: unknown }[] = [];
  const fates: Fate[] = [];
  const hanging: (() => void)[] = [];

  const append = (key: string, ...updates: object[]) => {
    const journal = journals.get(key) ?? [];
    journals.set(key, journal);
    const numbered = updates.map((each, i) => ({ ...each, position: journal.length + i + 1, at }));
    journal.push(...(numbered as ClientUpdate[]));
    pages.get(key)?.onUpdated({ updates: numbered as ClientUpdate[] });
  };
  const once = (commandId: string, work: () => void) => {
    if (done.has(commandId)) return;
    done.add(commandId);
    work();
  };
  const answer = (key: string, name: string, input: Record<string, unknown>) => {
    const { commandId, text } = input as { commandId: string; text: string };
    const mine = { type: 'mine', messageId: commandId, content: { text } };
    const journal = journals.get(key) ?? [];
    if (name === 'conversation.resume') {
      const updates = journal.slice(input.since as number);
      return { updates, exists: journal.length > 0, position: journal.length };
    }
    if (name === 'conversation.open' && journal.length === 0)
      once(commandId, () => append(key, { type: 'opened', channel: 'CHAT_ANON', topic: input.topic }, mine));
    if (name === 'conversation.send') once(commandId, () => append(key, mine));
    if (name === 'conversation.leave') once(commandId, () => append(key, { type: 'left' }));
    return { position: journal.length };
  };

  const connect: typeof createConnection = (key, handlers) => {
    const drop = () => {
      if (!pages.delete(key)) return;
      handlers.onLink({ state: 'lost', since: at });
    };
    handlers.onLink({ state: 'connecting' });
    return {
      call: async (name, input) => {
        await Promise.resolve();
        const unreachable = { ok: false, error: { code: 'Unreachable' } } as const;
        if (!pages.has(key)) return unreachable;
        const isReceipt = name === 'conversation.markRead' || name === 'conversation.typing';
        const fate = isReceipt ? 'ok' : (fates.shift() ?? 'ok');
        if (fate === 'lostThere') {
          drop();
          return unreachable;
        }
        const stuck = async () => {
          await new Promise<void>((resolve) => hanging.push(resolve));
          return unreachable;
        };
        if (fate === 'hangs') return stuck();
        asked.push({ name, input });
        if (typeof fate === 'object') return { ok: false, error: fate } as never;
        const value = answer(key, name, input as Record<string, unknown>);
        if (fate === 'lostBack') {
          drop();
          return unreachable;
        }
        if (fate === 'hangsBack') return stuck();
        return { ok: true, value } as never;
      },
      wake: () => {
        if (pages.has(key)) return;
        pages.set(key, handlers);
        handlers.onLink({ state: 'open' });
      },
      stop: () => void pages.delete(key),
    };
  };
  return {
    connect,
    fates,
    asked,
    append,
    drop: (key: string) => {
      const page = pages.get(key);
      pages.delete(key);
      page?.onLink({ state: 'lost', since: at });
      for (const resolve of hanging.splice(0)) resolve();
    },
    /** Does something without telling the page: the notice was lost. */
    mute: (key: string, work: () => void) => {
      const page = pages.get(key);
      pages.delete(key);
      work();
      if (page) pages.set(key, page);
    },
    texts: (key: string) =>
      (journals.get(key) ?? []).flatMap((each) =>
        each.type === 'mine' && 'text' in each.content ? [each.content.text] : [],
      ),
  };
}

/** A page of one tab on a gateway; `reload` makes the next page of the same tab. */
export function openPage(settle: () => Promise<unknown>) {
  const store = createMemoryStore();
  const gateway = createFakeGateway();
  let isLoaded = { current: true };
  const load = () => {
    const isMine = isLoaded;
    const ownStore: TabStore = { ...store, set: (...value) => isMine.current && store.set(...value) };
    return createChat({ store: ownStore, connect: gateway.connect, now });
  };
  let chat = load();
  return {
    store,
    gateway,
    chat: () => chat,
    key: () => store.get('key') ?? '',
    up: async () => {
      chat.wake();
      await settle();
    },
    reload: () => {
      isLoaded.current = false;
      gateway.drop(store.get('key') ?? '');
      isLoaded = { current: true };
      chat = load();
    },
  };
}
/** The client's texts as the page shows them: those of the timeline, then those of the outbox. */
export const shown = (chat: Chat) => {
  const { conversation, outbox } = chat.state.get();
  const texts = conversation.entries.flatMap((each) =>
    each.type === 'mine' && 'text' in each.content ? [each.content.text] : [],
  );
  return [...texts, ...outbox.flatMap((item) => ('text' in item ? [item.text] : []))];
};

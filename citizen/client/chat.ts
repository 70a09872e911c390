import type { Language } from '../../shared/domain/language.ts';
import { createId } from '../../shared/kit/ids.ts';
import { type Clock, toInstant } from '../../shared/kit/time.ts';
import { anew, type ChatState, notStarted } from './chatState.ts';
import { createConnection } from './connection.ts';
import { lastTheirs } from './conversation.ts';
import { createKey, isKey } from './key.ts';
import { createLine, type Line } from './line.ts';
import { createObservable, type Observable } from './observable.ts';
import { type Outbox, type OutboxItem, without, withState } from './outbox.ts';
import { decodeOutbox, encodeOutbox } from './outboxCode.ts';
import type { TabStore } from './tabStore.ts';

/** One tab's conversation: what the page shows, and everything that a person can do to it. */
export type Chat = {
  state: Observable<ChatState>;
  begin(first: { lang: Language; topic: string; text: string }): void;
  send(text: string): void;
  retry(commandId: string): void;
  discard(commandId: string): void;
  leave(): void;
  /** Puts the conversation away and begins with a clean one; words that were not sent become the draft. */
  startAnew(): void;
  setDraft(text: string): void;
  setTopic(topic: string): void;
  /** The counsellor's messages up to this position have been on the screen. */
  show(position: number): void;
  wake(): void;
  /** Forgets everything at once, telling no one. */
  forget(): void;
};

type Parts = { store: TabStore; connect?: typeof createConnection; now?: Clock };

export function createChat({ store, connect = createConnection, now = () => new Date() }: Parts): Chat {
  const state = createObservable<ChatState>(notStarted);
  let line: Line | null = null;

  const patch = (part: Partial<ChatState>) => state.set({ ...state.get(), ...part });
  const setOutbox = (outbox: Outbox) => {
    store.set('outbox', encodeOutbox(outbox));
    patch({ outbox });
  };
  const setDraft = (text: string) => {
    store.set('draft', text === '' ? null : text);
    patch({ draft: text });
  };
  const enqueue = (item: OutboxItem) => {
    setOutbox([...state.get().outbox, item]);
    line?.delivery.pump();
  };
  const step = () => ({ commandId: createId(), at: toInstant(now()), state: 'waiting' }) as const;
  const startAnew = () => {
    line?.stop();
    line = null;
    for (const name of ['key', 'outbox'] as const) store.set(name, null);
    state.set(anew(state.get()));
    setDraft(state.get().draft);
  };
  const openLine = (key: string) => {
    line = createLine({ key, connect, state, patch, setOutbox, onUnknownTopic });
  };
  const onUnknownTopic = () => {
    startAnew();
    store.set('topic', null);
    patch({ topic: null, isTopicUnknown: true });
  };

  const key = store.get('key');
  patch({ draft: store.get('draft') ?? '', topic: store.get('topic') });
  if (isKey(key)) {
    patch({ isStarted: true, outbox: decodeOutbox(store.get('outbox')) });
    openLine(key);
  }

  return {
    state,
    begin: ({ lang, topic, text }) => {
      if (state.get().isStarted) return;
      const newKey = createKey();
      store.set('key', newKey);
      setDraft('');
      patch({ isStarted: true, isTopicUnknown: false });
      setOutbox([{ ...step(), kind: 'open', lang, topic, text: text.trim() }]);
      openLine(newKey);
    },
    send: (text) => {
      setDraft('');
      line?.typing.stop();
      enqueue({ ...step(), kind: 'send', text: text.trim() });
    },
    retry: (commandId) => {
      setOutbox(withState(state.get().outbox, commandId, 'waiting'));
      line?.delivery.pump();
    },
    discard: (commandId) => {
      const outbox = without(state.get().outbox, commandId);
      setOutbox(outbox);
      if (state.get().conversation.status === 'none' && outbox.length === 0) startAnew();
      else line?.delivery.pump();
    },
    leave: () => {
      const { conversation, outbox } = state.get();
      const isUnderWay = outbox.some((item) => item.state === 'sending' || item.state === 'sent');
      if (conversation.status === 'none' && !isUnderWay) return startAnew();
      line?.typing.stop();
      setOutbox(outbox.filter((item) => item.state !== 'failed'));
      if (!outbox.some((item) => item.kind === 'leave')) enqueue({ ...step(), kind: 'leave' });
    },
    startAnew,
    setDraft: (text) => {
      setDraft(text);
      line?.typing.wrote(text);
    },
    setTopic: (topic) => {
      store.set('topic', topic);
      patch({ topic, isTopicUnknown: false });
    },
    show: (position) => {
      const delivered = lastTheirs(state.get().conversation);
      line?.receipts.note({ delivered, read: Math.min(position, delivered) });
    },
    wake: () => line?.connection.wake(),
    forget: () => {
      line?.stop();
      line = null;
      store.clear();
    },
  };
}

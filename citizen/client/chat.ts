import type { Language } from '../../shared/domain/language.ts';
import { createId } from '../../shared/kit/ids.ts';
import { type Clock, toInstant } from '../../shared/kit/time.ts';
import { anew, type ChatState, notStarted, type StartProblem } from './chatState.ts';
import { createConnection } from './connection.ts';
import { lastTheirs } from './conversation.ts';
import { decodeForm, emptyForm, encodeForm, type Form, isNeed, type Need, type Told } from './form.ts';
import { createKey, isKey } from './key.ts';
import { createLine, type Line, type TalkLine } from './line.ts';
import { createObservable, type Observable } from './observable.ts';
import { type Outbox, type OutboxItem, without, withState } from './outbox.ts';
import { decodeOutbox, encodeOutbox } from './outboxCode.ts';
import { decodeFiles, encodeFiles, type PendingFile, readyFiles } from './pendingFiles.ts';
import type { TabStore } from './tabStore.ts';

/** One tab's conversation: what the page shows, and everything that a person can do to it. */
export type Chat = {
  state: Observable<ChatState>;
  begin(first: { lang: Language; topic: string; text: string; told?: Told }): void;
  send(text: string): void;
  retry(commandId: string): void;
  discard(commandId: string): void;
  leave(): void;
  /** Puts the conversation away and begins with a clean one; words that were not sent become the draft. */
  startAnew(): void;
  setDraft(text: string): void;
  /** The files that go with the next message. */
  setFiles(files: readonly PendingFile[]): void;
  /** What opens the conversation, for asking about its files; null while there is none. */
  key(): string | null;
  setTopic(topic: string | null): void;
  /** Null goes back to the choice of what one came for. */
  setNeed(need: Need | null): void;
  fill(part: Partial<Form>): void;
  /** The counsellor's messages up to this position have been on the screen. */
  show(position: number): void;
  /** Goes to the identity provider and comes back to this tab: before the first word, or when asked. */
  identify(lang: Language): void;
  /** Asks for the free times for a call. */
  loadSlots(): void;
  /** Would rather not identify themselves. */
  decline(): void;
  /** Goes on as nobody, before anything was sent. */
  stayAnonymous(): void;
  /** Goes to one's earlier matters, or away from them; who has identified there may come again for a while. */
  comeBack(isComing: boolean): void;
  /** Takes up an earlier matter under its new key. */
  takeOver(key: string): void;
  /** Nobody has identified here any more. */
  forgetReturn(): void;
  answerSurvey(scores: Readonly<Record<string, number>>, comment: string): void;
  wake(): void;
  /** The line, for a talk by voice or video. */
  talk(): TalkLine | null;
  /** Forgets everything at once, telling no one. */
  forget(): void;
};

type Parts = {
  store: TabStore;
  connect?: typeof createConnection;
  now?: Clock;
  go?: (url: string) => void;
};

/** Leaves the page for an address of the gateway's, relative to the page. */
export const leaveFor = (url: string): void => location.assign(new URL(url, new URL('.', document.baseURI)));

export function createChat({
  store,
  connect = createConnection,
  now = () => new Date(),
  go = leaveFor,
}: Parts): Chat {
  const state = createObservable<ChatState>(notStarted);
  let line: Line | null = null;
  let opened: string | null = null;

  const patch = (part: Partial<ChatState>) => state.set({ ...state.get(), ...part });
  const setOutbox = (outbox: Outbox) => {
    store.set('outbox', encodeOutbox(outbox));
    patch({ outbox });
  };
  const setDraft = (text: string) => {
    store.set('draft', text === '' ? null : text);
    patch({ draft: text });
  };
  const setFiles = (files: readonly PendingFile[]) => {
    store.set('files', encodeFiles(files));
    patch({ files });
  };
  const enqueue = (item: OutboxItem) => {
    setOutbox([...state.get().outbox, item]);
    line?.delivery.pump();
  };
  const step = () => ({ commandId: createId(), at: toInstant(now()), state: 'waiting' }) as const;
  const startAnew = () => {
    line?.stop();
    line = null;
    opened = null;
    for (const name of ['key', 'outbox', 'preparing', 'files'] as const) store.set(name, null);
    const isDone = state.get().conversation.status !== 'none';
    state.set(anew(state.get()));
    setDraft(state.get().draft);
    setNeed(state.get().need);
    if (isDone) fill(emptyForm);
  };
  const openLine = (key: string) => {
    opened = key;
    line = createLine({ key, connect, state, patch, setOutbox, onProblem, go });
  };
  const setNeed = (need: Need | null) => {
    store.set('need', need);
    patch({ need, problem: null });
  };
  const fill = (part: Partial<Form>) => {
    const form = { ...state.get().form, ...part };
    store.set('form', encodeForm(form));
    patch({ form, problem: null });
  };
  const setTopic = (topic: string | null) => {
    store.set('topic', topic);
    const isOther = topic !== state.get().topic;
    patch({ topic, problem: null });
    if (isOther) fill({ subtopic: null });
  };
  /** A key and its line, before there is anything to say: an identity is proven for a conversation. */
  const prepare = () => {
    if (line) return;
    const newKey = createKey();
    store.set('key', newKey);
    store.set('preparing', 'yes');
    openLine(newKey);
  };
  const comeBack = (isComing: boolean) => {
    const known = store.get('returnKey');
    const returning = isComing ? (isKey(known) ? known : createKey()) : null;
    if (returning !== null) store.set('returnKey', returning);
    store.set('returning', returning && 'yes');
    patch({ returning });
  };
  const begun = (newKey: string) => {
    patch({
      isStarted: true,
      outbox: decodeOutbox(store.get('outbox')),
      files: decodeFiles(store.get('files')),
    });
    openLine(newKey);
  };
  const onProblem = (problem: StartProblem) => {
    startAnew();
    if (problem === 'topic') setTopic(null);
    if (problem === 'channel') setNeed(null);
    if (problem === 'slot') fill({ slot: null });
    patch({ problem });
  };

  const key = store.get('key');
  const need = store.get('need');
  patch({
    draft: store.get('draft') ?? '',
    topic: store.get('topic'),
    need: isNeed(need) ? need : null,
    form: decodeForm(store.get('form')),
  });
  if (store.get('returning') !== null) comeBack(true);
  if (isKey(key)) {
    if (store.get('preparing') === null) begun(key);
    else openLine(key);
  }

  return {
    state,
    begin: ({ lang, topic, text, told = {} }) => {
      if (state.get().isStarted) return;
      prepare();
      store.set('preparing', null);
      setDraft('');
      patch({ isStarted: true, problem: null });
      setOutbox([{ ...step(), kind: 'open', lang, topic, told, text: text.trim() }]);
      line?.delivery.pump();
    },
    send: (text) => {
      const files = readyFiles(state.get().files);
      if (files === null) return;
      setDraft('');
      line?.typing.stop();
      const item = { ...step(), kind: 'send', text: text.trim() } as const;
      // The outbox has them before the draft lets go.
      enqueue(files.length > 0 ? { ...item, files } : item);
      setFiles([]);
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
    setFiles,
    key: () => opened,
    setTopic,
    setNeed,
    fill,
    show: (position) => {
      const delivered = lastTheirs(state.get().conversation);
      line?.receipts.note({ delivered, read: Math.min(position, delivered) });
    },
    identify: (lang) => {
      patch({ isIdentifying: true, identity: null });
      prepare();
      line?.identity.begin(lang);
    },
    loadSlots: () => {
      prepare();
      line?.loadSlots();
    },
    decline: () => {
      if (!state.get().outbox.some((item) => item.kind === 'decline'))
        enqueue({ ...step(), kind: 'decline' });
    },
    stayAnonymous: () => {
      if (!state.get().isStarted) startAnew();
    },
    comeBack,
    takeOver: (newKey) => {
      startAnew();
      comeBack(false);
      store.set('key', newKey);
      begun(newKey);
    },
    forgetReturn: () => {
      comeBack(false);
      store.set('returnKey', null);
    },
    answerSurvey: (scores, comment) =>
      enqueue({ ...step(), kind: 'survey', scores, comment: comment.trim() }),
    wake: () => line?.connection.wake(),
    talk: () => line,
    forget: () => {
      line?.stop();
      opened = null;
      line = null;
      store.clear();
    },
  };
}

import type { ClientUpdate } from '../../shared/domain/conversation.ts';
import { SECOND } from '../../shared/kit/time.ts';
import type { NoticePayload } from './calls.ts';
import type { ChatState, Ending, StartProblem } from './chatState.ts';
import type { Connection, createConnection, Link } from './connection.ts';
import { lastTheirs, noConversation } from './conversation.ts';
import { createDelivery, type Delivery } from './delivery.ts';
import { foldUpdates, hasGap } from './fold.ts';
import { createIdentity } from './identity.ts';
import type { Observable } from './observable.ts';
import { failed, type Outbox, settled } from './outbox.ts';
import { createReceipts } from './receipts.ts';
import { createTypingNotice } from './typing.ts';

const TYPING_FADES_AFTER = 10 * SECOND;
const ASK_AGAIN_AFTER = 2 * SECOND;

type LineParts = {
  key: string;
  connect: typeof createConnection;
  state: Observable<ChatState>;
  patch(part: Partial<ChatState>): void;
  setOutbox(outbox: Outbox): void;
  onProblem(problem: StartProblem): void;
  go(url: string): void;
};
type TalkListener = (payload: NoticePayload<'conversation.signalled'>) => void;
/** What a talk needs of the line: its calls, and what the talk's other pages say. */
export type TalkLine = Pick<Line, 'connection' | 'hear'>;
export type Line = ReturnType<typeof createLine>;

/** The living side of one conversation: its connection, and all that goes over it. */
export function createLine({ key, connect, state, patch, setOutbox, onProblem, go }: LineParts) {
  let talker: TalkListener | null = null;
  let isStopped = false;
  let isCurrent = false;
  let isResuming = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  let fade: ReturnType<typeof setTimeout> | undefined;

  const onEnding = (ending: Ending) => {
    setOutbox(failed(state.get().outbox));
    patch({ ending });
  };

  const take = (updates: readonly ClientUpdate[]) => {
    const before = state.get();
    const conversation = foldUpdates(before.conversation, updates);
    if (lastTheirs(conversation) > lastTheirs(before.conversation)) setTyping(false);
    patch({ conversation, ending: conversation.status === 'open' ? null : before.ending });
    const outbox = settled(before.outbox, conversation);
    if (outbox !== before.outbox) setOutbox(outbox);
    receipts.note({ delivered: lastTheirs(conversation), read: 0 });
  };

  const setTyping = (isCounsellorTyping: boolean) => {
    clearTimeout(fade);
    if (isCounsellorTyping) fade = setTimeout(() => setTyping(false), TYPING_FADES_AFTER);
    patch({ isCounsellorTyping });
  };

  const resume = async () => {
    clearTimeout(again);
    if (isResuming || isStopped) return;
    isResuming = true;
    const since = state.get().conversation.position;
    const outcome = await connection.call('conversation.resume', { since });
    isResuming = false;
    if (isStopped) return;
    if (!outcome.ok) {
      const { error } = outcome;
      if (error.code === 'Unreachable') return;
      again = setTimeout(resume, error.code === 'TooFast' ? error.retryAfterMs : ASK_AGAIN_AFTER);
      return;
    }
    const { updates, exists, position } = outcome.value;
    // The first message was kept, and came back, after the gateway had looked: its answer is of yesterday.
    if (!exists && state.get().conversation.position > since) return resume();
    if (!exists && !state.get().isStarted) {
      isCurrent = true;
      patch({ hasResumed: true });
      void askSlots();
      return identity.resumed();
    }
    if (!exists && !state.get().outbox.some((item) => item.kind === 'open' && item.state !== 'sent')) {
      patch({ hasResumed: true });
      return onEnding('Gone');
    }
    if (position < since) {
      // The gateway came back with less than it had told us: its word stands, so everything is read again.
      patch({ conversation: noConversation });
      return resume();
    }
    take(updates);
    const { conversation } = state.get();
    if (hasGap(conversation) && conversation.position > since) return resume();
    isCurrent = true;
    patch({ hasResumed: true });
    delivery.pump();
    receipts.flush();
    identity.resumed();
  };

  const onLink = (link: Link) => {
    if (isStopped) return;
    patch({ link });
    isCurrent = false;
    if (link.state === 'open') return void resume();
    setTyping(false);
    if (link.state === 'refused' && state.get().isStarted) onEnding('Gone');
  };

  const connection: Connection = connect(key, {
    onLink: (link) => queueMicrotask(() => onLink(link)),
    onUpdated: ({ updates }) => {
      take(updates);
      if (hasGap(state.get().conversation)) void resume();
    },
    onTyping: ({ isTyping }) => setTyping(isTyping),
    onSignalled: (payload) => talker?.(payload),
  });
  const receipts = createReceipts((marks) => connection.call('conversation.markRead', marks));
  const typing = createTypingNotice((isTyping) => {
    if (isCurrent) void connection.call('conversation.typing', { isTyping });
  });
  const identity = createIdentity({ call: connection.call, isReady: () => isCurrent, state, patch, go });
  let wantsSlots = false;
  const askSlots = async () => {
    if (!wantsSlots || !isCurrent) return;
    const outcome = await connection.call('booking.slots', {});
    if (!outcome.ok || isStopped) return;
    wantsSlots = false;
    patch({ slots: outcome.value.slots });
  };
  const delivery: Delivery = createDelivery({
    call: connection.call,
    isReady: () => isCurrent && state.get().ending === null,
    outbox: () => state.get().outbox,
    setOutbox,
    onHeldBack: (isHeldBack) => patch({ isHeldBack }),
    onEnding,
    onProblem,
  });

  return {
    connection,
    hear: (listener: TalkListener | null) => {
      talker = listener;
    },
    delivery,
    typing,
    receipts,
    identity,
    /** Asks for the free times for a call, now or once the line is up. */
    loadSlots: () => {
      wantsSlots = true;
      void askSlots();
    },
    stop: () => {
      isStopped = true;
      clearTimeout(again);
      clearTimeout(fade);
      delivery.stop();
      typing.stop();
      connection.stop();
    },
  };
}

import { assertNever } from '../../shared/kit/assertNever.ts';
import { type Clock, type Instant, SECOND, toInstant } from '../../shared/kit/time.ts';
import type { HandshakeRefusal } from '../../shared/protocol/errors.ts';
import { type Backoff, createBackoff } from './backoff.ts';
import type { CallInput, CallName, NoticePayload, Outcome } from './calls.ts';
import { type CitizenSocket, openSocket } from './socket.ts';

/** Where the connection stands. `outdated`: only a newer page can talk to this gateway. `refused`: the key opens nothing. */
export type Link =
  | { readonly state: 'connecting' }
  | { readonly state: 'open' }
  | { readonly state: 'lost'; readonly since: Instant }
  | { readonly state: 'outdated' }
  | { readonly state: 'refused' };

export type ConnectionHandlers = {
  onLink(link: Link): void;
  onUpdated(payload: NoticePayload<'conversation.updated'>): void;
  onTyping(payload: NoticePayload<'conversation.typingChanged'>): void;
  onSignalled?(payload: NoticePayload<'conversation.signalled'>): void;
};

export type Connection = {
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Outcome<N>>;
  /** Something suggests that the network is back, or that someone is looking: try at once. */
  wake(): void;
  stop(): void;
};

/** A connection that has stood this long is trusted again (P11). */
const STABLE_AFTER = 5 * SECOND;
/** Without an answer for this long the line is taken for dead, whatever the socket believes. */
const ANSWER_WITHIN = 8 * SECOND;

type Parts = { open(key: string): CitizenSocket; now: Clock; backoff: Backoff };

/** Keeps one conversation's connection up until it is stopped or cannot be had. */
export function createConnection(
  key: string,
  handlers: ConnectionHandlers,
  given?: Partial<Parts>,
): Connection {
  const { open, now, backoff }: Parts = {
    open: openSocket,
    now: () => new Date(),
    backoff: createBackoff(),
    ...given,
  };
  const socket = open(key);
  let link: Link = { state: 'connecting' };
  let isOver = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let trust: ReturnType<typeof setTimeout> | undefined;

  const setLink = (next: Link) => {
    link = next;
    handlers.onLink(next);
  };
  const connectAfter = (millis: number) => {
    clearTimeout(retry);
    retry = setTimeout(() => {
      retry = undefined;
      socket.connect();
    }, millis);
  };
  const lose = (wait = backoff.next()) => {
    if (isOver) return;
    if (link.state !== 'lost') setLink({ state: 'lost', since: toInstant(now()) });
    connectAfter(wait);
  };
  const giveUp = (state: 'outdated' | 'refused') => {
    stop();
    setLink({ state });
  };
  const stop = () => {
    isOver = true;
    clearTimeout(retry);
    clearTimeout(trust);
    socket.disconnect();
  };
  const onRefused = (refusal: HandshakeRefusal) => {
    switch (refusal.code) {
      case 'ProtocolMismatch':
        return giveUp('outdated');
      case 'SessionEnded':
      case 'BadRequest':
        return giveUp('refused');
      case 'TooFast':
        return lose(Math.max(refusal.retryAfterMs, backoff.next()));
      default:
        return assertNever(refusal);
    }
  };

  socket.on('connect', () => {
    trust = setTimeout(backoff.reset, STABLE_AFTER);
    setLink({ state: 'open' });
  });
  socket.on('disconnect', () => {
    clearTimeout(trust);
    lose();
  });
  socket.on('connect_error', (error: Error & { data?: HandshakeRefusal }) => {
    if (isOver) return;
    if (error.data) onRefused(error.data);
    else lose();
  });
  socket.on('conversation.updated', (payload) => handlers.onUpdated(payload));
  socket.on('conversation.typingChanged', (payload) => handlers.onTyping(payload));
  socket.on('conversation.signalled', (payload) => handlers.onSignalled?.(payload));
  socket.on('session.ended', ({ code }) => {
    // The gateway did not understand this page; it would not the second time either. The other reasons pass.
    if (code === 'BadFrame') giveUp('outdated');
  });
  handlers.onLink(link);
  socket.connect();

  return {
    call: (name, input) =>
      new Promise((resolve) => {
        const unreachable = { ok: false, error: { code: 'Unreachable' } } as const;
        if (!socket.connected) return resolve(unreachable);
        const drop = () => settle(unreachable);
        const settle = (outcome: Outcome<typeof name>) => {
          clearTimeout(timer);
          socket.off('disconnect', drop);
          resolve(outcome);
        };
        const timer = setTimeout(() => socket.disconnect(), ANSWER_WITHIN);
        socket.on('disconnect', drop);
        // The table of calls gives one signature per name; no single one of them is known here.
        const emit = socket.emit.bind(socket) as (name: string, ...rest: unknown[]) => void;
        emit(name, input, (answer: Outcome<typeof name>) => settle(answer));
      }),
    wake: () => {
      if (isOver || retry === undefined) return;
      connectAfter(0);
    },
    stop,
  };
}

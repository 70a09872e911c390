import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import type { AnswerOf, InputOf, PayloadOf } from '../../shared/protocol/define.ts';
import type { deskCalls, deskNotices } from '../../shared/protocol/desk.ts';
import type { Answer, CallError, HandshakeRefusal } from '../../shared/protocol/errors.ts';
import type { DeskHandshake } from '../../shared/protocol/handshake.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { backoffDelay, STABLE_AFTER } from '../kit/backoff.ts';

type Calls = typeof deskCalls;
type Notices = typeof deskNotices;
export type DeskCallName = keyof Calls;
export type DeskNoticeName = keyof Notices;
export type DeskInput<N extends DeskCallName> = InputOf<Calls[N]>;
export type DeskAnswer<N extends DeskCallName> = AnswerOf<Calls[N]>;
export type DeskPayload<N extends DeskNoticeName> = PayloadOf<Notices[N]>;

/** A refusal of the gateway, or that no answer came. */
export type DeskError = CallError | { readonly code: 'Unreachable' };
export type Called<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: DeskError };

/** `call.refused` answers frames that ask for no answer; every call here asks for one. */
type Heard = Exclude<DeskNoticeName, 'call.refused'>;
/** Every one of them: a notice that is missing here is a type error. */
const heard = Object.keys({
  'feed.batch': true,
  'contact.typingChanged': true,
  'contact.viewing': true,
  'config.changed': true,
  'people.changed': true,
  'team.changed': true,
  'shift.managed': true,
  'talk.signalled': true,
  'session.ended': true,
} satisfies Record<Heard, true>) as Heard[];
type Listeners = { readonly [N in Heard]: (payload: DeskPayload<N>) => void } & {
  readonly connected: () => void;
  readonly lost: () => void;
  readonly refused: (refusal: HandshakeRefusal) => void;
};

/** No answer within this is no answer; an outward step is then asked again under the same command id. */
const CALL_TIMEOUT = 10_000;
const CONNECT_TIMEOUT = 8_000;

/** What a test may put in place of the library and of patience, and where the desk stands. */
type Parts = {
  readonly open: (url: string, options: Partial<ManagerOptions & SocketOptions>) => Socket;
  readonly delayOf: (attempt: number) => number;
  /** What the journal calls this workstation. */
  readonly workstation: string | undefined;
};

/**
 * The one connection to the gateway. It reconnects by itself, with growing and spread waits that start over only
 * after five stable seconds; a refused handshake stops it until `connect` is called again.
 */
export function createGateway(
  url: string,
  tokenOf: () => string,
  listeners: Listeners,
  given?: Partial<Parts>,
) {
  const { open, delayOf, workstation }: Parts = {
    open: io,
    workstation: undefined,
    delayOf: (attempt) => backoffDelay(attempt, Math.random),
    ...given,
  };
  const auth = (send: (handshake: DeskHandshake) => void) =>
    send({ protocol: PROTOCOL_VERSION, token: tokenOf(), workstation });
  const options = { path: '/socket', transports: ['websocket'], reconnection: false, autoConnect: false };
  const socket = open(`${url}/desk`, { ...options, auth, timeout: CONNECT_TIMEOUT, forceNew: true });

  let attempt = 0;
  let isWanted = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let stable: ReturnType<typeof setTimeout> | undefined;

  const retryIn = (delay: number) => {
    clearTimeout(retry);
    if (isWanted) retry = setTimeout(() => socket.connect(), delay);
  };
  const retryLater = () => {
    retryIn(delayOf(attempt));
    attempt += 1;
  };

  socket.on('connect', () => {
    stable = setTimeout(() => {
      attempt = 0;
    }, STABLE_AFTER);
    listeners.connected();
  });
  socket.on('disconnect', () => {
    clearTimeout(stable);
    listeners.lost();
    retryLater();
  });
  socket.on('connect_error', (error: Error & { data?: HandshakeRefusal }) => {
    listeners.lost();
    if (!error.data) return retryLater();
    if (error.data.code === 'TooFast') return retryIn(error.data.retryAfterMs);
    isWanted = false;
    listeners.refused(error.data);
  });
  for (const name of heard)
    socket.on(name, (payload) => (listeners[name] as (told: unknown) => void)(payload));

  return {
    connect() {
      isWanted = true;
      clearTimeout(retry);
      if (!socket.connected) socket.connect();
    },
    /** Drops what may be a dead connection and tries anew at once. */
    reconnect() {
      if (!isWanted) return;
      attempt = 0;
      socket.disconnect();
      retryIn(0);
    },
    /** The machine says that the network is gone: no use waiting for a heartbeat to notice. */
    drop() {
      socket.disconnect();
    },
    stop() {
      isWanted = false;
      clearTimeout(retry);
      clearTimeout(stable);
      socket.disconnect();
    },
    async call<N extends DeskCallName>(name: N, input: DeskInput<N>): Promise<Called<DeskAnswer<N>>> {
      if (!socket.connected) return { ok: false, error: { code: 'Unreachable' } };
      try {
        const answer: Answer<DeskAnswer<N>> = await socket.timeout(CALL_TIMEOUT).emitWithAck(name, input);
        return answer;
      } catch {
        return { ok: false, error: { code: 'Unreachable' } };
      }
    },
  };
}
export type Gateway = ReturnType<typeof createGateway>;

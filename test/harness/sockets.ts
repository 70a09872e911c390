import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import type { ClientUpdate } from '../../shared/domain/conversation.ts';
import type { KeptGrant } from '../../shared/protocol/auth.ts';
import type { citizenCalls } from '../../shared/protocol/citizen.ts';
import type { AnswerOf, Call, CallTable, InputOf } from '../../shared/protocol/define.ts';
import type { deskCalls, FeedNotice } from '../../shared/protocol/desk.ts';
import type { Answer } from '../../shared/protocol/errors.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { TEST_ORIGIN } from './gateway.ts';

type Options = Partial<ManagerOptions & SocketOptions>;

/** How long a test waits for an answer before it says which one did not come, in milliseconds. */
const PATIENCE = 20_000;

const open = (url: string, auth: object, options: Options): Socket =>
  io(url, {
    path: '/socket',
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: { origin: TEST_ORIGIN },
    auth,
    ...options,
  });

/** A socket with the calls of a table as one typed function. */
export type TestSocket<T extends CallTable> = {
  readonly socket: Socket;
  readonly call: <N extends keyof T & string>(
    name: N,
    input: InputOf<T[N] & Call>,
  ) => Promise<Answer<AnswerOf<T[N] & Call>>>;
  /** The same, for calls that must succeed: answers the value, throws the refusal. */
  readonly ask: <N extends keyof T & string>(
    name: N,
    input: InputOf<T[N] & Call>,
  ) => Promise<AnswerOf<T[N] & Call>>;
  readonly close: () => void;
};

function typed<T extends CallTable>(socket: Socket): TestSocket<T> {
  const call = async (name: string, input: unknown) =>
    (await socket.timeout(PATIENCE).emitWithAck(name, input)) as Answer<never>;
  return {
    socket,
    call,
    ask: async (name, input) => {
      const answer = await call(name, input);
      if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.error)}`);
      return answer.value;
    },
    close: () => socket.disconnect(),
  };
}

/** Resolves when connected; rejects with the gateway's refusal. */
export async function connected(socket: Socket): Promise<void> {
  if (socket.connected) return;
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
}

export async function signIn(url: string, personId: string): Promise<KeptGrant> {
  const response = await fetch(`${url}/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId, keep: 'token' }),
  });
  if (!response.ok) throw new Error(`signing in as ${personId} failed: ${response.status}`);
  return (await response.json()) as KeptGrant;
}

export type TestDesk = TestSocket<typeof deskCalls> & {
  readonly personId: string;
  /** Every feed notice so far, in the order it came. */
  readonly notices: FeedNotice[];
};

/** A desk on a real socket, signed in; its feed is not started. */
export async function connectDesk(
  url: string,
  personId = 'outi-yrjola',
  options: Options = {},
): Promise<TestDesk> {
  const { token } = await signIn(url, personId);
  const socket = open(`${url}/desk`, { protocol: PROTOCOL_VERSION, token }, options);
  const notices: FeedNotice[] = [];
  socket.on('feed.batch', (batch: { notices: FeedNotice[] }) => notices.push(...batch.notices));
  await connected(socket);
  return { ...typed<typeof deskCalls>(socket), personId, notices };
}

export type TestClient = TestSocket<typeof citizenCalls> & {
  readonly key: string;
  /** Every update so far, in the order it came. */
  readonly updates: ClientUpdate[];
};

export const createKey = (): string => randomBytes(32).toString('base64url');

/** A client's page on a real socket, with a key of its own or a given one. */
export async function connectClient(
  url: string,
  key = createKey(),
  options: Options = {},
): Promise<TestClient> {
  const socket = open(`${url}/citizen`, { protocol: PROTOCOL_VERSION, key }, options);
  const updates: ClientUpdate[] = [];
  socket.on('conversation.updated', (batch: { updates: ClientUpdate[] }) => updates.push(...batch.updates));
  await connected(socket);
  return { ...typed<typeof citizenCalls>(socket), key, updates };
}

/** A client that has written its first message, and the id of its contact as the desk sees it. */
export async function openConversation(
  url: string,
  desk: TestDesk,
  text = 'Hei, vuokra on maksamatta.',
  topic = 'en_tieda',
): Promise<{ client: TestClient; contactId: string }> {
  const client = await connectClient(url);
  const before = desk.notices.length;
  await client.ask('conversation.open', { commandId: randomUUID(), lang: 'fi', topic, text });
  const shown = await until(desk.socket, 'feed.batch', () =>
    desk.notices
      .slice(before)
      .find((each) => each.kind === 'contact.shown' && each.contact.lastMessage.preview === text),
  );
  if (shown.kind !== 'contact.shown') throw new Error('no contact was shown');
  return { client, contactId: shown.contact.id };
}

/** Asks again at every such event until there is an answer; fails when none comes in time. */
export async function until<T>(
  socket: Socket,
  event: string,
  find: () => T | undefined | null | false,
): Promise<T> {
  const signal = AbortSignal.timeout(PATIENCE);
  for (;;) {
    const found = find();
    if (found) return found;
    await once(socket as never, event, { signal });
  }
}

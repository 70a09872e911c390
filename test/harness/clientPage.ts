import type { Agent } from 'node:http';
import { io } from 'socket.io-client';
import { type Chat, createChat } from '../../citizen/client/chat.ts';
import { type Connection, createConnection } from '../../citizen/client/connection.ts';
import type { CitizenSocket } from '../../citizen/client/socket.ts';
import type { StoredName, TabStore } from '../../citizen/client/tabStore.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { TEST_ORIGIN } from './gateway.ts';
import { createLedger, type Ledger } from './ledger.ts';

/** What a browser's tab keeps through a reload. */
export type Tab = Map<StoredName, string>;

export type ClientPage = {
  readonly chat: Chat;
  /** The conversation's key, once it has begun. */
  readonly key: () => string;
  /** The page is gone from one moment to the next, as by a reload: it hears, sends and stores nothing more. */
  readonly vanish: () => void;
};

type Parts = {
  tab?: Tab;
  ledger?: Ledger;
  /** Milliseconds between attempts to connect, in place of the page's own patience. */
  waits?: () => number;
  /** Leads its connections somewhere else than to the address. */
  agent?: Agent;
};

/** The real client of a client's page, without its screen, on a real socket. */
export function openClientPage(
  url: string,
  { tab = new Map(), ledger = createLedger(), waits, agent }: Parts = {},
): ClientPage {
  let isGone = false;
  const connections: Connection[] = [];
  const store: TabStore = {
    get: (name) => tab.get(name) ?? null,
    set: (name, value) => {
      if (isGone) return;
      if (value === null) tab.delete(name);
      else tab.set(name, value);
    },
    clear: () => {
      if (!isGone) tab.clear();
    },
  };
  const connect: typeof createConnection = (key, handlers) => {
    const connection = createConnection(key, handlers, {
      open: (each) => openSocket(url, each, agent),
      ...(waits ? { backoff: { next: waits, reset: () => undefined } } : {}),
    });
    connections.push(connection);
    return {
      ...connection,
      call: (name, input) =>
        isGone ? new Promise(() => undefined) : ledger.note(input, () => connection.call(name, input)),
    };
  };
  return {
    chat: createChat({ store, connect }),
    key: () => tab.get('key') ?? '',
    vanish: () => {
      isGone = true;
      for (const connection of connections) connection.stop();
    },
  };
}

/** As the page opens its own, with the Origin that a browser would show. */
const openSocket = (url: string, key: string, agent?: Agent): CitizenSocket =>
  io(`${url}/citizen`, {
    path: '/socket',
    transports: ['websocket'],
    auth: { protocol: PROTOCOL_VERSION, key },
    autoConnect: false,
    reconnection: false,
    forceNew: true,
    timeout: 8_000,
    extraHeaders: { origin: TEST_ORIGIN },
    ...leadBy(agent),
  });

/** The library hands an agent on to Node, though its types, which are for browsers, know of none. */
export const leadBy = (agent: Agent | undefined): object => (agent ? { agent } : {});

/** The texts of one side's messages on the page, in the order it shows them. */
export const textsOn = ({ chat }: ClientPage, side: 'mine' | 'theirs'): string[] =>
  chat.state
    .get()
    .conversation.entries.flatMap((entry) =>
      entry.type === side && 'text' in entry.content ? [entry.content.text] : [],
    );

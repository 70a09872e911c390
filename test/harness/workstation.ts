import { setMaxListeners } from 'node:events';
import type { Agent } from 'node:http';
import { io } from 'socket.io-client';
import { type Called, createGateway, type DeskCallName } from '../../renderer/clients/gateway.ts';
import type { Host, HostHandlers } from '../../renderer/clients/host.ts';
import { createDesk, type Desk } from '../../renderer/feed/desk.ts';
import { createSession } from '../../renderer/feed/session.ts';
import { createSettings } from '../../renderer/feed/settings.ts';
import type { Granted } from '../../shared/desktop/calls.ts';
import { defaultSettings } from '../../shared/desktop/settings.ts';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import { MINUTE } from '../../shared/kit/time.ts';
import type { KeptGrant } from '../../shared/protocol/auth.ts';
import { leadBy } from './clientPage.ts';
import { TEST_ORIGIN } from './gateway.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { noMedia } from './noMedia.ts';
import { signIn } from './sockets.ts';
import { when } from './when.ts';

/** What a PC keeps through a crash: the vault. */
export type Vault = Map<string, string>;

export type Workstation = {
  readonly desk: Desk;
  readonly isLive: () => boolean;
  readonly live: () => Promise<void>;
  readonly contact: (id: string) => Contact | undefined;
  /** What the PC tells its page. */
  readonly tell: (notice: 'power.resumed') => void;
  /** Closes it as a person would. */
  readonly stop: () => Promise<void>;
  /** It is gone from one moment to the next, as by a power cut: it sends and keeps nothing more. */
  readonly vanish: () => void;
};

export type Meddler = (
  name: DeskCallName,
  input: object,
  ask: () => Promise<Called<unknown>>,
) => Promise<Called<unknown>>;

type Parts = {
  person?: string;
  vault?: Vault;
  ledger?: Ledger;
  /** Milliseconds between attempts to connect, in place of the desk's own patience. */
  waits?: () => number;
  /** Where to sign in, if not where the sockets go. */
  authUrl?: string;
  /** Leads its connections somewhere else than to the address. */
  agent?: Agent;
  /** Stands between the desk and its calls, to lose or refuse some of them. */
  meddle?: Meddler;
};

/** The real desk without its screen, on real sockets, signed in and started. */
export async function openWorkstation(
  url: string,
  {
    person = 'outi-yrjola',
    vault = new Map(),
    ledger = createLedger(),
    waits,
    authUrl = url,
    agent,
    meddle = (_name, _input, ask) => ask(),
  }: Parts = {},
): Promise<Workstation> {
  giveWindow();
  let isGone = false;
  const told = new EventTarget();
  const host = createMemoryHost(authUrl, person, vault, () => isGone, told);
  const settings = createSettings(host);
  await settings.load();
  const session = createSession(host);
  await session.signIn(person);
  const connect: typeof createGateway = (address, tokenOf, listeners) => {
    const gateway = createGateway(address, tokenOf, listeners, {
      open: (name, options) =>
        io(name, { ...options, extraHeaders: { origin: TEST_ORIGIN }, ...leadBy(agent) }),
      ...(waits ? { delayOf: waits } : {}),
    });
    return {
      ...gateway,
      call: (name, input) => {
        if (isGone) return new Promise(() => undefined);
        const ask = () => meddle(name, input, () => gateway.call(name, input));
        return ledger.note(input, ask) as ReturnType<typeof gateway.call<typeof name>>;
      },
    };
  };
  const desk = createDesk({ host, gatewayUrl: url, session, settings, me: person, connect, media: noMedia });
  await desk.start();
  const { store } = desk.feed;
  const isLive = () => store.getState().link.kind === 'live';
  const end = () => {
    isGone = true;
    session.stop();
    desk.feed.stop();
  };
  return {
    desk,
    isLive,
    live: () => when(`${person} is live`, [store], isLive),
    contact: (id) => contactsOf(desk).get(id),
    tell: (notice) => void told.dispatchEvent(new Event(notice)),
    stop: async () => {
      await desk.stop();
      end();
    },
    vanish: () => {
      end();
      void desk.stop();
    },
  };
}

/** Every contact in the desk's mirror, by id. */
export function contactsOf({ feed }: Desk): Map<string, Contact> {
  const { entryById } = feed.store.getState().mirror;
  const entries = entryById.buckets.flatMap((bucket) => [...bucket]);
  return new Map(
    entries.map(([id, { contact }]) => [id, contact] as const).sort(([a], [b]) => a.localeCompare(b)),
  );
}

/** The texts of a contact's messages from one side, in the order the desk shows them. */
export const textsAt = ({ feed }: Desk, id: string, from: 'client' | 'counsellor'): string[] =>
  (feed.store.getState().mirror.timelineById.get(id)?.events ?? []).flatMap(({ event }) =>
    event.type === 'messageSent' && event.from === from && 'text' in event.content
      ? [event.content.text]
      : [],
  );

/** A host that signs in over HTTP, as both real ones do, and keeps its vault in memory. */
function createMemoryHost(
  url: string,
  person: string,
  vault: Vault,
  isGone: () => boolean,
  told: EventTarget,
): Host {
  const hold = async (grant: Promise<KeptGrant>): Promise<Granted> => {
    try {
      return { ok: true, value: await grant };
    } catch {
      return { ok: false, code: 'Unreachable' };
    }
  };
  const handlers: HostHandlers = {
    'app.info': async () => ({ version: '', platform: 'test', gatewayUrl: url, workstation: 'test' }),
    'session.choices': async () => ({ ok: false, code: 'Unreachable' }),
    'session.signIn': ({ personId }) => hold(grantOf(url, personId)),
    'session.renew': () => hold(grantOf(url, person)),
    'session.signOut': async () => ({}),
    'settings.read': async () => ({ ...defaultSettings, sound: false, notifications: false }),
    'settings.write': async () => ({}),
    'vault.read': async ({ name }) => ({ value: vault.get(name) ?? null, isAvailable: true }),
    'vault.write': async ({ name, value }) => {
      if (isGone()) return { isKept: false };
      if (value === null) vault.delete(name);
      else vault.set(name, value);
      return { isKept: true };
    },
    'notification.show': async () => ({}),
    'badge.set': async () => ({}),
    'window.focus': async () => ({}),
  };
  return {
    kind: 'desktop',
    call: (name, input) => handlers[name](input),
    on: (name, listener) => {
      const hear = () => listener({} as never);
      told.addEventListener(name, hear);
      return () => told.removeEventListener(name, hear);
    },
    notificationRight: () => 'missing',
    askForNotifications: async () => 'missing',
    openWindow: () => null,
    keepStanding: () => undefined,
  };
}

const grants = new Map<string, KeptGrant>();

/** Signs in only when there is no grant that lasts: a gateway counts how often one address does. */
async function grantOf(url: string, person: string): Promise<KeptGrant> {
  const name = `${person} at ${url}`;
  const known = grants.get(name);
  if (known && Date.parse(known.expiresAt) - Date.now() > 6 * MINUTE) return known;
  const grant = await signIn(url, person);
  grants.set(name, grant);
  return grant;
}

/** The desk listens to its window for the network's comings and goings, and asks whether it has the focus. */
function giveWindow(): void {
  if ('window' in globalThis) return;
  const window = new EventTarget();
  // Many desks share it in one process, each with ears of its own.
  setMaxListeners(0, window);
  Object.assign(globalThis, { window, document: { hasFocus: () => false } });
}

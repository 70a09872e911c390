import { vi } from 'vitest';
import { loadConfig } from '../../gateway/app/configuration.ts';
import type { createGateway } from '../../renderer/clients/gateway.ts';
import type { Host, HostHandlers } from '../../renderer/clients/host.ts';
import { createDesk, type Desk } from '../../renderer/feed/desk.ts';
import { createSession } from '../../renderer/feed/session.ts';
import { createSettings } from '../../renderer/feed/settings.ts';
import { defaultSettings } from '../../shared/desktop/settings.ts';
import { SECOND } from '../../shared/kit/time.ts';
import type { Draft } from '../../shared/protocol/desk.ts';
import { noMedia } from './noMedia.ts';
import { personById } from './story.ts';

/** What outlives a page that is killed: what the gateway has, and what the PC's vault holds. */
export type Survivors = {
  readonly drafts: Map<string, Draft>;
  /** Notes that were accepted, by command id. */
  readonly notes: Map<string, string>;
  readonly vault: Map<string, string>;
};
export const noSurvivors = (): Survivors => ({ drafts: new Map(), notes: new Map(), vault: new Map() });

/** How the network is: a silent one swallows everything, until one notices; one that is away says so at once. */
export const weathers = ['good', 'slow', 'silent', 'away'] as const;
export type Weather = (typeof weathers)[number];

export type DoomedPage = {
  readonly desk: Desk;
  readonly turn: (weather: Weather) => void;
  /** Gone from one moment to the next. Of what had left it, as much arrives as had got far enough. */
  readonly kill: () => void;
};

/** A desk waits so long for an answer. */
const PATIENCE = 10 * SECOND;
const me = 'outi-yrjola';
const person = personById(me);
const config = loadConfig();

/**
 * The desk's own code before a gateway and a vault of the same process, on the clock of the test (fake timers): it
 * lives through hours of typing in seconds. `below(n)` is the next chance, a whole number from 0 to n - 1.
 */
export async function openDoomedPage(
  survivors: Survivors,
  below: (n: number) => number,
): Promise<DoomedPage> {
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', { hasFocus: () => false });
  const lanes = { gateway: [] as (() => void)[], vault: [] as (() => void)[] };
  /** Carries a deed out after a while, each lane in order, and brings back what it came to. */
  function send<T>(lane: keyof typeof lanes, there: number, deed: () => T): Promise<T> {
    return new Promise((resolve) => {
      const land = () => {
        const value = deed();
        setTimeout(() => resolve(value), Math.floor(there / 2));
      };
      lanes[lane].push(land);
      setTimeout(() => lanes[lane].shift()?.(), there);
    });
  }

  const host = createHost((deed) => send('vault', 1 + below(15), deed), survivors.vault);
  const network = createNetwork(survivors, below, (there, deed) => send('gateway', there, deed));
  const settings = createSettings(host);
  const session = createSession(host);
  await session.signIn(me);
  const desk = createDesk({
    host,
    gatewayUrl: '',
    session,
    settings,
    me,
    connect: network.connect,
    media: noMedia,
  });
  void desk.start();
  return {
    desk,
    turn: network.turn,
    kill() {
      for (const lane of Object.values(lanes))
        for (const land of lane.slice(0, below(lane.length + 1))) land();
      vi.clearAllTimers();
      vi.unstubAllGlobals();
    },
  };
}

function createNetwork(
  { drafts, notes }: Survivors,
  below: (n: number) => number,
  send: <T>(there: number, deed: () => T) => Promise<T>,
) {
  let weather: Weather = 'good';
  let listeners: Parameters<typeof createGateway>[2] | null = null;
  let isConnected = false;
  const accepted = { seq: 1, version: 1 };
  /** Ends the calls that wait for an answer which will not come. */
  let givenUp: (() => void)[] = [];

  const now = () => new Date().toISOString();
  const deeds: Readonly<Record<string, (input: never) => unknown>> = {
    'session.start': () => ({ now: now(), person, people: [person], config }),
    'feed.start': () => ({}),
    'team.list': () => ({ team: [] }),
    'draft.all': () => ({ drafts: [...drafts.values()] }),
    'contact.note': ({ commandId, text }: { commandId: string; text: string }) => {
      notes.set(commandId, text);
      return accepted;
    },
    'draft.save': ({ contactId, kind, text }: Draft) => {
      const savedAt = now();
      if (text) drafts.set(`${contactId}:${kind}`, { contactId, kind, text, savedAt });
      else drafts.delete(`${contactId}:${kind}`);
      return { savedAt };
    },
  };
  const unreachable = { ok: false, error: { code: 'Unreachable' } };
  async function call(name: string, input: unknown): Promise<unknown> {
    if (!isConnected) return unreachable;
    if (weather === 'silent') {
      return new Promise((resolve) => {
        const give = () => resolve(unreachable);
        givenUp.push(give);
        setTimeout(give, PATIENCE);
      });
    }
    const there = weather === 'slow' ? 100 + below(1_500) : 2 + below(40);
    const deed = deeds[name];
    return send(there, () =>
      deed ? { ok: true, value: deed(input as never) } : { ok: false, error: { code: 'NotFound' } },
    );
  }
  function meet() {
    if (isConnected || weather === 'silent' || weather === 'away') return;
    isConnected = true;
    listeners?.connected();
  }
  const connect = ((_url, _tokenOf, heard) => {
    listeners = heard;
    const nothing = () => undefined;
    return { connect: meet, reconnect: nothing, drop: nothing, stop: nothing, call };
  }) as typeof createGateway;

  return {
    connect,
    turn(next: Weather) {
      weather = next;
      if (next === 'good' || next === 'slow') return meet();
      if (next === 'away' && isConnected) {
        isConnected = false;
        listeners?.lost();
        for (const give of givenUp) give();
        givenUp = [];
      }
    },
  };
}

/** The PC's side: the main process carries out what it was asked, whatever becomes of the page meanwhile. */
function createHost(send: <T>(deed: () => T) => Promise<T>, vault: Map<string, string>): Host {
  const grant = () => ({
    ok: true,
    value: { token: 't', expiresAt: new Date(Date.now() + 3_600 * SECOND).toISOString(), person },
  });
  const handlers: Readonly<Record<string, (input: never) => Promise<unknown>>> = {
    'session.signIn': async () => grant(),
    'session.renew': async () => grant(),
    'settings.read': async () => ({ ...defaultSettings, sound: false, notifications: false }),
    'vault.read': ({ name }: { name: string }) =>
      send(() => ({ value: vault.get(name) ?? null, isAvailable: true })),
    'vault.write': ({ name, value }: { name: string; value: string | null }) =>
      send(() => {
        if (value === null) vault.delete(name);
        else vault.set(name, value);
        return { isKept: true };
      }),
  };
  return {
    kind: 'desktop',
    call: ((name: keyof HostHandlers, input: never) =>
      handlers[name]?.(input) ?? Promise.resolve({})) as Host['call'],
    on: () => () => undefined,
    notificationRight: () => 'missing',
    askForNotifications: async () => 'missing',
    openWindow: () => null,
    keepStanding: () => undefined,
  };
}

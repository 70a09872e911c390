import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createConnection, type Link } from './connection.ts';
import type { CitizenSocket } from './socket.ts';

type Listener = (...args: never[]) => void;

/** A socket whose every turn the test decides. */
function createFakeSocket() {
  const listeners = new Map<string, Set<Listener>>();
  const fake = {
    connected: false,
    connects: 0,
    asked: [] as [string, unknown, (answer: unknown) => void][],
    on: (name: string, listener: Listener) => {
      listeners.set(name, (listeners.get(name) ?? new Set()).add(listener));
    },
    off: (name: string, listener: Listener) => void listeners.get(name)?.delete(listener),
    connect: () => {
      fake.connects += 1;
    },
    disconnect: () => {
      if (!fake.connected) return;
      fake.connected = false;
      fake.fire('disconnect', 'io client disconnect');
    },
    emit: (name: string, input: unknown, answer: (answer: unknown) => void) => {
      fake.asked.push([name, input, answer]);
    },
    fire: (name: string, ...args: unknown[]) => {
      for (const listener of [...(listeners.get(name) ?? [])]) listener(...(args as never[]));
    },
    rise: () => {
      fake.connected = true;
      fake.fire('connect');
    },
    fall: () => {
      fake.connected = false;
      fake.fire('disconnect', 'transport close');
    },
    refuse: (data: object) => fake.fire('connect_error', Object.assign(new Error('refused'), { data })),
  };
  return fake;
}

function start() {
  const socket = createFakeSocket();
  const links: Link['state'][] = [];
  const backoff = { next: vi.fn(() => 1_000), reset: vi.fn() };
  const connection = createConnection(
    'key',
    { onLink: ({ state }) => links.push(state), onUpdated: vi.fn(), onTyping: vi.fn() },
    { open: () => socket as unknown as CitizenSocket, now: () => new Date(), backoff },
  );
  return { socket, links, backoff, connection };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('keeping the line up', () => {
  test('a lost line is told once and tried again after each wait', () => {
    const { socket, links } = start();
    socket.rise();
    socket.fall();
    vi.advanceTimersByTime(1_000);
    expect(socket.connects).toBe(2);
    socket.fire('connect_error', new Error('no network'));
    vi.advanceTimersByTime(1_000);
    expect(socket.connects).toBe(3);
    socket.rise();
    expect(links).toEqual(['connecting', 'open', 'lost', 'open']);
  });

  test('patience is forgotten only after five seconds of a standing line', () => {
    const { socket, backoff } = start();
    socket.rise();
    vi.advanceTimersByTime(4_999);
    socket.fall();
    vi.advanceTimersByTime(20_000);
    expect(backoff.reset).not.toHaveBeenCalled();
    socket.rise();
    vi.advanceTimersByTime(5_000);
    expect(backoff.reset).toHaveBeenCalledOnce();
  });

  test('waking tries at once, but not while a try is under way or the line stands', () => {
    const { socket, connection } = start();
    connection.wake();
    vi.advanceTimersByTime(0);
    expect(socket.connects).toBe(1);
    socket.rise();
    connection.wake();
    socket.fall();
    connection.wake();
    vi.advanceTimersByTime(0);
    expect(socket.connects).toBe(2);
  });

  test('a stopped connection stays stopped', () => {
    const { socket, connection, links } = start();
    socket.rise();
    connection.stop();
    connection.wake();
    vi.advanceTimersByTime(60_000);
    expect(socket.connects).toBe(1);
    expect(links).toEqual(['connecting', 'open']);
  });
});

describe('being refused', () => {
  test('another protocol means an old page; a key that opens nothing is refused; neither is tried again', () => {
    for (const [data, state] of [
      [{ code: 'ProtocolMismatch', gateway: 2, client: 1 }, 'outdated'],
      [{ code: 'BadRequest' }, 'refused'],
      [{ code: 'SessionEnded' }, 'refused'],
    ] as const) {
      const { socket, links } = start();
      socket.refuse(data);
      vi.advanceTimersByTime(60_000);
      expect(links.at(-1)).toBe(state);
      expect(socket.connects).toBe(1);
    }
  });

  test('a busy gateway is given the time it asks for', () => {
    const { socket } = start();
    socket.refuse({ code: 'TooFast', retryAfterMs: 10_000 });
    vi.advanceTimersByTime(9_999);
    expect(socket.connects).toBe(1);
    vi.advanceTimersByTime(1);
    expect(socket.connects).toBe(2);
  });

  test('a frame that was not understood means an old page; a stopping gateway is waited for', () => {
    const stopping = start();
    stopping.socket.rise();
    stopping.socket.fire('session.ended', { code: 'GatewayStopping' });
    stopping.socket.fall();
    expect(stopping.links.at(-1)).toBe('lost');
    const bad = start();
    bad.socket.rise();
    bad.socket.fire('session.ended', { code: 'BadFrame' });
    expect(bad.links.at(-1)).toBe('outdated');
  });
});

describe('calls', () => {
  const ask = (connection: ReturnType<typeof start>['connection']) =>
    connection.call('conversation.resume', { since: 0 });
  const unreachable = { ok: false, error: { code: 'Unreachable' } };

  test('an answer is handed on', async () => {
    const { socket, connection } = start();
    socket.rise();
    const asked = ask(connection);
    const answer = { ok: true, value: { updates: [], exists: false, position: 0 } };
    socket.asked[0]?.[2](answer);
    expect(await asked).toEqual(answer);
  });

  test('without a line, or when it falls, no answer is to be had', async () => {
    const { socket, connection } = start();
    expect(await ask(connection)).toEqual(unreachable);
    socket.rise();
    const asked = ask(connection);
    socket.fall();
    expect(await asked).toEqual(unreachable);
  });

  test('a line that does not answer in eight seconds is taken for dead', async () => {
    const { socket, connection, links } = start();
    socket.rise();
    const asked = ask(connection);
    vi.advanceTimersByTime(8_000);
    expect(await asked).toEqual(unreachable);
    expect(links.at(-1)).toBe('lost');
    vi.advanceTimersByTime(1_000);
    expect(socket.connects).toBe(2);
  });
});

import { describe, expect, test } from 'vitest';
import { captureProblemOf } from './capture.ts';
import { Mesh } from './mesh.ts';
import { Room, type RoomState } from './room.ts';
import type { Candidate, Connection, Description, MeshSignal, PeerEvent, PeerView } from './types.ts';

type FakeTrack = { kind: string; enabled: boolean; isStopped: boolean; stop(): void };
const track = (kind: string): FakeTrack => ({
  kind,
  enabled: true,
  isStopped: false,
  stop() {
    this.isStopped = true;
  },
});

/** A connection that follows the states of JSEP, as far as negotiating needs them. */
class FakeConnection implements Connection<FakeTrack> {
  signalingState = 'stable';
  connectionState = 'new';
  localDescription: Description | null = null;
  readonly added: FakeTrack[] = [];
  readonly candidates: Candidate[] = [];
  restarts = 0;
  isClosed = false;
  #pending: Description | null = null;
  readonly #listeners = new Map<string, (event: PeerEvent<FakeTrack>) => void>();

  addEventListener(type: string, listener: (event: PeerEvent<FakeTrack>) => void) {
    this.#listeners.set(type, listener);
  }
  tell(type: string, event: PeerEvent<FakeTrack> = {}) {
    this.#listeners.get(type)?.(event);
  }
  addTrack(added: FakeTrack) {
    this.added.push(added);
    queueMicrotask(() => this.tell('negotiationneeded'));
  }
  getTransceivers() {
    return this.added.map((each) => ({
      sender: { replaceTrack: async () => undefined },
      receiver: { track: { kind: each.kind } },
      direction: 'sendrecv',
    }));
  }
  async setLocalDescription() {
    await Promise.resolve();
    const type = this.signalingState === 'have-remote-offer' ? 'answer' : 'offer';
    this.localDescription = { type, sdp: `${type} ${this.added.map(({ kind }) => kind).join(' ')}` };
    this.signalingState = type === 'offer' ? 'have-local-offer' : 'stable';
    if (type === 'answer') this.become('connected');
    this.tell('icecandidate', {
      candidate: { candidate: 'host', sdpMid: '0', sdpMLineIndex: 0, usernameFragment: 'u' },
    });
  }
  async setRemoteDescription(description: Description) {
    await Promise.resolve();
    if (description.type === 'answer' && this.signalingState !== 'have-local-offer')
      throw new Error('an answer to no offer');
    // A polite side rolls its own offer back.
    this.#pending = description;
    this.signalingState = description.type === 'offer' ? 'have-remote-offer' : 'stable';
    if (description.type === 'answer') this.become('connected');
    if (description.sdp.includes('audio')) this.tell('track', { track: track('audio') });
  }
  async addIceCandidate(candidate: Candidate) {
    if (!this.#pending) throw new Error('a candidate before any description');
    this.candidates.push(candidate);
  }
  setConfiguration() {}
  restartIce() {
    this.restarts += 1;
    queueMicrotask(() => this.tell('negotiationneeded'));
  }
  become(state: string) {
    this.connectionState = state;
    this.tell('connectionstatechange');
  }
  close() {
    this.isClosed = true;
  }
}

class Gathered {
  readonly tracks: FakeTrack[] = [];
  addTrack(each: FakeTrack) {
    this.tracks.push(each);
  }
}

type Page = {
  mesh: Mesh<FakeTrack, Gathered, string>;
  made: FakeConnection[];
  peers: () => readonly PeerView<Gathered, string>[];
};

/** Pages that hear each other after a turn, as through a gateway; timers wait until they are let go. */
function world() {
  const pages = new Map<string, Page>();
  const timers: (() => void)[] = [];
  const letGo = async () => {
    for (let n = 0; n < 60; n += 1) {
      for (const run of timers.splice(0)) run();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const open = (seat: string, who = seat): Page => {
    const made: FakeConnection[] = [];
    let peers: readonly PeerView<Gathered, string>[] = [];
    const mesh = new Mesh<FakeTrack, Gathered, string>({
      seat,
      connect: () => {
        const connection = new FakeConnection();
        made.push(connection);
        return connection;
      },
      gather: () => new Gathered(),
      servers: async () => [],
      send: (to, signal: MeshSignal) =>
        new Promise((resolve) => {
          setImmediate(() => {
            for (const [other, page] of pages) if (other !== seat) page.mesh.hear(seat, who, to, signal);
            resolve(null);
          });
        }),
      keyOf: (each) => each,
      onChange: (next) => {
        peers = next;
      },
      later: (run) => {
        timers.push(run);
        return () => {
          const index = timers.indexOf(run);
          if (index >= 0) timers.splice(index, 1);
        };
      },
    });
    mesh.setTrack('audio', track('audio'));
    const page = { mesh, made, peers: () => peers };
    pages.set(seat, page);
    return page;
  };
  return { open, letGo };
}
const linksOf = (page: Page) => page.peers().map(({ seat, link }) => `${seat} ${link}`);

describe('a mesh', () => {
  test('connects whoever comes with everyone there, up to three', async () => {
    const { open, letGo } = world();
    const [a, b] = [open('a'), open('b')];
    await a.mesh.enter();
    await b.mesh.enter();
    await letGo();
    expect([linksOf(a), linksOf(b)]).toEqual([['b connected'], ['a connected']]);
    a.mesh.show(true, true);
    const c = open('c');
    await c.mesh.enter();
    await letGo();
    expect(linksOf(c).sort()).toEqual(['a connected', 'b connected']);
    expect(linksOf(a).sort()).toEqual(['b connected', 'c connected']);
    expect(c.peers().find(({ seat }) => seat === 'a')).toMatchObject({ isMuted: true, hasPicture: true });
    expect(c.peers().every(({ media }) => media.tracks.length > 0)).toBe(true);
  });

  test('that both begin at once comes to one connection each: one of them gives way', async () => {
    const { open, letGo } = world();
    const [a, b] = [open('a'), open('b')];
    await Promise.all([a.mesh.enter(), b.mesh.enter()]);
    await letGo();
    expect([linksOf(a), linksOf(b)]).toEqual([['b connected'], ['a connected']]);
    expect([a.made.length, b.made.length]).toEqual([1, 1]);
    expect(a.made[0]?.candidates.length).toBeGreaterThan(0);
  });

  test('is connected anew where the network fails, and says meanwhile how it stands', async () => {
    const { open, letGo } = world();
    const [a, b] = [open('a'), open('b')];
    await Promise.all([a.mesh.enter(), b.mesh.enter()]);
    await letGo();
    const [connection] = a.made;
    connection?.become('disconnected');
    expect(linksOf(a)).toEqual(['b weak']);
    connection?.become('failed');
    expect(linksOf(a)).toEqual(['b lost']);
    await letGo();
    expect(connection?.restarts).toBeGreaterThan(0);
    expect(linksOf(a)).toEqual(['b connected']);
  });

  test('a new page of the same participant takes the place of the old one; who leaves is gone', async () => {
    const { open, letGo } = world();
    const [a, b] = [open('a'), open('b', 'client')];
    await Promise.all([a.mesh.enter(), b.mesh.enter()]);
    await letGo();
    const again = open('b2', 'client');
    await again.mesh.enter();
    await letGo();
    expect(linksOf(a)).toEqual(['b2 connected']);
    expect(a.made[0]?.isClosed).toBe(true);
    again.mesh.show(true, false);
    await letGo();
    expect(a.peers()[0]).toMatchObject({ isMuted: true, hasPicture: false });
    again.mesh.leave(true);
    await letGo();
    expect(a.peers()).toEqual([]);
    a.mesh.leave(false);
    expect(a.made.every(({ isClosed }) => isClosed)).toBe(true);
  });
});

describe('a room', () => {
  function room(problem: string | null = null) {
    const captured: FakeTrack[] = [];
    const asked: (string | null)[] = [];
    const states: RoomState<FakeTrack, Gathered, string>[] = [];
    const made = new Room<FakeTrack, Gathered, string>({
      seat: 'a',
      connect: () => new FakeConnection(),
      gather: () => new Gathered(),
      servers: async () => [],
      send: async () => undefined,
      keyOf: (who) => who,
      later: () => () => undefined,
      capture: async (kind, deviceId) => {
        asked.push(deviceId);
        if (deviceId === 'gone' || (problem && kind === 'video'))
          throw Object.assign(new Error(), { name: problem ?? 'OverconstrainedError' });
        const one = track(kind);
        captured.push(one);
        return one;
      },
      deviceOf: (kind) => (kind === 'audio' ? 'gone' : null),
      isMe: (who) => who === 'me',
      onChange: (state) => states.push(state),
      onConnected: () => undefined,
    });
    return { made, captured, asked };
  }

  test('captures nothing before it is asked, and closes all of it when left', async () => {
    const { made, captured, asked } = room();
    expect(captured).toEqual([]);
    await made.prepare(true);
    expect(asked).toEqual(['gone', null, null]);
    expect(captured.map(({ kind }) => kind)).toEqual(['audio', 'video']);
    made.setMuted(true);
    expect(captured[0]?.enabled).toBe(false);
    await made.setCamera(false);
    expect(captured[1]?.isStopped).toBe(true);
    await made.setCamera(true);
    made.leave(true);
    expect(captured.every(({ isStopped }) => isStopped)).toBe(true);
    expect(made.state.stage).toBe('outside');
  });

  test('says what could not be had, and goes on with what could', async () => {
    const { made } = room('NotAllowedError');
    await made.prepare(true);
    expect(made.state).toMatchObject({ stage: 'ready', problems: { audio: null, video: 'denied' } });
    expect(captureProblemOf(new TypeError('no mediaDevices'))).toBe('unsupported');
    expect(captureProblemOf({ name: 'NotFoundError' })).toBe('missing');
    expect(captureProblemOf({ name: 'NotReadableError' })).toBe('busy');
  });

  test('gives its place to another page of the same participant, and tells nobody that it goes', async () => {
    const { made, captured } = room();
    await made.prepare(false);
    await made.enter();
    made.hear('other', 'me', null, { kind: 'hello' });
    expect(made.state.stage).toBe('elsewhere');
    expect(captured.every(({ isStopped }) => isStopped)).toBe(true);
  });
});

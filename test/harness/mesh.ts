import { Mesh } from '../../shared/kit/mesh/mesh.ts';
import type {
  Candidate,
  Connection,
  Description,
  MeshSignal,
  PeerEvent,
  PeerView,
} from '../../shared/kit/mesh/types.ts';

export type FakeTrack = { kind: string; enabled: boolean; isStopped: boolean; stop(): void };
export const track = (kind: string): FakeTrack => ({
  kind,
  enabled: true,
  isStopped: false,
  stop() {
    this.isStopped = true;
  },
});

/** A connection that follows the states of JSEP, as far as negotiating needs them. */
export class FakeConnection implements Connection<FakeTrack> {
  signalingState = 'stable';
  connectionState = 'new';
  localDescription: Description | null = null;
  readonly added: FakeTrack[] = [];
  readonly candidates: Candidate[] = [];
  restarts = 0;
  isClosed = false;
  #pending: Description | null = null;
  /** Whether its network does nothing for it yet, though all was said. */
  readonly #isStuck: () => boolean;
  /** Whether the browser never finds a way out for it. */
  readonly #isDead: boolean;

  constructor(isStuck: () => boolean = () => false, isDead = false) {
    this.#isStuck = isStuck;
    this.#isDead = isDead;
  }
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
    if (type === 'answer') this.#connect();
    if (this.#isDead) return;
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
    if (description.type === 'answer') this.#connect();
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
  #connect() {
    if (this.#isDead) return;
    this.become(this.#isStuck() ? 'connecting' : 'connected');
  }
  become(state: string) {
    this.connectionState = state;
    this.tell('connectionstatechange');
  }
  close() {
    this.isClosed = true;
  }
}

export class Gathered {
  readonly tracks: FakeTrack[] = [];
  addTrack(each: FakeTrack) {
    this.tracks.push(each);
  }
}

export type Page = {
  mesh: Mesh<FakeTrack, Gathered, string>;
  made: FakeConnection[];
  peers: () => readonly PeerView<Gathered, string>[];
};

/**
 * Pages that hear each other after a turn, as through a gateway; timers wait until they are let go. So many attempts to
 * connect come to nothing first, and so many of the first connections are dead.
 */
export function world({ stuck = 0, dead = 0 } = {}) {
  let [stuckLeft, deadLeft] = [stuck, dead];
  const pages = new Map<string, Page>();
  type Timer = { readonly at: number; readonly run: () => void };
  const timers = new Set<Timer>();
  let now = 0;
  const settle = async () => {
    for (let n = 0; n < 30; n += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  /** So much time passes, in milliseconds; what is said at each moment is heard before the next. */
  const letGo = async (millis = 1_000) => {
    const end = now + millis;
    for (;;) {
      await settle();
      const [next] = [...timers].sort((a, b) => a.at - b.at);
      if (!next || next.at > end) break;
      timers.delete(next);
      now = next.at;
      next.run();
    }
    now = end;
  };
  const open = (seat: string, who = seat): Page => {
    const made: FakeConnection[] = [];
    let peers: readonly PeerView<Gathered, string>[] = [];
    const mesh = new Mesh<FakeTrack, Gathered, string>({
      seat,
      connect: () => {
        const connection = new FakeConnection(() => stuckLeft-- > 0, deadLeft-- > 0);
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
      later: (run, millis) => {
        const timer = { at: now + millis, run };
        timers.add(timer);
        return () => timers.delete(timer);
      },
    });
    mesh.setTrack('audio', track('audio'));
    const page = { mesh, made, peers: () => peers };
    pages.set(seat, page);
    return page;
  };
  return { open, letGo };
}

import type { Candidate, Connection, IceServer, MeshSignal, PeerEvent, PeerLink, Track } from './types.ts';

export type PeerParts<T> = {
  readonly connection: Connection<T>;
  /** Of two that offer at once, the polite one gives way. */
  readonly isPolite: boolean;
  readonly send: (signal: MeshSignal) => void;
  readonly servers: () => Promise<IceServer[]>;
  readonly onTrack: (track: T) => void;
  readonly onLink: (link: PeerLink) => void;
  /** The browser finds no way out for this connection: another one has to take its place. */
  readonly onDead: () => void;
  /** Does something later, in milliseconds; answers what calls it off. */
  readonly later: (run: () => void, millis: number) => () => void;
};

/** Candidates that come together travel together. */
const GATHER = 40;
/** How long a weak connection may mend by itself, and how long an attempt to connect anew is given. */
const MENDS_IN = 3_000;
const ATTEMPT_TAKES = 8_000;
/** By when a connection has found a way out of this machine at least, which takes it milliseconds. */
const WAY_OUT_IN = 3_000;

/**
 * The connection to one other page, by perfect negotiation (W3C WebRTC 1.0, 10.7): either side may offer at any time,
 * and a changed network is followed by connecting anew through fresh servers.
 */
export class Peer<T extends Track> {
  #isOffering = false;
  #isIgnoring = false;
  #isClosed = false;
  #hasWayOut = false;
  #candidates: Candidate[] = [];
  #stopGathering: (() => void) | null = null;
  #stopMending: (() => void) | null = null;
  #heard: Promise<void> = Promise.resolve();
  readonly #parts: PeerParts<T>;

  constructor(parts: PeerParts<T>) {
    this.#parts = parts;
    const { connection, onTrack } = parts;
    connection.addEventListener('negotiationneeded', () => void this.#offer());
    connection.addEventListener('icecandidate', (event) => this.#gather(event));
    connection.addEventListener('connectionstatechange', () => this.#follow());
    connection.addEventListener('track', ({ track }) => track && onTrack(track));
    this.#mendIn(WAY_OUT_IN);
  }

  /** Lets the other hear or see this track from now on, or nothing of its kind. */
  async setTrack(kind: string, track: T | null): Promise<void> {
    const { connection } = this.#parts;
    const known = connection.getTransceivers().find((each) => each.receiver.track.kind === kind);
    if (!known) {
      if (track) connection.addTrack(track);
      return;
    }
    await known.sender.replaceTrack(track);
    if (track && known.direction !== 'sendrecv') known.direction = 'sendrecv';
  }

  /** What the other page said, in its order; what cannot be followed any more is passed over. */
  hear(signal: MeshSignal): Promise<void> {
    this.#heard = this.#heard.then(() => this.#take(signal)).catch(() => undefined);
    return this.#heard;
  }

  /** Connects anew where it is not connected: the network, or the way to the gateway, is another one. */
  mend(): void {
    if (this.#parts.connection.connectionState !== 'connected') void this.#connectAnew();
  }

  /** An attempt may come to nothing without a word of the browser's; Chromium’s first connection of all may lie dead. */
  #look(): void {
    if (this.#hasWayOut) this.mend();
    else this.#parts.onDead();
  }

  close(): void {
    this.#isClosed = true;
    this.#stopGathering?.();
    this.#stopMending?.();
    this.#parts.connection.close();
  }

  async #offer(): Promise<void> {
    const { connection } = this.#parts;
    try {
      this.#isOffering = true;
      await connection.setLocalDescription();
      this.#describe();
    } catch {
      // Closed meanwhile, or overtaken by the other's offer: the answer to that one is sent instead.
    } finally {
      this.#isOffering = false;
    }
  }

  #describe(): void {
    const { connection, send } = this.#parts;
    const description = connection.localDescription;
    if (this.#isClosed || !description) return;
    if (description.type === 'offer' || description.type === 'answer')
      send({ kind: 'description', type: description.type, sdp: description.sdp });
  }

  async #take(signal: MeshSignal): Promise<void> {
    const { connection, isPolite } = this.#parts;
    if (this.#isClosed) return;
    if (signal.kind === 'candidates') {
      for (const candidate of signal.candidates)
        await connection.addIceCandidate(candidate).catch((error: unknown) => {
          // Candidates of an offer that was passed over have nowhere to go.
          if (!this.#isIgnoring) throw error;
        });
      return;
    }
    if (signal.kind !== 'description') return;
    const { type, sdp } = signal;
    const isCollision = type === 'offer' && (this.#isOffering || connection.signalingState !== 'stable');
    this.#isIgnoring = !isPolite && isCollision;
    if (this.#isIgnoring) return;
    await connection.setRemoteDescription({ type, sdp });
    if (type !== 'offer') return;
    await connection.setLocalDescription();
    this.#describe();
  }

  #gather({ candidate }: PeerEvent<T>): void {
    if (!candidate || this.#isClosed) return;
    if (!this.#hasWayOut) {
      this.#hasWayOut = true;
      // Now it is up to the network, which takes longer.
      if (this.#parts.connection.connectionState !== 'connected') this.#mendIn(ATTEMPT_TAKES);
    }
    const { sdpMid, sdpMLineIndex, usernameFragment } = candidate;
    this.#candidates.push({ candidate: candidate.candidate, sdpMid, sdpMLineIndex, usernameFragment });
    this.#stopGathering ??= this.#parts.later(() => {
      this.#stopGathering = null;
      while (this.#candidates.length > 0)
        this.#parts.send({ kind: 'candidates', candidates: this.#candidates.splice(0, 30) });
    }, GATHER);
  }

  #follow(): void {
    const { connection, onLink } = this.#parts;
    if (this.#isClosed) return;
    switch (connection.connectionState) {
      case 'connected':
        this.#stopMending?.();
        onLink('connected');
        break;
      case 'disconnected':
        this.#mendIn(MENDS_IN);
        onLink('weak');
        break;
      case 'failed':
        void this.#connectAnew();
        onLink('lost');
        break;
      default:
    }
  }

  #mendIn(millis: number): void {
    this.#stopMending?.();
    this.#stopMending = this.#parts.later(() => this.#look(), millis);
  }

  async #connectAnew(): Promise<void> {
    const { connection, servers } = this.#parts;
    if (this.#isClosed) return;
    this.#mendIn(ATTEMPT_TAKES);
    const iceServers = await servers().catch(() => null);
    if (this.#isClosed || connection.connectionState === 'connected') return;
    if (iceServers) connection.setConfiguration({ iceServers });
    connection.restartIce();
    // An offer that was lost on its way is made again; otherwise connecting anew asks for one by itself.
    if (connection.signalingState !== 'stable') void this.#offer();
  }
}

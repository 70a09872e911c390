import { Peer } from './peer.ts';
import type { Connection, Gathering, IceServer, MeshSignal, PeerLink, PeerView, Track } from './types.ts';

export type MeshParts<T extends Track, M extends Gathering<T>, W> = {
  /** This page's seat. */
  readonly seat: string;
  readonly connect: (iceServers: IceServer[]) => Connection<T>;
  readonly gather: () => M;
  readonly servers: () => Promise<IceServer[]>;
  /** To one seat, or to every other (null). */
  readonly send: (to: string | null, signal: MeshSignal) => Promise<unknown>;
  /** Tells one participant from another; a new page of the same one replaces their old. */
  readonly keyOf: (who: W) => string;
  readonly onChange: (peers: readonly PeerView<M, W>[]) => void;
  readonly later: (run: () => void, millis: number) => () => void;
};

type Entry<T extends Track, M, W> = { readonly peer: Peer<T>; view: PeerView<M, W> };

/** Everyone in a talk connected with everyone: made for three, where no server need see or mix anything. */
export class Mesh<T extends Track, M extends Gathering<T>, W> {
  readonly #entries = new Map<string, Entry<T, M, W>>();
  readonly #tracks = new Map<string, T>();
  #shows = { isMuted: false, hasPicture: false };
  /** What others show, also of those who are yet to be met: it may come before their offer. */
  readonly #shown = new Map<string, { isMuted: boolean; hasPicture: boolean }>();
  #servers: IceServer[] = [];
  #isOver = false;
  #sent: Promise<unknown> = Promise.resolve();
  readonly #parts: MeshParts<T, M, W>;

  constructor(parts: MeshParts<T, M, W>) {
    this.#parts = parts;
  }

  /** Comes in: whoever is there connects to this page. */
  async enter(): Promise<void> {
    this.#servers = await this.#parts.servers().catch(() => []);
    if (!this.#isOver) this.#send(null, { kind: 'hello' });
  }

  /** What another page said to everyone, or to this one. */
  hear(from: string, who: W, to: string | null, signal: MeshSignal): void {
    const { seat } = this.#parts;
    if (this.#isOver || from === seat || (to !== null && to !== seat)) return;
    if (signal.kind === 'bye') {
      this.#drop(from);
      return;
    }
    const known = this.#entries.get(from);
    if (signal.kind === 'shows') {
      const { isMuted, hasPicture } = signal;
      this.#shown.set(from, { isMuted, hasPicture });
      if (known) this.#change(from, { isMuted, hasPicture });
      return;
    }
    // Candidates of a connection that is gone begin none.
    if (!known && signal.kind === 'candidates') return;
    const entry = known ?? this.#meet(from, who);
    if (signal.kind === 'hello') this.#tellShows(from);
    else void entry.peer.hear(signal);
  }

  /** What others hear or see of a kind from now on. */
  setTrack(kind: 'audio' | 'video', track: T | null): void {
    if (track) this.#tracks.set(kind, track);
    else this.#tracks.delete(kind);
    for (const { peer } of this.#entries.values()) void peer.setTrack(kind, track).catch(() => undefined);
  }

  /** Whether this page is muted and shows a picture, for the others to show. */
  show(isMuted: boolean, hasPicture: boolean): void {
    this.#shows = { isMuted, hasPicture };
    this.#tellShows(null);
  }

  /** The network or the gateway came back: what is not connected is connected anew, and whoever was missed says so. */
  mend(): void {
    if (this.#isOver) return;
    this.#send(null, { kind: 'hello' });
    for (const { peer } of this.#entries.values()) peer.mend();
  }

  /** Goes; `isTold` where the others cannot know it from elsewhere. */
  leave(isTold: boolean): void {
    if (this.#isOver) return;
    this.#isOver = true;
    if (isTold) this.#send(null, { kind: 'bye' });
    for (const { peer } of this.#entries.values()) peer.close();
    this.#entries.clear();
    this.#parts.onChange([]);
  }

  /** Whoever is not in the talk any more is dropped. */
  keepOnly(isIn: (who: W) => boolean): void {
    for (const [seat, { view }] of [...this.#entries]) if (!isIn(view.who)) this.#drop(seat);
  }

  #meet(from: string, who: W): Entry<T, M, W> {
    const { seat, connect, gather, servers, keyOf, later } = this.#parts;
    for (const [other, { view }] of [...this.#entries]) if (keyOf(view.who) === keyOf(who)) this.#drop(other);
    const media = gather();
    const peer = new Peer<T>({
      connection: connect(this.#servers),
      isPolite: seat < from,
      send: (signal) => this.#send(from, signal),
      servers,
      onTrack: (track) => {
        media.addTrack(track);
        this.#change(from, {});
      },
      onLink: (link: PeerLink) => this.#change(from, { link }),
      onDead: () => this.#begin(from),
      later,
    });
    const view: PeerView<M, W> = {
      ...{ seat: from, who, media },
      link: 'connecting',
      ...(this.#shown.get(from) ?? { isMuted: false, hasPicture: false }),
    };
    const entry = { peer, view };
    this.#entries.set(from, entry);
    for (const [kind, track] of this.#tracks) void peer.setTrack(kind, track).catch(() => undefined);
    this.#tellShows(from);
    this.#changed();
    return entry;
  }

  /** One after the other: what connects is told by its order. One that is lost holds up nothing. */
  #send(to: string | null, signal: MeshSignal): void {
    this.#sent = this.#sent.then(() => this.#parts.send(to, signal)).catch(() => undefined);
  }

  #tellShows(to: string | null): void {
    if (this.#entries.size > 0) this.#send(to, { kind: 'shows', ...this.#shows });
  }

  /** Drops the connection with another page on both sides, and asks for a new one. */
  #begin(seat: string): void {
    this.#drop(seat);
    this.#send(seat, { kind: 'bye' });
    this.#send(seat, { kind: 'hello' });
  }

  #drop(seat: string): void {
    const entry = this.#entries.get(seat);
    if (!entry) return;
    this.#entries.delete(seat);
    entry.peer.close();
    this.#changed();
  }

  #change(seat: string, part: Partial<PeerView<M, W>>): void {
    const entry = this.#entries.get(seat);
    if (!entry) return;
    entry.view = { ...entry.view, ...part };
    this.#changed();
  }

  #changed(): void {
    this.#parts.onChange([...this.#entries.values()].map(({ view }) => view));
  }
}

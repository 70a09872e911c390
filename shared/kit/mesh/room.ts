import { type CaptureProblem, captureProblemOf } from './capture.ts';
import { Mesh, type MeshParts } from './mesh.ts';
import type { Gathering, MeshSignal, PeerView, Track } from './types.ts';

export type LiveTrack = Track & { enabled: boolean; stop(): void };
export type Kind = 'audio' | 'video';

export type RoomState<T, M, W> = {
  /** `elsewhere`: another page of the same participant has taken its place. */
  readonly stage: 'outside' | 'preparing' | 'ready' | 'inside' | 'elsewhere';
  /** What is captured of this side; null where there is none. */
  readonly microphone: T | null;
  readonly camera: T | null;
  readonly isMuted: boolean;
  readonly problems: Readonly<Record<Kind, CaptureProblem | null>>;
  readonly peers: readonly PeerView<M, W>[];
};

export type RoomParts<T extends LiveTrack, M extends Gathering<T>, W> = Omit<
  MeshParts<T, M, W>,
  'onChange'
> & {
  /** Opens a microphone or a camera; throws what the browser throws. */
  readonly capture: (kind: Kind, deviceId: string | null) => Promise<T>;
  /** The device to use of a kind, where one was chosen. */
  readonly deviceOf: (kind: Kind) => string | null;
  readonly isMe: (who: W) => boolean;
  readonly onChange: (state: RoomState<T, M, W>) => void;
  /** Sound passes between this page and another, for the first time. */
  readonly onConnected: () => void;
};

/** One page's part in a talk: its microphone and camera, and its connections. Nothing is captured before `prepare`. */
export class Room<T extends LiveTrack, M extends Gathering<T>, W> {
  #state: RoomState<T, M, W> = {
    stage: 'outside',
    microphone: null,
    camera: null,
    isMuted: false,
    problems: { audio: null, video: null },
    peers: [],
  };
  #wasConnected = false;
  readonly #mesh: Mesh<T, M, W>;
  readonly #parts: RoomParts<T, M, W>;

  constructor(parts: RoomParts<T, M, W>) {
    this.#parts = parts;
    this.#mesh = new Mesh<T, M, W>({
      ...parts,
      onChange: (peers) => {
        this.#set({ peers });
        if (this.#wasConnected || !peers.some(({ link }) => link === 'connected')) return;
        this.#wasConnected = true;
        parts.onConnected();
      },
    });
  }

  get state(): RoomState<T, M, W> {
    return this.#state;
  }

  /** Asks for the microphone, and the camera where there is a picture. What cannot be had is said in `problems`. */
  async prepare(hasVideo: boolean): Promise<void> {
    this.#set({ stage: 'preparing' });
    await this.#open('audio');
    if (hasVideo && this.#state.stage === 'preparing') await this.#open('video');
    if (this.#state.stage === 'preparing') this.#set({ stage: 'ready' });
  }

  async enter(): Promise<void> {
    this.#set({ stage: 'inside' });
    await this.#mesh.enter();
  }

  hear(from: string, who: W, to: string | null, signal: MeshSignal): void {
    const { isMe, seat } = this.#parts;
    if (this.#state.stage !== 'inside') return;
    if (!isMe(who)) {
      this.#mesh.hear(from, who, to, signal);
      return;
    }
    if (signal.kind !== 'hello' || from === seat) return;
    this.leave(false);
    this.#set({ stage: 'elsewhere' });
  }

  setMuted(isMuted: boolean): void {
    if (this.#state.microphone) this.#state.microphone.enabled = !isMuted;
    this.#set({ isMuted });
    this.#show();
  }

  /** Opens the camera, or closes it: then its light goes out too. */
  async setCamera(isOn: boolean): Promise<void> {
    if (isOn) return this.#open('video');
    this.#state.camera?.stop();
    this.#set({ camera: null });
    this.#mesh.setTrack('video', null);
    this.#show();
  }

  /** Another device was chosen, or the one that was used has gone: opens it anew. */
  async renew(kind: Kind): Promise<void> {
    if (kind === 'audio' || this.#state.camera) await this.#open(kind);
  }

  mend(): void {
    if (this.#state.stage === 'inside') this.#mesh.mend();
  }

  keepOnly(isIn: (who: W) => boolean): void {
    this.#mesh.keepOnly(isIn);
  }

  /** Goes, and closes what was opened. */
  leave(isTold: boolean): void {
    this.#mesh.leave(isTold && this.#state.stage === 'inside');
    this.#state.microphone?.stop();
    this.#state.camera?.stop();
    this.#set({ stage: 'outside', microphone: null, camera: null });
  }

  async #open(kind: Kind): Promise<void> {
    const track = await this.#capture(kind);
    const isOver = this.#state.stage === 'outside' || this.#state.stage === 'elsewhere';
    if (isOver) return track?.stop();
    if (!track) return;
    const before = kind === 'audio' ? this.#state.microphone : this.#state.camera;
    before?.stop();
    if (kind === 'audio') {
      track.enabled = !this.#state.isMuted;
      this.#set({ microphone: track });
    } else this.#set({ camera: track });
    this.#mesh.setTrack(kind, track);
    this.#show();
  }

  async #capture(kind: Kind): Promise<T | null> {
    const { capture, deviceOf } = this.#parts;
    const chosen = deviceOf(kind);
    try {
      // A device that was chosen once and is not there today is no reason to go without.
      const track = chosen
        ? await capture(kind, chosen).catch(() => capture(kind, null))
        : await capture(kind, null);
      this.#set({ problems: { ...this.#state.problems, [kind]: null } });
      return track;
    } catch (error) {
      this.#set({ problems: { ...this.#state.problems, [kind]: captureProblemOf(error) } });
      return null;
    }
  }

  #show(): void {
    const { microphone, camera, isMuted } = this.#state;
    this.#mesh.show(isMuted || !microphone, camera !== null);
  }

  #set(part: Partial<RoomState<T, M, W>>): void {
    this.#state = { ...this.#state, ...part };
    this.#parts.onChange(this.#state);
  }
}

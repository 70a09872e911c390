/**
 * What the mesh needs of WebRTC, told by its shape: the browser's own classes fit, and so does a test's stand-in.
 * `T` is a track, `M` what gathers the tracks of one other (a `MediaStream`).
 */
export type Track = { readonly kind: string };
export type Gathering<T> = { addTrack(track: T): void };

export type Candidate = {
  readonly candidate: string;
  readonly sdpMid: string | null;
  readonly sdpMLineIndex: number | null;
  readonly usernameFragment: string | null;
};
export type Description = { readonly type: 'offer' | 'answer'; readonly sdp: string };

type Sender<T> = { replaceTrack(track: T | null): Promise<void> };
type Transceiver<T> = {
  readonly sender: Sender<T>;
  readonly receiver: { readonly track: Track };
  direction: string;
};
type LocalDescription = { readonly type: string; readonly sdp: string };

export type Connection<T> = {
  readonly signalingState: string;
  readonly connectionState: string;
  readonly localDescription: LocalDescription | null;
  addEventListener(
    type: 'negotiationneeded' | 'icecandidate' | 'connectionstatechange' | 'track',
    listener: (event: PeerEvent<T>) => void,
  ): void;
  addTrack(track: T): unknown;
  getTransceivers(): Transceiver<T>[];
  setLocalDescription(): Promise<void>;
  setRemoteDescription(description: Description): Promise<void>;
  addIceCandidate(candidate: Candidate): Promise<void>;
  setConfiguration(configuration: { iceServers: IceServer[] }): void;
  restartIce(): void;
  close(): void;
};
/** Whichever event it is has the field of its kind. */
export type PeerEvent<T> = { readonly candidate?: Candidate | null; readonly track?: T };

export type IceServer = { urls: string[]; username?: string | undefined; credential?: string | undefined };

/** What pages tell each other; the same as the protocol's `talkSignal`. */
export type MeshSignal =
  | { readonly kind: 'hello' }
  | { readonly kind: 'bye' }
  | { readonly kind: 'description'; readonly type: 'offer' | 'answer'; readonly sdp: string }
  | { readonly kind: 'candidates'; readonly candidates: Candidate[] }
  | { readonly kind: 'shows'; readonly isMuted: boolean; readonly hasPicture: boolean };

/** How it stands with another: `weak` while it may come back by itself, `lost` while it is being connected anew. */
export type PeerLink = 'connecting' | 'connected' | 'weak' | 'lost';

/** Another one in the talk, as the page sees them. `W` is who they are. */
export type PeerView<M, W> = {
  readonly seat: string;
  readonly who: W;
  readonly media: M;
  readonly link: PeerLink;
  readonly isMuted: boolean;
  readonly hasPicture: boolean;
};

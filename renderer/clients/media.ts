import type { Kind, LiveTrack } from '../../shared/kit/mesh/room.ts';
import type { Connection, IceServer } from '../../shared/kit/mesh/types.ts';

/** A microphone, camera or speaker as the browser names it; names are told once one of its kind was allowed. */
export type Device = { readonly id: string; readonly name: string };
export type Devices = {
  readonly audio: readonly Device[];
  readonly video: readonly Device[];
  readonly speaker: readonly Device[];
};

const wanted = {
  audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true },
  video: { width: { ideal: 640 }, height: { ideal: 360 }, frameRate: { max: 24 } },
} as const;

/** The browser's part in a talk: devices and connections. */
export const media = {
  async capture(kind: Kind, deviceId: string | null): Promise<MediaStreamTrack> {
    const which = { ...wanted[kind], ...(deviceId && { deviceId: { exact: deviceId } }) };
    const stream = await navigator.mediaDevices.getUserMedia({ [kind]: which });
    const [track] = stream.getTracks();
    if (!track) throw new DOMException('', 'NotFoundError');
    return track;
  },
  connect: (iceServers: IceServer[]): Connection<MediaStreamTrack> =>
    new RTCPeerConnection({ iceServers: iceServers as RTCIceServer[] }) as Connection<MediaStreamTrack>,
  gather: (): MediaStream => new MediaStream(),
  later(run: () => void, millis: number): () => void {
    const timer = setTimeout(run, millis);
    return () => clearTimeout(timer);
  },
  async devices(): Promise<Devices> {
    const all = (await navigator.mediaDevices?.enumerateDevices().catch(() => [])) ?? [];
    const of = (kind: MediaDeviceKind) =>
      all.flatMap(({ kind: each, deviceId: id, label: name }) => (each === kind && id ? [{ id, name }] : []));
    return { audio: of('audioinput'), video: of('videoinput'), speaker: of('audiooutput') };
  },
  /** Devices came or went; answers what stops the listening. */
  onDevicesChanged(listener: () => void): () => void {
    const { mediaDevices } = navigator;
    mediaDevices?.addEventListener('devicechange', listener);
    return () => mediaDevices?.removeEventListener('devicechange', listener);
  },
};
export type Media = typeof media;
export type MediaTrack = MediaStreamTrack & LiveTrack;

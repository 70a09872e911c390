import type { CounsellorCard } from '../../shared/domain/conversation.ts';
import { createId } from '../../shared/kit/ids.ts';
import { Room, type RoomState } from '../../shared/kit/mesh/room.ts';
import type { Connection } from '../../shared/kit/mesh/types.ts';
import type { TalkLine } from './line.ts';

/** Who another in a talk is: somebody of the desk, or (null) this client's own other tab. */
export type Who = CounsellorCard | null;
export type TalkRoom = Room<MediaStreamTrack, MediaStream, Who>;
export type TalkRoomState = RoomState<MediaStreamTrack, MediaStream, Who>;

export const keyOfCard = (who: Who): string => (who ? `${who.name} ${who.title.fi}` : '');

const wanted = {
  audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true },
  video: { width: { ideal: 640 }, height: { ideal: 360 }, frameRate: { max: 24 }, facingMode: 'user' },
} as const;

/** This tab's part in a talk; fetched only when one is offered, and opening nothing before it is asked to. */
export function createTalkRoom(line: TalkLine, talkId: string, onChange: (state: TalkRoomState) => void) {
  const seat = createId();
  const room: TalkRoom = new Room<MediaStreamTrack, MediaStream, Who>({
    seat,
    connect: (iceServers) =>
      new RTCPeerConnection({ iceServers: iceServers as RTCIceServer[] }) as Connection<MediaStreamTrack>,
    gather: () => new MediaStream(),
    later: (run, millis) => {
      const timer = setTimeout(run, millis);
      return () => clearTimeout(timer);
    },
    capture: async (kind, deviceId) => {
      const which = { ...wanted[kind], ...(deviceId && { deviceId: { exact: deviceId } }) };
      const stream = await navigator.mediaDevices.getUserMedia({ [kind]: which });
      const [track] = stream.getTracks();
      if (!track) throw new DOMException('', 'NotFoundError');
      return track;
    },
    deviceOf: () => null,
    isMe: (who) => who === null,
    keyOf: keyOfCard,
    servers: async () => {
      const outcome = await line.connection.call('conversation.talkServers', { talkId });
      if (!outcome.ok) throw new Error(outcome.error.code);
      return outcome.value.iceServers;
    },
    send: (to, signal) => line.connection.call('conversation.signal', { talkId, from: seat, to, signal }),
    onConnected: () => void line.connection.call('conversation.beginTalk', { commandId: createId(), talkId }),
    onChange,
  });
  line.hear((told) => {
    if (told.talkId === talkId) room.hear(told.from, told.who, told.to, told.signal);
  });
  return {
    room,
    leave: (isTold: boolean) => {
      line.hear(null);
      room.leave(isTold);
    },
  };
}

import type { Server } from 'socket.io';
import { webSocketOf } from './slowReaders.ts';

/** Close code of RFC 6455 for data that does not fit its type. */
const INVALID_PAYLOAD = 1007;

/**
 * Answers frames that are no Engine.IO packets with a close frame that says so, before Engine.IO drops the
 * connection without a word. Binary frames are none of ours: everything Luotsi sends is text.
 */
export function refuseBadFrames(io: Server, onRefused: () => void): void {
  io.engine.on('connection', (conn: Parameters<typeof webSocketOf>[0]) => {
    const webSocket = webSocketOf(conn);
    webSocket?.prependListener('message', (data, isBinary) => {
      if (!isBinary && isPacket(data)) return;
      onRefused();
      webSocket.close(INVALID_PAYLOAD, 'BadFrame');
    });
  });
}

/** What a client may send over a WebSocket: close (1), pong (3), or a message (4) with a text packet of type 0 to 4. */
const packet = /^(1|3|4[0-4])/;

const isPacket = (data: Buffer): boolean => packet.test(data.toString('latin1', 0, 2));

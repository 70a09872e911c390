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

const isDigit = (byte: number | undefined, highest: number): boolean =>
  byte !== undefined && byte >= 0x30 && byte <= 0x30 + highest;

/** The packet types of Engine.IO are 0 to 6; a message (4) holds a packet of Socket.IO, in text of type 0 to 4. */
const isPacket = (data: Buffer): boolean => isDigit(data[0], 6) && (data[0] !== 0x34 || isDigit(data[1], 4));

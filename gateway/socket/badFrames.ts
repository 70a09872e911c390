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
      const first = data[0] ?? 0;
      // The packet types of Engine.IO are the digits 0 to 6.
      if (!isBinary && first >= 0x30 && first <= 0x36) return;
      onRefused();
      webSocket.close(INVALID_PAYLOAD, 'BadFrame');
    });
  });
}

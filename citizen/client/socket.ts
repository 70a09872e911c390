import { io, type Socket } from 'socket.io-client';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import type { Asked, Heard } from './calls.ts';

export type CitizenSocket = Socket<Heard, Asked>;

/**
 * A socket to the citizens' namespace, not yet connected. Reconnecting is left to `connection.ts`: the library would
 * forget its patience at the first successful handshake, and two thousand pages must not.
 */
export function openSocket(key: string): CitizenSocket {
  const base = new URL('.', document.baseURI);
  return io(new URL('/citizen', base).href, {
    path: new URL('socket', base).pathname,
    transports: ['websocket'],
    auth: { protocol: PROTOCOL_VERSION, key },
    autoConnect: false,
    reconnection: false,
    forceNew: true,
    timeout: 8_000,
  });
}

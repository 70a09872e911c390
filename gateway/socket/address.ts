import type { Socket } from 'socket.io';

/** The address a socket comes from; behind a trusted proxy, the last one that the proxy itself wrote down. */
export function addressOf({ handshake }: Socket, trustProxy: boolean): string {
  const forwarded = handshake.headers['x-forwarded-for'];
  if (!trustProxy || typeof forwarded !== 'string') return handshake.address;
  return forwarded.split(',').at(-1)?.trim() || handshake.address;
}

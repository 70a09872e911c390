import { freePort } from '../../tools/setup/ports.mjs';

/** A free port for a server that comes back to it: below those of outgoing connections, one of which could take it. */
export const portToKeep = (): Promise<number> =>
  freePort('127.0.0.1', 20_000 + Math.floor(Math.random() * 10_000));

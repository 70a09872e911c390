import type { Socket } from 'socket.io';
import type { z } from 'zod';
import type { HandshakeRefusal } from '../../shared/protocol/errors.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { addressOf } from './address.ts';
import type { SocketContext } from './context.ts';

/** An error that Socket.IO carries to the client's `connect_error`, with the refusal as `data`. */
class Refused extends Error {
  readonly data: HandshakeRefusal;
  constructor(data: HandshakeRefusal) {
    super(data.code);
    this.data = data;
  }
}

/** Lets a socket in when its handshake parses, its protocol is ours, and `admit` finds nothing to refuse. */
export function createDoor<T extends { protocol: number }>(
  { trustProxy, handshakeLimiter, metrics, services }: SocketContext,
  schema: z.ZodType<T>,
  admit: (socket: Socket, handshake: T) => Promise<HandshakeRefusal | null>,
): (socket: Socket, next: (error?: Error) => void) => void {
  const judge = async (socket: Socket): Promise<HandshakeRefusal | null> => {
    const allowed = await handshakeLimiter(addressOf(socket, trustProxy));
    if (!allowed.ok) return allowed.error;
    const { protocol } = socket.handshake.auth as { protocol?: unknown };
    if (protocol !== PROTOCOL_VERSION) {
      const client = typeof protocol === 'number' ? protocol : null;
      return { code: 'ProtocolMismatch', gateway: PROTOCOL_VERSION, client };
    }
    const parsed = schema.safeParse(socket.handshake.auth);
    return parsed.success ? admit(socket, parsed.data) : { code: 'BadRequest' };
  };
  return (socket, next) => {
    judge(socket).then(
      (refusal) => {
        if (refusal) metrics.refusedHandshake(refusal.code);
        next(refusal ? new Refused(refusal) : undefined);
      },
      (error: unknown) => {
        services.log.error({ err: error }, 'a handshake failed');
        next(new Refused({ code: 'TooFast', retryAfterMs: 1_000 }));
      },
    );
  };
}

import type { citizenCalls } from '../../shared/protocol/citizen.ts';
import { createLimiter, type Limiter } from '../services/limits.ts';
import type { Client } from './client.ts';
import type { SocketContext } from './context.ts';
import type { Handlers } from './serve.ts';

type ReturnCalls = Pick<typeof citizenCalls, 'return.list' | 'return.open'>;

/** What a page asks whose client wants to go on with an earlier matter. `ofAddress` holds back who tries in bulk. */
export function createReturnHandlers(
  { returning, limits }: SocketContext,
  ofAddress: Limiter,
): Handlers<ReturnCalls, Client> {
  const limiter = createLimiter(limits.returns);
  return {
    'return.list': async (_, { contactId }) => {
      const allowed = await limiter(contactId);
      return allowed.ok ? returning.list(contactId) : allowed;
    },
    'return.open': async ({ id }, { contactId, address }) => {
      for (const allowed of [await limiter(contactId), await ofAddress(address)])
        if (!allowed.ok) return allowed;
      return returning.open(contactId, id);
    },
  };
}

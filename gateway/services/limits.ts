import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { ok, type Result, refuse } from '../../shared/kit/result.ts';
import type { CallError } from '../../shared/protocol/errors.ts';

/** How much one client, one address and one desk may ask: points per seconds. */
export type Limits = {
  readonly clientMessages: Limit;
  readonly clientCalls: Limit;
  readonly opensPerAddress: Limit;
  readonly identityBegins: Limit;
  /** Looks at one's own contacts after identifying, of one key. */
  readonly returns: Limit;
  readonly handshakesPerAddress: Limit;
  readonly deskCalls: Limit;
  /** Signals of one page in a talk: connecting anew, and both sides' candidates, need far fewer. */
  readonly talkSignals: Limit;
  readonly connectionsPerAddress: number;
  /** Requests of one key of another system, and of one address that bears no good key. */
  readonly apiCalls: Limit;
  readonly apiStrangers: Limit;
  /** Files that one sender brings into one conversation, and what one address asks about files. */
  readonly filesPerSender: Limit;
  readonly fileRequestsPerAddress: Limit;
};
export type Limit = { readonly points: number; readonly seconds: number };

export const defaultLimits: Limits = {
  clientMessages: { points: 20, seconds: 10 },
  clientCalls: { points: 100, seconds: 10 },
  opensPerAddress: { points: 60, seconds: 600 },
  identityBegins: { points: 10, seconds: 600 },
  returns: { points: 40, seconds: 600 },
  handshakesPerAddress: { points: 600, seconds: 60 },
  deskCalls: { points: 600, seconds: 10 },
  talkSignals: { points: 120, seconds: 10 },
  connectionsPerAddress: 400,
  apiCalls: { points: 600, seconds: 60 },
  apiStrangers: { points: 30, seconds: 60 },
  filesPerSender: { points: 30, seconds: 60 },
  fileRequestsPerAddress: { points: 300, seconds: 60 },
};

export type Limiter = (key: string) => Promise<Result<null, Extract<CallError, { code: 'TooFast' }>>>;

/** Counts in this gateway's memory: a limit protects others from one abuser, it is no accounting. */
export function createLimiter({ points, seconds }: Limit): Limiter {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return async (key) => {
    try {
      await limiter.consume(key);
      return ok(null);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      return refuse({ code: 'TooFast', retryAfterMs: Math.max(1, error.msBeforeNext) });
    }
  };
}

const plenty: Limit = { points: 1_000_000, seconds: 1 };

/** For load tests on one machine, where everyone has the same address. */
export const unlimited: Limits = {
  clientMessages: plenty,
  clientCalls: plenty,
  opensPerAddress: plenty,
  identityBegins: plenty,
  returns: plenty,
  handshakesPerAddress: plenty,
  deskCalls: plenty,
  talkSignals: plenty,
  connectionsPerAddress: 1_000_000,
  apiCalls: plenty,
  apiStrangers: plenty,
  filesPerSender: plenty,
  fileRequestsPerAddress: plenty,
};

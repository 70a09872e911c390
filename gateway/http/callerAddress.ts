import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** The address a request comes from; behind a trusted proxy, the last one that the proxy itself wrote down. */
export function callerAddress(c: Context, trustProxy: boolean): string {
  const own = getConnInfo(c).remote.address ?? '';
  const forwarded = trustProxy ? c.req.header('x-forwarded-for') : undefined;
  return forwarded?.split(',').at(-1)?.trim() || own;
}

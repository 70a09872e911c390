import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { addressBehind } from '../services/forwarded.ts';

/** The address a request comes from. */
export const callerAddress = (c: Context, trustProxy: boolean): string =>
  addressBehind(getConnInfo(c).remote.address ?? '', c.req.header('x-forwarded-for'), trustProxy);

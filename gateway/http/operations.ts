import { timingSafeEqual } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import type { HttpOptions } from './options.ts';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Health for whoever keeps the gateway running, and metrics for loopback or a bearer of the token. */
export function headRoutes({ isReady, metrics, metricsToken }: HttpOptions): Hono {
  const routes = new Hono();
  routes.get('/health', async (c) => {
    c.header('cache-control', 'no-store');
    return (await isReady()) ? c.json({ status: 'ok' }) : c.json({ status: 'unavailable' }, 503);
  });
  routes.get('/metrics', async (c) => {
    if (!mayRead(c, metricsToken)) return c.json({ code: 'NotFound' }, 404);
    return c.text(await metrics.text(), 200, { 'content-type': 'text/plain; version=0.0.4' });
  });
  return routes;
}

function mayRead(c: Context, token: string | null): boolean {
  if (!token) return loopback.has(getConnInfo(c).remote.address ?? '');
  const given = Buffer.from(c.req.header('authorization') ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

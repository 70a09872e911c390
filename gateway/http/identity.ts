import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { IdentityService } from '../services/identity/identityService.ts';
import { createLimiter } from '../services/limits.ts';
import { callerAddress } from './callerAddress.ts';
import type { HttpOptions } from './options.ts';

const COOKIE = 'luotsi_identity';
const PATH = '/identity';

/** How long a browser may be at the provider, in seconds; the gateway keeps the same time. */
const LASTS = 600;

/**
 * A browser's way to the identity provider and back. It sets out only from the client's own page: a link that someone
 * else sends could otherwise have its reader identify themselves into the sender's conversation. It always ends at
 * the client's page, with nothing in the address; the page asks over its own connection what came of it.
 */
export function identityRoutes(
  identity: IdentityService,
  { isSecure, trustProxy }: Pick<HttpOptions, 'isSecure' | 'trustProxy'>,
): Hono {
  const routes = new Hono();
  const limiter = createLimiter({ points: 120, seconds: 60 });
  const cookie = { path: PATH, httpOnly: true, sameSite: 'Lax', secure: isSecure } as const;

  routes.use(async (c, next) => {
    c.header('cache-control', 'no-store');
    const allowed = await limiter(callerAddress(c, trustProxy));
    return allowed.ok ? next() : c.json({ code: 'TooFast' }, 429);
  });

  routes.get('/start', async (c) => {
    if (c.req.header('sec-fetch-site') !== 'same-origin') return c.redirect('../', 303);
    const started = await identity.start(c.req.query('ticket') ?? '');
    if (!started.ok) return c.redirect('../', 303);
    setCookie(c, COOKIE, started.value.browserSecret, { ...cookie, maxAge: LASTS });
    return c.redirect(started.value.url, 303);
  });

  routes.get('/callback', async (c) => {
    const secret = getCookie(c, COOKIE);
    const isOver = secret !== undefined && (await identity.finish(secret, new URL(c.req.url).searchParams));
    if (isOver) deleteCookie(c, COOKIE, cookie);
    return c.redirect('../', 303);
  });

  return routes;
}

import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { z } from 'zod';
import {
  type AuthRefusalCode,
  type KeptGrant,
  renewRequest,
  type SignInChoices,
  signInRequest,
} from '../../shared/protocol/auth.ts';
import { createLimiter } from '../services/limits.ts';
import { callerAddress } from './callerAddress.ts';
import type { HttpOptions } from './options.ts';

const COOKIE = 'luotsi_renewal';

/** Signing in, going on and signing out. Another site's page gets nothing here: its Origin is not on the list. */
export function authRoutes({
  services,
  sessions,
  shifts,
  isOriginAllowed,
  onSessionEnded,
  isSecure,
  trustProxy,
}: HttpOptions): Hono {
  const routes = new Hono();
  const limiter = createLimiter({ points: 120, seconds: 60 });

  routes.use(bodyLimit({ maxSize: 4 * 1024 }));
  routes.use(async (c, next) => {
    c.header('cache-control', 'no-store');
    const origin = c.req.header('origin');
    if (origin !== undefined && !isOriginAllowed(origin)) return refused(c, 'BadRequest', 403);
    const allowed = await limiter(callerAddress(c, trustProxy));
    if (!allowed.ok) return refused(c, 'TooFast', 429);
    return next();
  });

  routes.get('/people', (c) => {
    const choices: SignInChoices = { mode: 'demo', people: [...services.people.all()] };
    return c.json(choices);
  });

  routes.post('/sign-in', async (c) => {
    const request = await parse(c, signInRequest);
    if (!request) return refused(c, 'BadRequest', 400);
    const person = services.people.byId(request.personId);
    if (!person) return refused(c, 'UnknownPerson', 404);
    const grant = await sessions.begin(person);
    await shifts.startByHabit(person);
    services.log.info({ person: person.id }, 'signed in');
    return answer(c, grant, request.keep === 'cookie');
  });

  routes.post('/renew', async (c) => {
    const request = await parse(c, renewRequest);
    if (!request) return refused(c, 'BadRequest', 400);
    const grant = await sessions.renew(request.renewal ?? getCookie(c, COOKIE) ?? '');
    if (!grant) return refused(c, 'SessionEnded', 401);
    return answer(c, grant, request.renewal === undefined);
  });

  routes.post('/sign-out', async (c) => {
    const request = await parse(c, renewRequest);
    const renewal = request?.renewal ?? getCookie(c, COOKIE);
    const sessionId = renewal ? await sessions.end(renewal) : null;
    if (sessionId) onSessionEnded(sessionId);
    deleteCookie(c, COOKIE, { path: '/auth' });
    return c.json({});
  });

  /** A browser's page never sees what renews its session: it leaves as a cookie only this path gets back. */
  function answer(c: Context, { renewal, ...grant }: KeptGrant, isCookie: boolean): Response {
    if (!isCookie) return c.json({ ...grant, renewal });
    setCookie(c, COOKIE, renewal, { path: '/auth', httpOnly: true, sameSite: 'Strict', secure: isSecure });
    return c.json(grant);
  }

  return routes;
}

const refused = (c: Context, code: AuthRefusalCode, status: 400 | 401 | 403 | 404 | 429): Response =>
  c.json({ code }, status);

async function parse<T>(c: Context, schema: z.ZodType<T>): Promise<T | null> {
  const body: unknown = await c.req.json().catch(() => null);
  const parsed = schema.safeParse(body);
  return parsed.success ? parsed.data : null;
}

import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { apiApp } from './api/app.ts';
import { authRoutes } from './auth.ts';
import { demoIdentityRoutes } from './demoIdentity.ts';
import { fileRoutes } from './files/routes.ts';
import { identityRoutes } from './identity.ts';
import { headRoutes } from './operations.ts';
import type { HttpOptions } from './options.ts';
import { staticRoutes } from './pages.ts';
import { toPublicService } from './publicService.ts';
import { securityHeaders } from './security.ts';
import { statementRoutes } from './statement/routes.ts';

/** Everything that is not a socket: pages, signing in, other systems, what the service is, health and metrics. */
export function createHttpApp(options: HttpOptions): Hono {
  const { services } = options;
  const app = new Hono();
  app.use(securityHeaders(options.isSecure));
  app.route('/', headRoutes(options));
  app.route('/auth', authRoutes(options));
  app.route('/api', apiApp(options));
  app.route('/files', fileRoutes(options));
  app.get('/citizen/service', (c) => {
    c.header('cache-control', 'no-store');
    return c.json(toPublicService(services.config, services.now(), identity !== null));
  });
  const { identity, identityKeys } = options;
  if (identityKeys) app.get('/identity/keys', (c) => c.json(identityKeys));
  if (identity) app.route('/identity', identityRoutes(identity, options));
  if (options.demoIdentity) app.route('/demo-identity', demoIdentityRoutes(options.demoIdentity));
  app.route(
    '/',
    statementRoutes(() => services.config),
  );
  app.route('/', staticRoutes(options.pages));
  app.notFound((c) => c.json({ code: 'NotFound' }, 404));
  app.onError((error, c) => {
    const id = randomUUID();
    services.log.error({ err: error, id, path: c.req.path }, 'a request failed');
    return c.json({ code: 'Internal', id }, 500);
  });
  return app;
}

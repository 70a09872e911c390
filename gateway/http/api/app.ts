import { Hono } from 'hono';
import { API_PATH, toOpenApi } from '../../../shared/protocol/api/openApi.ts';
import { apiRoutes } from '../../../shared/protocol/api/routes.ts';
import type { IntegrationService } from '../../services/integrations.ts';
import { toProblemResponse } from './answers.ts';
import { type ServeApiOptions, serveApi } from './serve.ts';

export type ApiOptions = ServeApiOptions & { readonly integrations: IntegrationService };

/** The HTTP API for other systems: its operations under `/v1`, and the document that describes them. */
export function apiApp(options: ApiOptions): Hono {
  const { integrations } = options;
  const app = new Hono();
  const document = toOpenApi();
  app.get('/openapi.json', (c) => c.json(document));
  app.route(
    '/v1',
    serveApi(
      apiRoutes,
      {
        openContact: ({ body }, caller) => integrations.open(body, caller),
        getContact: (_, caller) => integrations.standing(caller),
        tellCall: ({ body }, caller) => integrations.call(body, caller),
        getFile: ({ query }, caller) => integrations.file(query, caller),
        listEvents: ({ query }, { key }) => integrations.events(query, key),
      },
      options,
    ),
  );
  app.all('*', (c) => {
    const methods = methodsOf(c.req.path);
    if (methods.length === 0) return toProblemResponse(c, { code: 'NotFound' });
    c.header('allow', methods.join(', '));
    return toProblemResponse(c, { code: 'MethodNotAllowed' });
  });
  return app;
}

/** The methods that an address takes. */
function methodsOf(path: string): string[] {
  const known = path === '/api/openapi.json' ? ['GET'] : [];
  const operations = Object.values(apiRoutes).filter((route) =>
    new RegExp(`^${API_PATH}${route.path.replace('{id}', '[^/]+')}$`).test(path),
  );
  return [...known, ...new Set(operations.map((route) => route.method))];
}

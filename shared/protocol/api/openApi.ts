import { z } from 'zod';
import { type ApiRoute, type ApiTable, problemsOf } from './define.ts';
import { type OutgoingType, outgoingEvents } from './outgoingEvents.ts';
import { type ProblemCode, problem, problemKinds } from './problem.ts';
import { apiRoutes } from './routes.ts';

/** Raised when something other systems rely on changes in a way they would notice. */
export const API_VERSION = '1.0.0';
export const API_PATH = '/api/v1';

type Json = { readonly [key: string]: unknown };

const refTo = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Json): Json => ({ content: { 'application/json': { schema } } });
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const eventName = (type: OutgoingType): string => `Event${type.split('.').map(capital).join('')}`;

/** The OpenAPI 3.1 document of the HTTP API, made of the schemas that the gateway parses and answers with. */
export function toOpenApi(table: ApiTable = apiRoutes): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Luotsi',
      version: API_VERSION,
      summary: 'Contacts from other systems, and events to them',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      description:
        'Every request bears a key. Refusals are problems (RFC 9457) with a stable `code`. A POST carries an ' +
        'Idempotency-Key: the same key with the same body is answered the same and done once.',
    },
    servers: [{ url: API_PATH }],
    security: [{ key: [] }],
    paths: pathsOf(table),
    webhooks: Object.fromEntries(
      [...outgoingEvents].map(([type, schema]) => [type, webhookOf(type, schema)]),
    ),
    components: {
      schemas: schemasOf(table),
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'A key made by `luotsi key create`' },
      },
    },
  };
}

function pathsOf(table: ApiTable): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const [name, route] of Object.entries(table)) {
    const methods = paths[route.path] ?? {};
    methods[route.method.toLowerCase()] = operationOf(name, route);
    paths[route.path] = methods;
  }
  return paths;
}

function operationOf(name: string, route: ApiRoute): Json {
  const idempotency = {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    schema: { type: 'string', pattern: '^[!-~]{8,100}$' },
  };
  const parameters = [
    ...(route.path.includes('{id}')
      ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }]
      : []),
    ...(route.query ? queryOf(route.query) : []),
    ...(route.body ? [idempotency] : []),
  ];
  return {
    operationId: name,
    description: `${route.doc} Scopes, one of: ${route.scopes.map((each) => `\`${each}\``).join(', ')}.`,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(route.body ? { requestBody: { required: true, ...json(refTo(`${capital(name)}Request`)) } } : {}),
    responses: {
      [route.status]: { description: 'Done', ...json(refTo(`${capital(name)}Answer`)) },
      ...refusalsOf(problemsOf(route)),
    },
  };
}

function queryOf(query: z.ZodObject): Json[] {
  const { properties = {} } = toJson(query) as { properties?: Record<string, Json> };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }));
}

function refusalsOf(codes: readonly ProblemCode[]): Json {
  const byStatus = new Map<number, Set<ProblemCode>>();
  for (const code of codes) {
    const { status } = problemKinds[code];
    byStatus.set(status, (byStatus.get(status) ?? new Set()).add(code));
  }
  return Object.fromEntries(
    [...byStatus].map(([status, kinds]) => [
      status,
      {
        description: [...kinds].map((code) => `\`${code}\`: ${problemKinds[code].title}`).join('. '),
        content: { 'application/problem+json': { schema: refTo('Problem') } },
      },
    ]),
  );
}

const header = (name: string, description: string): Json => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
});

function webhookOf(type: OutgoingType, { description = '' }: z.ZodType): Json {
  return {
    post: {
      description,
      security: [],
      parameters: [
        header('webhook-id', 'the event’s id: the same when it is delivered again'),
        header('webhook-timestamp', 'seconds since 1970 when this attempt was made'),
        header('webhook-signature', '`v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`'),
      ],
      requestBody: { required: true, ...json(refTo(eventName(type))) },
      responses: { '2XX': { description: 'Taken; anything else is sent again' } },
    },
  };
}

function schemasOf(table: ApiTable): Json {
  const named: Record<string, z.ZodType> = { Problem: problem };
  for (const [type, schema] of outgoingEvents) named[eventName(type)] = schema;
  for (const [name, route] of Object.entries(table)) {
    named[`${capital(name)}Answer`] = route.answer;
    if (route.body) named[`${capital(name)}Request`] = route.body;
  }
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
  );
}

function toJson(schema: z.ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
}

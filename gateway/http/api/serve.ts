import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import type { Result } from '../../../shared/kit/result.ts';
import { ok, refuse } from '../../../shared/kit/result.ts';
import type {
  ApiAnswerOf,
  ApiRoute,
  ApiTable,
  BodyOf,
  QueryOf,
} from '../../../shared/protocol/api/define.ts';
import type { ApiRefusal } from '../../../shared/protocol/api/problem.ts';
import type { ApiKeyRow } from '../../db/apiKeys.ts';
import { auditRequest } from '../../db/apiRequests.ts';
import { bearerOf } from '../../services/apiKeys.ts';
import type { Services } from '../../services/environment.ts';
import { createLimiter, type Limit } from '../../services/limits.ts';
import type { Metrics } from '../../services/metrics.ts';
import { type GivenIds, requestOnce } from '../../services/requestOnce.ts';
import { callerAddress } from '../callerAddress.ts';
import { toProblemResponse } from './answers.ts';
import { readJson } from './readJson.ts';

export type ApiCaller = {
  readonly key: ApiKeyRow;
  /** The contact that the address names; empty where it names none. */
  readonly contactId: string;
  /** What a command of this request is given, the same however often it comes. */
  readonly ids: GivenIds;
};

/** One handler for every operation: parsed input in, answer or refusal out. */
export type ApiHandlers<T extends ApiTable> = {
  readonly [K in keyof T]: (
    input: { body: BodyOf<T[K]>; query: QueryOf<T[K]> },
    caller: ApiCaller,
  ) => Promise<Result<ApiAnswerOf<T[K]>, ApiRefusal>>;
};

type Handler = (
  input: { body: unknown; query: unknown },
  caller: ApiCaller,
) => Promise<Result<object, ApiRefusal>>;

export type ServeApiOptions = {
  readonly services: Services;
  readonly metrics: Pick<Metrics, 'answered'>;
  readonly limits: { readonly apiCalls: Limit; readonly apiStrangers: Limit };
  readonly trustProxy: boolean;
};

const TOKEN = /^[!-~]{8,100}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Serves a table of operations: finds out whose key it is, keeps to its limits and scopes, parses, does a POST once,
 * writes down who asked what, and answers. Nothing gets further than here unparsed, nothing thrown gets out but an id,
 * and no content is logged.
 */
export function serveApi<T extends ApiTable>(
  table: T,
  handlers: ApiHandlers<T>,
  { services, metrics, limits, trustProxy }: ServeApiOptions,
): Hono {
  const { db, now, log } = services;
  const ofKey = createLimiter(limits.apiCalls);
  const ofStranger = createLimiter(limits.apiStrangers);
  const onAnswer = metrics.answered('api');
  const routes = new Hono();

  for (const [name, route] of Object.entries(table)) {
    routes.on(route.method, route.path.replace('{id}', ':id'), async (c) => {
      const started = performance.now();
      c.header('cache-control', 'no-store');
      const result = await answer(c, name, route).catch((error: unknown) => {
        const id = randomUUID();
        log.error({ err: error, id, call: name }, 'a request of another system failed');
        return refuse<ApiRefusal>({ code: 'Internal', id });
      });
      onAnswer(name, result.ok ? 'ok' : result.error.code, performance.now() - started);
      return result.ok ? c.json(result.value, route.status) : toProblemResponse(c, result.error);
    });
  }
  return routes;

  async function answer(c: Context, name: string, route: ApiRoute): Promise<Result<object, ApiRefusal>> {
    const key = await identify(c);
    if (!key.ok) return key;
    const allowed = await ofKey(key.value.id);
    if (!allowed.ok) return allowed;
    const { result, contactId } = await act(c, name, route, key.value);
    const outcome = result.ok ? 'ok' : result.error.code;
    await auditRequest(db, { at: now(), keyId: key.value.id, operation: name, contactId, outcome });
    return result;
  }

  async function identify(c: Context): Promise<Result<ApiKeyRow, ApiRefusal>> {
    const given = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    const key = given ? await bearerOf(db, given) : null;
    if (key) return ok(key);
    const allowed = await ofStranger(callerAddress(c, trustProxy));
    if (!allowed.ok) return allowed;
    return refuse({ code: given ? 'KeyUnknown' : 'KeyMissing' });
  }

  type Acted = { result: Result<object, ApiRefusal>; contactId: string | null };

  async function act(c: Context, name: string, route: ApiRoute, key: ApiKeyRow): Promise<Acted> {
    const refused = (error: ApiRefusal): Acted => ({ result: { ok: false, error }, contactId: null });
    if (!route.scopes.some((each) => key.scopes.includes(each)))
      return refused({ code: 'ScopeMissing', scopes: [...route.scopes] });
    const contactId = c.req.param('id') ?? '';
    if (route.path.includes('{id}') && !UUID.test(contactId)) return refused({ code: 'NotFound' });
    const query = parse(route.query, c.req.query());
    if (!query.ok) return refused(query.error);
    const handle = handlers[name] as unknown as Handler;
    if (!route.body) {
      const caller = { key, contactId, ids: { commandId: '', contactId } };
      return {
        result: await handle({ body: undefined, query: query.value }, caller),
        contactId: contactId || null,
      };
    }
    const token = c.req.header('idempotency-key') ?? '';
    if (!TOKEN.test(token)) return refused({ code: 'IdempotencyKeyMissing' });
    const json = await readJson(c);
    if (!json.ok) return refused(json.error);
    const body = parse(route.body, json.value.value);
    if (!body.ok) return refused(body.error);
    const operation = `${route.method} ${c.req.path}`;
    const result = await requestOnce(
      services,
      { keyId: key.id, token, operation, body: json.value.text },
      (ids) => handle({ body: body.value, query: query.value }, { key, contactId, ids }),
    );
    return { result, contactId: contactId || idIn(result) };
  }
}

/** The contact that an answer is about. */
const idIn = (result: Result<object, ApiRefusal>): string | null =>
  result.ok && 'id' in result.value && typeof result.value.id === 'string' ? result.value.id : null;

function parse(schema: ApiRoute['body'], value: unknown): Result<unknown, ApiRefusal> {
  if (!schema) return ok(undefined);
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const issues = parsed.error.issues.slice(0, 10).map((each) => ({
    path: each.path.join('.').slice(0, 80),
    problem: each.code,
  }));
  return refuse({ code: 'BadRequest', issues });
}

import { randomUUID } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { openDatabase } from '../../gateway/db/database.ts';
import { createApiKey } from '../../gateway/services/apiKeys.ts';
import type { ApiScope } from '../../shared/protocol/api/scopes.ts';

/** A key for another system, made as the administrator's tool makes it. */
export async function makeKey(
  databaseUrl: string,
  ...scopes: ApiScope[]
): Promise<{ id: string; key: string }> {
  const database = openDatabase(databaseUrl, () => undefined, 1);
  try {
    return await createApiKey(database.db, 'testi', scopes, new Date());
  } finally {
    await database.close();
  }
}

type Ask = {
  readonly key?: string;
  readonly token?: string | null;
  readonly type?: string;
  readonly body?: unknown;
  /** Sent as it is, in place of `body`. */
  readonly raw?: string | Uint8Array<ArrayBuffer>;
};
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers whose shape the document has vouched for
export type ApiResponse = { readonly status: number; readonly headers: Headers; readonly body: any };
type Document = { paths: Record<string, Record<string, { responses: Record<string, Described> }>> };
type Described = { content: Record<string, { schema: { $ref: string } }> };

/**
 * A client of the HTTP API that holds every answer against the document which the gateway serves: an operation and
 * status that it does not name, or a body unlike its schema, fails.
 */
export async function connectApi(url: string) {
  const served = await fetch(`${url}/api/openapi.json`);
  const document = (await served.json()) as Document;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, 'openapi');

  const check = (method: string, path: string, { status, headers, body }: ApiResponse): void => {
    const operation = operationOf(document, method, path);
    const type = headers.get('content-type')?.split(';')[0] ?? '';
    const schema = operation?.responses[status]?.content[type]?.schema.$ref;
    const problem = '#/components/schemas/Problem';
    const ref = operation ? schema : status === 404 || status === 405 ? problem : undefined;
    if (!ref) throw new Error(`the document knows no ${status} (${type}) of ${method} ${path}`);
    const validate = ajv.getSchema(`openapi${ref}`);
    if (!validate?.(body))
      throw new Error(`${method} ${path} ${status}: ${ajv.errorsText(validate?.errors)}`);
  };

  const ask = async (
    method: string,
    path: string,
    { key, token, type, body, raw }: Ask,
  ): Promise<ApiResponse> => {
    const headers: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` };
    if (method === 'POST') headers['content-type'] = type ?? 'application/json';
    if (method === 'POST' && token !== null) headers['idempotency-key'] = token ?? randomUUID();
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers,
      ...(method === 'POST' ? { body: raw ?? JSON.stringify(body) } : {}),
    });
    const answer = { status: response.status, headers: response.headers, body: await response.json() };
    check(method, path.split('?')[0] ?? path, answer);
    return answer;
  };
  return {
    document,
    get: (path: string, how: Ask = {}) => ask('GET', path, how),
    post: (path: string, how: Ask = {}) => ask('POST', path, how),
    ask,
  };
}
export type TestApi = Awaited<ReturnType<typeof connectApi>>;

function operationOf(document: Document, method: string, path: string) {
  const [, methods] =
    Object.entries(document.paths).find(([pattern]) =>
      new RegExp(`^${pattern.replaceAll(/\{[a-z]+\}/g, '[^/]+')}$`).test(path),
    ) ?? [];
  return methods?.[method.toLowerCase()];
}

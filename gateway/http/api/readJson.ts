import type { Context } from 'hono';
import { ok, type Result, refuse } from '../../../shared/kit/result.ts';
import type { ApiRefusal } from '../../../shared/protocol/api/problem.ts';

/** Longest body, in bytes. */
export const LONGEST_BODY = 64 * 1024;

/** A request's body as it came and as JSON; never more of it in memory than is allowed, whatever its headers say. */
export async function readJson(c: Context): Promise<Result<{ text: string; value: unknown }, ApiRefusal>> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return refuse({ code: 'NotJson' });
  if (Number(c.req.header('content-length') ?? 0) > LONGEST_BODY) return refuse({ code: 'TooLarge' });
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    length += chunk.byteLength;
    if (length > LONGEST_BODY) return refuse({ code: 'TooLarge' });
    chunks.push(chunk);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return ok({ text, value: JSON.parse(text) as unknown });
  } catch {
    return refuse({ code: 'BadJson' });
  }
}

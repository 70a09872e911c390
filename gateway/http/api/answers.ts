import type { Context } from 'hono';
import { type ApiRefusal, toProblem } from '../../../shared/protocol/api/problem.ts';

/** A refusal as RFC 9457 has it. */
export function toProblemResponse(c: Context, refusal: ApiRefusal): Response {
  const problem = toProblem(refusal);
  if (problem.status === 401) c.header('www-authenticate', 'Bearer realm="Luotsi"');
  if (problem.retryAfterMs !== undefined)
    c.header('retry-after', String(Math.ceil(problem.retryAfterMs / 1000)));
  return c.body(JSON.stringify(problem), problem.status as 400, {
    'content-type': 'application/problem+json',
  });
}

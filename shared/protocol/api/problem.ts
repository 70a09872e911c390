import { z } from 'zod';

/** Why a request was refused, by its stable code: the HTTP status and what it means. */
export const problemKinds = {
  BadJson: { status: 400, title: 'The body is not JSON in UTF-8' },
  IdempotencyKeyMissing: { status: 400, title: 'The header Idempotency-Key is missing or malformed' },
  KeyMissing: { status: 401, title: 'The header Authorization holds no key' },
  KeyUnknown: { status: 401, title: 'The key is unknown or revoked' },
  ScopeMissing: { status: 403, title: 'The key has no right to this' },
  NotFound: { status: 404, title: 'There is nothing here for this key' },
  MethodNotAllowed: { status: 405, title: 'This address does not take this method' },
  NotAllowed: { status: 409, title: 'The contact is not in a state that allows this' },
  ContactClosed: { status: 409, title: 'The contact has been closed' },
  TooLarge: { status: 413, title: 'The body is longer than 64 KB' },
  NotJson: { status: 415, title: 'The body is not declared as application/json' },
  BadRequest: { status: 422, title: 'Some fields are not as the document says' },
  UnknownCode: { status: 422, title: 'A field holds a code that the configuration does not know' },
  IdempotencyKeyReused: { status: 422, title: 'The Idempotency-Key was used for another request' },
  TooFast: { status: 429, title: 'The key asks too often' },
  Internal: { status: 500, title: 'Something failed; the id is in the gateway’s log' },
} as const;
export type ProblemCode = keyof typeof problemKinds;
export const problemCodes = Object.keys(problemKinds) as ProblemCode[];

/** RFC 9457, `application/problem+json`. Programs look at `code`; `title` is for whoever reads a log. */
export const problem = z.object({
  type: z.string().describe('`urn:luotsi:problem:` and the code'),
  title: z.string(),
  status: z.number().int(),
  code: z.enum(problemCodes as [ProblemCode, ...ProblemCode[]]),
  issues: z
    .array(z.object({ path: z.string(), problem: z.string() }))
    .optional()
    .describe('BadRequest: which fields, and what is wrong with each'),
  field: z.string().optional().describe('UnknownCode: which field'),
  scopes: z.array(z.string()).optional().describe('ScopeMissing: one of these is needed'),
  retryAfterMs: z.number().optional().describe('TooFast: when to ask again, also in Retry-After'),
  id: z.string().optional().describe('Internal: what to tell the administrator'),
});
export type Problem = z.infer<typeof problem>;

/** A refusal before it becomes a problem: the code and what belongs to it. */
export type ApiRefusal = { readonly code: ProblemCode } & Partial<
  Pick<Problem, 'issues' | 'field' | 'scopes' | 'retryAfterMs' | 'id'>
>;

export const toProblem = (refusal: ApiRefusal): Problem => ({
  type: `urn:luotsi:problem:${refusal.code}`,
  ...problemKinds[refusal.code],
  ...refusal,
});

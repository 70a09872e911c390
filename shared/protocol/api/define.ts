import type { z } from 'zod';
import type { ProblemCode } from './problem.ts';
import type { ApiScope } from './scopes.ts';

/**
 * One operation of the HTTP API. `scopes`: a key needs one of them. `{id}` in a path is a contact's. A POST carries an
 * Idempotency-Key.
 */
export type ApiRoute = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly scopes: readonly ApiScope[];
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly status: 200 | 201;
  readonly answer: z.ZodType;
  /** Beyond those that every operation may give. */
  readonly problems: readonly ProblemCode[];
  readonly doc: string;
};
export type ApiTable = Readonly<Record<string, ApiRoute>>;

export type BodyOf<R extends ApiRoute> = R extends { body: z.ZodType } ? z.output<R['body']> : undefined;
export type QueryOf<R extends ApiRoute> = R extends { query: z.ZodObject } ? z.output<R['query']> : undefined;
export type ApiAnswerOf<R extends ApiRoute> = z.input<R['answer']>;

/** What may happen at any operation. */
export const commonProblems: readonly ProblemCode[] = [
  'KeyMissing',
  'KeyUnknown',
  'ScopeMissing',
  'TooFast',
  'Internal',
];
/** And at any that has a body. */
export const bodyProblems: readonly ProblemCode[] = [
  'BadJson',
  'NotJson',
  'TooLarge',
  'BadRequest',
  'IdempotencyKeyMissing',
  'IdempotencyKeyReused',
];

/** Every problem that an operation may answer. */
export const problemsOf = (route: ApiRoute): readonly ProblemCode[] => [
  ...commonProblems,
  ...(route.body ? bodyProblems : []),
  ...(route.query ? (['BadRequest'] as const) : []),
  ...(route.path.includes('{id}') ? (['NotFound'] as const) : []),
  ...route.problems,
];

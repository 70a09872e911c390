import { createHash, randomUUID } from 'node:crypto';
import { ok, type Result, refuse } from '../../shared/kit/result.ts';
import type { ApiRefusal } from '../../shared/protocol/api/problem.ts';
import { dropRequest, keepAnswer, noteRequest } from '../db/apiRequests.ts';
import type { Services } from './environment.ts';

/** A request of another system, by its key's id and its Idempotency-Key. */
export type OnceRequest = {
  readonly keyId: string;
  readonly token: string;
  readonly operation: string;
  readonly body: string;
};

/** The ids that a request's command has, however often the request comes. */
export type GivenIds = { readonly commandId: string; readonly contactId: string };

/**
 * Does a request once. The first time it is noted down with the ids of its command; whoever repeats it, at the same
 * time or after a crash, gives the same command, which the pipeline does once, and gets the same answer. A refused
 * request did nothing and is forgotten.
 */
export async function requestOnce<T extends object>(
  { db, now }: Services,
  { keyId, token, operation, body }: OnceRequest,
  act: (ids: GivenIds) => Promise<Result<T, ApiRefusal>>,
): Promise<Result<T, ApiRefusal>> {
  const requestHash = createHash('sha256').update(`${operation}\n${body}`).digest();
  const fresh = { keyId, token, requestHash, commandId: randomUUID(), contactId: randomUUID() };
  const known = await noteRequest(db, fresh, now());
  if (!known.requestHash.equals(requestHash)) return refuse({ code: 'IdempotencyKeyReused' });
  const { commandId, contactId } = known;
  if (known.answer) return ok(known.answer as T);
  const result = await act({ commandId, contactId });
  if (result.ok) await keepAnswer(db, keyId, token, result.value);
  else await dropRequest(db, keyId, token);
  return result;
}

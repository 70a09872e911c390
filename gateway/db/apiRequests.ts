import { sql } from 'kysely';
import type { Db } from './database.ts';

export type KnownRequest = {
  readonly requestHash: Buffer;
  readonly commandId: string;
  readonly contactId: string;
  readonly answer: object | null;
};

type NewRequest = {
  readonly keyId: string;
  readonly token: string;
  readonly requestHash: Buffer;
  readonly commandId: string;
  readonly contactId: string;
};

/** Notes a request down before it is done, or answers what was noted the first time. Racers all see one row. */
export async function noteRequest(db: Db, request: NewRequest, now: Date): Promise<KnownRequest> {
  const { keyId, token, requestHash, commandId, contactId } = request;
  // The update changes nothing: it makes the row that was there come back, also to who waited for its writer.
  const { rows } = await sql<{
    request_hash: Buffer;
    command_id: string;
    contact_id: string;
    answer: object | null;
  }>`
    insert into api_idempotency (key_id, token, request_hash, command_id, contact_id, at)
    values (${keyId}, ${token}, ${requestHash}, ${commandId}, ${contactId}, ${now})
    on conflict (key_id, token) do update set token = excluded.token
    returning request_hash, command_id, contact_id, answer`.execute(db);
  const row = rows[0];
  if (!row) throw new Error('a request could not be noted');
  return {
    requestHash: row.request_hash,
    commandId: row.command_id,
    contactId: row.contact_id,
    answer: row.answer,
  };
}

export async function keepAnswer(db: Db, keyId: string, token: string, answer: object): Promise<void> {
  await db
    .updateTable('api_idempotency')
    .set({ answer: JSON.stringify(answer) })
    .where('key_id', '=', keyId)
    .where('token', '=', token)
    .execute();
}

/** A refused request did nothing: its key may be used again, for a better one. */
export async function dropRequest(db: Db, keyId: string, token: string): Promise<void> {
  await db
    .deleteFrom('api_idempotency')
    .where('key_id', '=', keyId)
    .where('token', '=', token)
    .where('answer', 'is', null)
    .execute();
}

export async function forgetRequests(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('api_idempotency').where('at', '<', before).execute();
}

/** Writes down who asked what, and what came of it. */
export async function auditRequest(
  db: Db,
  request: { at: Date; keyId: string; operation: string; contactId: string | null; outcome: string },
): Promise<void> {
  const { at, keyId, operation, contactId, outcome } = request;
  await db
    .insertInto('api_request')
    .values({ at, key_id: keyId, operation, contact_id: contactId, outcome })
    .execute();
}

/** Writes down which span of the journal another system is about to be given. */
export async function noteDisclosure(
  db: Db,
  span: { at: Date; keyId: string; after: number; upTo: number; hasContent: boolean },
): Promise<void> {
  const { at, keyId, after, upTo, hasContent } = span;
  await db
    .insertInto('api_disclosure')
    .values({ at, key_id: keyId, after_seq: after, up_to_seq: upTo, has_content: hasContent })
    .execute();
}

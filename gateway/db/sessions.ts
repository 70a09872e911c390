import type { Db } from './database.ts';

export type SessionRow = { id: string; personId: string; expiresAt: Date };

export async function insertSession(
  db: Db,
  session: { id: string; personId: string; renewalHash: Buffer; expiresAt: Date },
): Promise<void> {
  await db
    .insertInto('session')
    .values({
      id: session.id,
      person_id: session.personId,
      renewal_hash: session.renewalHash,
      expires_at: session.expiresAt,
      ended_at: null,
    })
    .execute();
}

export async function insertAccessToken(
  db: Db,
  hash: Buffer,
  sessionId: string,
  expiresAt: Date,
): Promise<void> {
  await db
    .insertInto('access_token')
    .values({ hash, session_id: sessionId, expires_at: expiresAt })
    .execute();
}

/** The live session that a renewal opens; null if it ended or ran out. */
export async function sessionByRenewal(db: Db, renewalHash: Buffer, now: Date): Promise<SessionRow | null> {
  const row = await db
    .selectFrom('session')
    .select(['id', 'person_id', 'expires_at'])
    .where('renewal_hash', '=', renewalHash)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row ? { id: row.id, personId: row.person_id, expiresAt: row.expires_at } : null;
}

/** The live session of an access token, with the time until which the token is good. */
export async function sessionByToken(db: Db, hash: Buffer, now: Date): Promise<SessionRow | null> {
  const row = await db
    .selectFrom('access_token as a')
    .innerJoin('session as s', 's.id', 'a.session_id')
    .select(['s.id', 's.person_id', 'a.expires_at'])
    .where('a.hash', '=', hash)
    .where('a.expires_at', '>', now)
    .where('s.ended_at', 'is', null)
    .where('s.expires_at', '>', now)
    .executeTakeFirst();
  return row ? { id: row.id, personId: row.person_id, expiresAt: row.expires_at } : null;
}

export async function endSession(db: Db, id: string, now: Date): Promise<void> {
  await db
    .updateTable('session')
    .set({ ended_at: now })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}

/** Which of these sessions are still live. */
export async function liveSessions(db: Db, ids: readonly string[], now: Date): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('session')
    .select('id')
    .where('id', 'in', ids)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** Forgets sessions that ended or ran out before `before`, and commands of that age. */
export async function forgetOld(db: Db, sessionsBefore: Date, commandsBefore: Date): Promise<void> {
  await db.deleteFrom('access_token').where('expires_at', '<', sessionsBefore).execute();
  await db.deleteFrom('session').where('expires_at', '<', sessionsBefore).execute();
  await db.deleteFrom('command').where('at', '<', commandsBefore).execute();
}

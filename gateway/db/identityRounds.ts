import { type Selectable, sql } from 'kysely';
import type { Language } from '../../shared/domain/language.ts';
import { DAY } from '../../shared/kit/time.ts';
import type { Db, Tx } from './database.ts';
import type { IdentityRoundTable } from './schema.ts';

/** Why a round ended otherwise than by proving who somebody is. */
export type RoundFailure = 'cancelled' | 'failed' | 'unavailable';
export type RoundRow = Selectable<IdentityRoundTable>;

/** A new round of a conversation; one that was not begun with yet makes way for it. */
export async function insertRound(
  db: Db,
  round: { id: string; contactId: string; lang: Language; ticketHash: Buffer; expiresAt: Date },
): Promise<void> {
  await db
    .deleteFrom('identity_round')
    .where('contact_id', '=', round.contactId)
    .where('browser_hash', 'is', null)
    .execute();
  await db
    .insertInto('identity_round')
    .values({
      id: round.id,
      contact_id: round.contactId,
      lang: round.lang,
      ticket_hash: round.ticketHash,
      expires_at: round.expiresAt,
    })
    .execute();
}

/** Spends a ticket: from now on the round belongs to one browser. Null when it is spent, late or unknown. */
export async function startRound(
  db: Db,
  ticketHash: Buffer,
  browserHash: Buffer,
  expiresAt: Date,
  now: Date,
): Promise<RoundRow | null> {
  const row = await db
    .updateTable('identity_round')
    .set({ browser_hash: browserHash, expires_at: expiresAt })
    .where('ticket_hash', '=', ticketHash)
    .where('browser_hash', 'is', null)
    .where('outcome', 'is', null)
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

/** Spends a browser's return: failed until it is found to have succeeded, so that no answer is judged twice. */
export async function takeRound(db: Db, browserHash: Buffer, now: Date): Promise<RoundRow | null> {
  const row = await db
    .updateTable('identity_round')
    .set({ outcome: 'failed', ended_at: now })
    .where('browser_hash', '=', browserHash)
    .where('outcome', 'is', null)
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

export async function failRound(db: Db, id: string, outcome: RoundFailure, now: Date): Promise<void> {
  await db
    .updateTable('identity_round')
    .set({ outcome, ended_at: now })
    .where('id', '=', id)
    .where('client_id', 'is', null)
    .execute();
}

export async function succeedRound(tx: Tx, id: string, clientId: string, now: Date): Promise<void> {
  await tx
    .updateTable('identity_round')
    .set({ outcome: 'identified', client_id: clientId, ended_at: now })
    .where('id', '=', id)
    .execute();
}

/** Proven identities that no contact has taken up yet, since `since`; of one conversation, or of all. */
export async function unappliedRounds(
  db: Db,
  since: Date,
  contactId: string | null,
): Promise<{ id: string; contactId: string; clientId: string }[]> {
  let query = db
    .selectFrom('identity_round')
    .select(['id', 'contact_id', 'client_id'])
    .where('client_id', 'is not', null)
    .where('applied_at', 'is', null)
    .where('ended_at', '>=', since)
    .orderBy('ended_at');
  if (contactId !== null) query = query.where('contact_id', '=', contactId);
  const rows = await query.execute();
  return rows.flatMap((row) =>
    row.client_id === null ? [] : [{ id: row.id, contactId: row.contact_id, clientId: row.client_id }],
  );
}

export async function markApplied(db: Db, id: string, now: Date): Promise<void> {
  await db.updateTable('identity_round').set({ applied_at: now }).where('id', '=', id).execute();
}

/** The conversation's latest round, whatever became of it. */
export async function latestRound(db: Db, contactId: string): Promise<RoundRow | null> {
  const row = await db
    .selectFrom('identity_round')
    .selectAll()
    .where('contact_id', '=', contactId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Forgets rounds that ran out before `before`. */
export async function forgetRounds(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('identity_round').where('expires_at', '<', before).execute();
}

/** Requests to identify that have run out: of open contacts, and of those that ended within a day. */
export async function overdueRequests(
  db: Db,
  now: Date,
): Promise<{ contactId: string; requestId: string }[]> {
  const { rows } = await sql<{ contactId: string; requestId: string }>`
    select id as "contactId", state #>> '{identification,requestId}' as "requestId"
    from contact
    where (ended_at is null or ended_at >= ${new Date(now.getTime() - DAY)})
      and state #>> '{identification,status}' = 'requested'
      and (state #>> '{identification,expiresAt}')::timestamptz <= ${now}`.execute(db);
  return rows;
}

import { sql } from 'kysely';
import type { Db, Tx } from './database.ts';
import type { AppliedBy } from './schema.ts';

export type PeopleVersion = {
  readonly id: number;
  readonly appliedBy: AppliedBy;
  readonly document: unknown;
  readonly hash: string;
  /** The journal's number when it came into force. */
  readonly seq: number;
};

/** Who the people of the desk are, as it was stored; null before the first time. */
export async function latestPeople(db: Db | Tx): Promise<PeopleVersion | null> {
  const row = await db
    .selectFrom('people_version')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const { id, applied_by, document, hash, seq } = row;
  return { id, appliedBy: applied_by, document, hash, seq: Number(seq) };
}

/** Makes others that change the people wait for the end of the transaction. Reading goes on. */
export async function lockPeople(tx: Tx): Promise<void> {
  await sql`lock table people_version in share row exclusive mode`.execute(tx);
}

export async function appendPeople(
  tx: Tx,
  version: {
    readonly appliedAt: Date;
    readonly appliedBy: AppliedBy;
    readonly people: readonly object[];
    readonly hash: string;
  },
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into people_version (applied_at, applied_by, document, hash, seq)
    select ${version.appliedAt}, ${JSON.stringify(version.appliedBy)}::jsonb,
      ${JSON.stringify(version.people)}::jsonb, ${version.hash}, seq from journal_head
    returning id`.execute(tx);
  return rows[0]?.id ?? 0;
}

/** Ends every session of the people who are no more. */
export async function endSessionsOf(tx: Tx, personIds: readonly string[], at: Date): Promise<void> {
  await sql`update session set ended_at = ${at}
    where person_id = any(${personIds}::text[]) and ended_at is null`.execute(tx);
}

/** The open contacts of these owners. */
export async function openContactsOf(
  db: Db | Tx,
  owners: readonly string[],
): Promise<{ id: string; owner: string }[]> {
  const { rows } = await sql<{ id: string; owner: string }>`
    select id, owner_id as owner from contact
    where owner_id = any(${owners}::text[]) and ended_at is null order by id`.execute(db);
  return rows;
}

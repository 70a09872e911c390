import { sql } from 'kysely';
import type { Change } from '../../shared/domain/config/difference.ts';
import type { Use } from '../../shared/domain/config/removal.ts';
import type { Db, Tx } from './database.ts';
import type { AppliedBy } from './schema.ts';

export type ConfigVersion = {
  readonly id: number;
  readonly appliedAt: Date;
  readonly appliedBy: AppliedBy;
  readonly document: unknown;
  readonly hash: string;
};

/** The configuration in force, as it was stored; null before the first. */
export async function latestConfig(db: Db | Tx): Promise<ConfigVersion | null> {
  const row = await db
    .selectFrom('config_version')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const { id, applied_at, applied_by, document, hash } = row;
  return { id, appliedAt: new Date(applied_at), appliedBy: applied_by, document, hash };
}

/** Makes others that change the configuration wait for the end of the transaction. Reading goes on. */
export async function lockConfig(tx: Tx): Promise<void> {
  await sql`lock table config_version in share row exclusive mode`.execute(tx);
}

export async function appendConfig(
  tx: Tx,
  version: {
    readonly appliedAt: Date;
    readonly appliedBy: AppliedBy;
    readonly document: object;
    readonly hash: string;
    readonly diff: readonly Change[];
  },
): Promise<number> {
  const { id } = await tx
    .insertInto('config_version')
    .values({
      applied_at: version.appliedAt,
      applied_by: JSON.stringify(version.appliedBy),
      document: JSON.stringify(version.document),
      hash: version.hash,
      diff: JSON.stringify(version.diff),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Every version without its document, the newest first. */
export async function listConfigs(
  db: Db,
): Promise<readonly (Omit<ConfigVersion, 'document'> & { readonly changes: number })[]> {
  const rows = await db
    .selectFrom('config_version')
    .select(['id', 'applied_at', 'applied_by', 'hash', sql<number>`jsonb_array_length(diff)`.as('changes')])
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ id, applied_at, applied_by, hash, changes }) => ({
    id,
    appliedAt: new Date(applied_at),
    appliedBy: applied_by,
    hash,
    changes,
  }));
}

/** What open contacts stand on: queues, topics and channels, with how many contacts and the first of them. */
export async function usesOfOpenContacts(tx: Tx): Promise<readonly Use[]> {
  // Nothing is appended to the journal while this is decided: no contact comes to a queue that is about to go.
  await sql`select 1 from journal_head for update`.execute(tx);
  const { rows } = await sql<Use>`
    select used.kind, used.value, count(distinct c.id)::int as count,
      (array_agg(distinct c.id::text))[1:3] as contacts
    from contact c cross join lateral (
      select 'queue', c.queue union all select 'queue', unnest(c.queues)
      union all select 'topic', c.state ->> 'topic' union all select 'topic', c.state ->> 'topicOriginal'
      union all select 'channel', c.state ->> 'channel') as used (kind, value)
    where c.ended_at is null and used.value is not null
    group by used.kind, used.value`.execute(tx);
  return rows;
}

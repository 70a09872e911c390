import { type Kysely, sql } from 'kysely';

/** When the clocks of a contact are next to be looked at; a gateway counts it anew whenever it starts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table contact add column watch_at timestamptz`.execute(db);
  await sql`create index contact_watch on contact (watch_at) where watch_at is not null`.execute(db);
}

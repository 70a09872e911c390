import { type Kysely, sql } from 'kysely';

/** Waits for a client that end by themselves, found by when they do. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index contact_waits on contact ((state #>> '{state,until}'))
    where state #>> '{state,until}' is not null`.execute(db);
}

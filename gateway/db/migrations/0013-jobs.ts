import { type Kysely, sql } from 'kysely';

/** How far each job has read the journal: a restart, or another gateway, goes on from there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table job_cursor (name text primary key, seq bigint not null)`.execute(db);
}

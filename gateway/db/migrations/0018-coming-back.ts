import { type Kysely, sql } from 'kysely';

/**
 * Clients who come back to their contacts by identifying: their contacts are found by who they are
 * (the index of 0016), each way back is a
 * key of its own, and their looks stand in the access log beside the desk's.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    // The id that the key would open, made of its hash; the key itself is with the client alone.
    sql`create table return_key (
      id uuid primary key,
      contact_id uuid not null references contact on delete cascade,
      client_id uuid not null references client on delete cascade,
      made_at timestamptz not null
    )`,
    sql`create index return_key_contact on return_key (contact_id)`,
    sql`create index return_key_made on return_key (made_at)`,
    sql`alter table access_log drop constraint access_log_actor_kind_check`,
    sql`alter table access_log add constraint access_log_actor_kind_check
      check (actor_kind in ('person', 'key', 'client'))`,
  ];
  for (const statement of statements) await statement.execute(db);
}

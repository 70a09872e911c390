import { type Kysely, sql } from 'kysely';

/** Since when a contact holds nothing that people wrote, and what finds those whose time has come. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`update contact set state = state || '{"erasedAt": null}' where not state ? 'erasedAt'`,
    sql`create index contact_unerased on contact (ended_at)
      where ended_at is not null and state ->> 'erasedAt' is null`,
    sql`create index contact_client on contact ((state #>> '{identification,clientId}'))
      where state #>> '{identification,clientId}' is not null`,
  ];
  for (const statement of statements) await statement.execute(db);
}

import { type Kysely, sql } from 'kysely';

/** Contacts know their last talk, and those under way are found by the time they may stand. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`update contact set state = state || '{"talk": null}' where not state ? 'talk'`,
    sql`create index contact_talk on contact ((state #>> '{talk,expiresAt}'))
      where state #>> '{talk,status}' in ('offered', 'accepted', 'live')`,
  ];
  for (const statement of statements) await statement.execute(db);
}

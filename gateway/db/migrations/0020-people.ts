import { type Kysely, sql } from 'kysely';

/** The people of the desk as they ever were, whole, with who put it so and up to which event of the journal. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`create table people_version (
      id int generated always as identity primary key,
      applied_at timestamptz not null,
      applied_by jsonb not null,
      document jsonb not null,
      hash text not null,
      seq bigint not null
    )`,
    sql`create trigger people_version_is_final before update or delete or truncate on people_version
      for each statement execute function refuse_rewriting()`,
  ];
  for (const statement of statements) await statement.execute(db);
}

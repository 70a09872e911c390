import { type Kysely, sql } from 'kysely';

/** Every configuration that was ever in force, whole, with who put it there and what it changed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`create table config_version (
      id int generated always as identity primary key,
      applied_at timestamptz not null,
      applied_by jsonb not null,
      document jsonb not null,
      hash text not null,
      diff jsonb not null
    )`,
    sql`create trigger config_version_is_final before update or delete or truncate on config_version
      for each statement execute function refuse_rewriting()`,
  ];
  for (const statement of statements) await statement.execute(db);
}

import { type Kysely, sql } from 'kysely';

/** What was disclosed to other systems that ask for events themselves: which span of the journal, and how much of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`create table api_disclosure (
      id bigint generated always as identity primary key,
      at timestamptz not null,
      key_id uuid not null references api_key,
      after_seq bigint not null,
      up_to_seq bigint not null,
      has_content boolean not null
    )`,
    sql`create trigger api_disclosure_is_final before update or delete or truncate on api_disclosure
      for each statement execute function refuse_rewriting()`,
  ];
  for (const statement of statements) await statement.execute(db);
}

import { type Kysely, sql } from 'kysely';

/** What people at the desk think of the application, kept for a while. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`create table feedback (
      id uuid not null,
      received_at timestamptz not null,
      person_id text not null,
      role text not null,
      version text not null,
      protocol int not null,
      about text not null,
      text text not null,
      primary key (person_id, id)
    )`,
    sql`create index feedback_in_time on feedback (received_at)`,
  ];
  for (const statement of statements) await statement.execute(db);
}

import { type Kysely, sql } from 'kysely';

/**
 * Files in conversations. Their bytes lie in tables of their own, in pieces, so that a backup holds them, one statement
 * lets go of them when retention erases, and none has to be in memory whole. What a message says of its files stands
 * beside its words, and goes with them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`alter table event_content add column files jsonb`,
    sql`create table stored_file (
      id uuid primary key,
      contact_id uuid not null references contact on delete cascade,
      -- A person of the desk; null for the client.
      person_id text,
      name text not null,
      type text not null,
      size integer not null,
      -- Of this coming of the bytes: one that was broken off leaves nothing to the next under the same id.
      attempt uuid not null,
      state text not null check (state in ('arriving', 'waiting', 'clean', 'unscanned', 'refused')),
      touched_at timestamptz not null,
      -- The message that it was sent in.
      seq bigint
    )`,
    sql`create index stored_file_contact on stored_file (contact_id)`,
    sql`create index stored_file_unsent on stored_file (touched_at) where seq is null`,
    sql`create table stored_file_piece (
      file_id uuid not null references stored_file on delete cascade,
      number integer not null,
      bytes bytea not null,
      primary key (file_id, number)
    )`,
    // Pictures and documents are compressed already.
    sql`alter table stored_file_piece alter column bytes set storage external`,
  ];
  for (const statement of statements) await statement.execute(db);
}

import { type Kysely, sql } from 'kysely';

/** The journal, the contacts it makes, drafts and sessions. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`create table journal_head (id int primary key check (id = 1), seq bigint not null)`,
    sql`insert into journal_head values (1, 0)`,
    sql`create table event (
      seq bigint primary key,
      contact_id uuid not null,
      version int not null check (version > 0),
      type text not null,
      actor jsonb not null,
      at timestamptz not null,
      payload jsonb not null,
      unique (contact_id, version)
    )`,
    sql`create function refuse_rewriting() returns trigger language plpgsql as
      $$ begin raise exception 'the journal is never rewritten'; end $$`,
    sql`create trigger event_is_final before update or delete or truncate on event
      for each statement execute function refuse_rewriting()`,
    sql`create table event_content (
      seq bigint primary key references event,
      text text,
      erased_at timestamptz,
      check ((text is null) = (erased_at is not null))
    )`,
    sql`create table command (
      id uuid primary key,
      contact_id uuid not null,
      seq bigint not null,
      version int not null,
      at timestamptz not null default now()
    )`,
    // In order of time by nature, so that a few summaries a page do.
    sql`create index command_at on command using brin (at)`,
    sql`create table contact (
      id uuid primary key,
      version int not null,
      status text not null check (status in ('queued', 'assigned', 'active', 'closed', 'abandoned')),
      owner_id text,
      queue text not null,
      last_seq bigint not null,
      message_seq bigint,
      ended_at timestamptz,
      state jsonb not null,
      check ((owner_id is not null) = (status in ('assigned', 'active'))),
      check ((ended_at is not null) = (status in ('closed', 'abandoned'))),
      check (status <> 'closed' or state -> 'state' -> 'closure' ->> 'resolution' is not null)
    ) with (fillfactor = 60)`,
    sql`create index contact_open on contact (queue) where ended_at is null`,
    sql`create index contact_ended on contact (ended_at) where ended_at is not null`,
    sql`create table draft (
      person_id text not null,
      contact_id uuid not null references contact,
      kind text not null check (kind in ('reply', 'note')),
      text text not null,
      saved_at timestamptz not null,
      primary key (person_id, contact_id, kind)
    )`,
    sql`create table session (
      id uuid primary key,
      person_id text not null,
      renewal_hash bytea not null unique,
      expires_at timestamptz not null,
      ended_at timestamptz
    )`,
    sql`create table access_token (
      hash bytea primary key,
      session_id uuid not null references session on delete cascade,
      expires_at timestamptz not null
    )`,
    sql`create index access_token_session on access_token (session_id)`,
    sql`create sequence alias_number start 1001 maxvalue 9999 cycle`,
  ];
  for (const statement of statements) await statement.execute(db);
}

import { type Kysely, sql } from 'kysely';

/** Other systems: their keys and requests, and the webhooks that tell them what happens. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`create table api_key (
      id uuid primary key,
      name text not null,
      hash bytea not null unique,
      scopes text[] not null,
      created_at timestamptz not null,
      revoked_at timestamptz
    )`,
    // `answer` is null until the request was done: whoever repeats it meanwhile gives the same command again. It is
    // json and not jsonb so that it leaves the second time as it did the first, letter by letter.
    sql`create table api_idempotency (
      key_id uuid not null references api_key,
      token text not null,
      request_hash bytea not null,
      command_id uuid not null,
      contact_id uuid not null,
      answer json,
      at timestamptz not null,
      primary key (key_id, token)
    )`,
    sql`create index api_idempotency_at on api_idempotency (at)`,
    sql`create table api_request (
      id bigint generated always as identity primary key,
      at timestamptz not null,
      key_id uuid not null references api_key,
      operation text not null,
      contact_id uuid,
      outcome text not null
    )`,
    sql`create trigger api_request_is_final before update or delete or truncate on api_request
      for each statement execute function refuse_rewriting()`,
    // Everything up to `cursor_seq` was delivered or is of no interest; all after `from_seq` and up to `delivered_seq`
    // was confirmed at some time, whatever is being replayed now.
    sql`create table webhook (
      id uuid primary key,
      name text not null,
      url text not null,
      secret text not null,
      events text[] not null,
      has_content boolean not null,
      cursor_seq bigint not null,
      from_seq bigint not null,
      delivered_seq bigint not null,
      attempts int not null default 0,
      next_attempt_at timestamptz,
      failing_since timestamptz,
      last_failure text,
      dead_at timestamptz,
      created_at timestamptz not null,
      removed_at timestamptz
    )`,
    sql`create unique index webhook_name on webhook (name) where removed_at is null`,
    sql`create table webhook_delivery (
      id bigint generated always as identity primary key,
      webhook_id uuid not null references webhook,
      seq bigint not null,
      contact_id uuid not null,
      attempts int not null,
      has_content boolean not null,
      at timestamptz not null
    )`,
    sql`create index webhook_delivery_contact on webhook_delivery (contact_id)`,
    sql`create trigger webhook_delivery_is_final before update or delete or truncate on webhook_delivery
      for each statement execute function refuse_rewriting()`,
  ];
  for (const statement of statements) await statement.execute(db);
}

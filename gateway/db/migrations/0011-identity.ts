import { type Kysely, sql } from 'kysely';

/**
 * Clients, who they are, and the rounds in which a browser goes to an identity provider and returns. A strong subject
 * is one client for ever; a claimed one is never merged with anybody, so nothing here can join two.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`create table client (
      id uuid primary key,
      strength text not null check (strength in ('strong', 'claimed')),
      subject_hash bytea unique,
      created_at timestamptz not null,
      check ((strength = 'strong') = (subject_hash is not null))
    )`,
    // Apart from the client and from the journal: erasing a row here forgets who somebody was.
    sql`create table client_detail (
      client_id uuid primary key references client,
      identity_code text,
      given_names text not null,
      family_name text not null,
      display_name text not null,
      updated_at timestamptz not null
    )`,
    sql`create table identity_round (
      id uuid primary key,
      number bigint generated always as identity,
      contact_id uuid not null,
      lang text not null,
      ticket_hash bytea not null unique,
      browser_hash bytea unique,
      expires_at timestamptz not null,
      outcome text check (outcome in ('identified', 'cancelled', 'failed', 'unavailable')),
      ended_at timestamptz,
      client_id uuid references client,
      applied_at timestamptz,
      check ((outcome is null) = (ended_at is null)),
      check (coalesce(outcome = 'identified', false) = (client_id is not null)),
      check (applied_at is null or client_id is not null)
    )`,
    sql`create index identity_round_contact on identity_round (contact_id, number)`,
    sql`create index identity_round_unapplied on identity_round (ended_at)
      where client_id is not null and applied_at is null`,
  ];
  for (const statement of statements) await statement.execute(db);
}

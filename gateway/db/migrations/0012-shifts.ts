import { type Kysely, sql } from 'kysely';

/** Shifts and who is present; and the offers that lapse, found by when they do. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`create table shift (
      id uuid primary key,
      person_id text not null,
      version int not null,
      state text not null check (state in ('planned', 'active', 'break', 'wrapUp', 'ended')),
      status text not null check (status in ('AVAILABLE', 'BUSY', 'IN_CALL', 'CONSULTING')),
      queues text[] not null,
      planned_from timestamptz,
      planned_to timestamptz,
      started_at timestamptz,
      ended_at timestamptz,
      check ((ended_at is not null) = (state = 'ended')),
      check ((planned_from is null) = (planned_to is null) and planned_from < planned_to)
    )`,
    // One shift at a time, whoever begins another at the same moment on another gateway.
    sql`create unique index shift_under_way on shift (person_id) where state in ('active', 'break', 'wrapUp')`,
    sql`create unique index shift_planned on shift (person_id, planned_from) where state = 'planned'`,
    sql`create table shift_event (
      shift_id uuid not null references shift,
      version int not null,
      at timestamptz not null,
      actor jsonb not null,
      type text not null,
      payload jsonb not null,
      primary key (shift_id, version)
    )`,
    sql`create trigger shift_event_is_final before update or delete or truncate on shift_event
      for each statement execute function refuse_rewriting()`,
    // Which gateway has a living connection of whom. Told by the database's own clock: presence is no demo.
    sql`create table presence (
      person_id text not null,
      node text not null,
      seen_at timestamptz not null,
      primary key (person_id, node)
    )`,
    sql`create index contact_offers on contact ((state #>> '{transfer,expiresAt}'))
      where state #>> '{transfer,expiresAt}' is not null`,
    sql`create index contact_owned on contact (owner_id) where owner_id is not null`,
  ];
  for (const statement of statements) await statement.execute(db);
}

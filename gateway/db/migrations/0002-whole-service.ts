import { type Kysely, sql } from 'kysely';

/** Every channel and step of the service: more ways to stand, who sees by relation, forms, details kept apart. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`alter table event_content add column form jsonb`,
    sql`alter table event_content drop constraint event_content_check`,
    sql`alter table event_content add constraint event_content_or_erased
      check ((text is null and form is null) = (erased_at is not null))`,
    sql`alter table contact drop constraint contact_status_check`,
    sql`alter table contact add constraint contact_status_known check
      (status in ('queued', 'assigned', 'active', 'waiting', 'closed', 'abandoned', 'merged'))`,
    sql`alter table contact drop constraint contact_check`,
    sql`alter table contact add constraint contact_owned
      check ((owner_id is not null) = (status in ('assigned', 'active', 'waiting')))`,
    sql`alter table contact drop constraint contact_check1`,
    sql`alter table contact add constraint contact_ended_when
      check ((ended_at is not null) = (status in ('closed', 'abandoned', 'merged')))`,
    // Through which queues, and by whom in person, a contact is seen: made by the same pure rule as the policy.
    sql`alter table contact add column queues text[] not null default '{}'`,
    sql`alter table contact add column seers text[] not null default '{}'`,
    sql`alter table contact add column name_seq bigint`,
    sql`update contact set queues = array[queue], seers = array_remove(array[owner_id], null)`,
    sql`create index contact_queues on contact using gin (queues)`,
    sql`create index contact_seers on contact using gin (seers)`,
    sql`create table contact_detail (
      contact_id uuid primary key references contact,
      fields jsonb not null
    )`,
  ];
  for (const statement of statements) await statement.execute(db);
}

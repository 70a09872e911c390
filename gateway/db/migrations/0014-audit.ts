import { type Kysely, sql } from 'kysely';

/** Who read what of a client, chained so that a change, a removal or a cut of it shows (703/2023 10 §). */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`create table access_head (id int primary key check (id = 1), seq bigint not null, hash text not null)`,
    sql`insert into access_head values (1, 0, repeat('0', 64))`,
    // Every column goes into the hash, so each keeps exactly what was hashed: milliseconds, and text as it was.
    sql`create table access_log (
      seq bigint primary key,
      at timestamptz(3) not null,
      actor_kind text not null check (actor_kind in ('person', 'key')),
      actor_id text not null,
      role text,
      workstation text,
      call text not null,
      contact_id uuid,
      told text not null,
      hash text not null
    )`,
    sql`create index access_log_contact on access_log (contact_id, seq)`,
    sql`create index access_log_actor on access_log (actor_id, seq)`,
    sql`create trigger access_log_is_final before update or delete or truncate on access_log
      for each statement execute function refuse_rewriting()`,
  ];
  for (const statement of statements) await statement.execute(db);
}

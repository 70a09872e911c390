import { sql } from 'kysely';
import type { Db } from './database.ts';

/** This gateway has living connections of these people. */
export async function markPresent(db: Db, node: string, people: readonly string[]): Promise<void> {
  if (people.length === 0) return;
  await sql`insert into presence (person_id, node, seen_at)
    select person_id, ${node}, now() from unnest(${people}::text[]) as person_id
    on conflict (person_id, node) do update set seen_at = excluded.seen_at`.execute(db);
}

/** How long ago each person was last seen by any gateway, in milliseconds; those long gone are forgotten. */
export async function lastSeen(db: Db): Promise<Map<string, number>> {
  await sql`delete from presence where seen_at < now() - interval '1 day'`.execute(db);
  const { rows } = await sql<{ person_id: string; age: number }>`
    select person_id, (extract(epoch from now() - max(seen_at)) * 1000)::float8 as age
    from presence group by person_id`.execute(db);
  return new Map(rows.map(({ person_id, age }) => [person_id, age]));
}

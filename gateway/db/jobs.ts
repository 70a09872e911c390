import { sql } from 'kysely';
import type { Db } from './database.ts';

/** Up to which number of the journal a job has done its work; 0 before it has begun. */
export async function readCursor(db: Db, name: string): Promise<number> {
  const row = await db.selectFrom('job_cursor').select('seq').where('name', '=', name).executeTakeFirst();
  return row?.seq ?? 0;
}

/** A cursor only moves forward, whoever moves it. */
export async function moveCursor(db: Db, name: string, seq: number): Promise<void> {
  await sql`insert into job_cursor (name, seq) values (${name}, ${seq})
    on conflict (name) do update set seq = greatest(job_cursor.seq, excluded.seq)`.execute(db);
}

/** Professionals' messages that still wait for a reply although their reply window has passed. */
export async function endedReplyWindows(db: Db, now: Date): Promise<{ id: string; version: number }[]> {
  const { rows } = await sql<{ id: string; version: number }>`
    select id, version from contact
    where status = 'waiting' and (state -> 'professionalMessage' ->> 'replyUntil')::timestamptz < ${now}
    limit 200`.execute(db);
  return rows;
}

import { sql } from 'kysely';
import type { Db } from './database.ts';

/** Most waits that are ended in one look. */
const PAGE = 100;

/** Waits for a client whose time has come, the longest over first. Until when one goes stands on its contact. */
export async function endedWaits(db: Db, now: Date): Promise<{ id: string; until: string }[]> {
  const { rows } = await sql<{ id: string; until: string }>`
    select id, state #>> '{state,until}' as until from contact
    where state #>> '{state,until}' <= ${now.toISOString()}
    order by state #>> '{state,until}' limit ${PAGE}`.execute(db);
  return rows;
}

import { sql } from 'kysely';
import type { Db } from './database.ts';

/** Talks that have stood as they do for too long: unanswered, unconnected, or forgotten. */
export async function overdueTalks(
  db: Db,
  now: Date,
): Promise<{ contactId: string; talkId: string; expiresAt: string }[]> {
  const { rows } = await sql<{ contactId: string; talkId: string; expiresAt: string }>`
    select id as "contactId", state #>> '{talk,id}' as "talkId", state #>> '{talk,expiresAt}' as "expiresAt"
    from contact
    where state #>> '{talk,status}' in ('offered', 'accepted', 'live')
      and state #>> '{talk,expiresAt}' <= ${now.toISOString()}`.execute(db);
  return rows;
}

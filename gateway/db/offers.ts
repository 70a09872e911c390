import { sql } from 'kysely';
import type { Db } from './database.ts';

/** Most offers that are ended in one look. */
const PAGE = 100;

/** Transfers that nobody answered by now, the oldest first. When one lapses stands on its contact. */
export async function lapsedOffers(db: Db, now: Date): Promise<{ contactId: string; transferId: string }[]> {
  const { rows } = await sql<{ id: string; transfer_id: string }>`
    select id, state #>> '{transfer,id}' as transfer_id from contact
    where state #>> '{transfer,expiresAt}' <= ${now.toISOString()}
    order by state #>> '{transfer,expiresAt}' limit ${PAGE}`.execute(db);
  return rows.map((row) => ({ contactId: row.id, transferId: row.transfer_id }));
}

import { sql } from 'kysely';
import type { Db, Tx } from './database.ts';

/** The contact that a returned client's key opens, or null where it is no such key. */
export async function contactOfReturnKey(db: Db, id: string): Promise<string | null> {
  const row = await db.selectFrom('return_key').select('contact_id').where('id', '=', id).executeTakeFirst();
  return row?.contact_id ?? null;
}

export async function insertReturnKey(
  tx: Tx,
  key: { readonly id: string; readonly contactId: string; readonly clientId: string; readonly at: Date },
): Promise<void> {
  const { id, contactId, clientId, at } = key;
  await tx
    .insertInto('return_key')
    .values({ id, contact_id: contactId, client_id: clientId, made_at: at })
    .execute();
}

/** Forgets keys that were made before `before`: whoever still needs one identifies again. */
export async function forgetReturnKeys(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('return_key').where('made_at', '<', before).execute();
}

/** Ids of the contacts to which a client's strong identification is bound, the latest first, at most `limit`. */
export async function contactsOfClient(tx: Tx, clientId: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from contact
    where state #>> '{identification,clientId}' = ${clientId}
      and state #>> '{identification,strength}' = 'strong'
    order by last_seq desc limit ${limit}`.execute(tx);
  return rows.map(({ id }) => id);
}

/** How many of the desk's messages the clients of these contacts have not read, by contact. */
export async function unreadByClient(tx: Tx, contactIds: readonly string[]): Promise<Map<string, number>> {
  if (contactIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; n: number }>`
    select c.id, count(*)::int as n
    from contact c join event e on e.contact_id = c.id
    where c.id = any(${contactIds}::uuid[]) and e.type = 'messageSent' and e.payload ->> 'from' = 'counsellor'
      and (e.payload ->> 'position')::int > (c.state ->> 'clientRead')::int
    group by c.id`.execute(tx);
  return new Map(rows.map(({ id, n }) => [id, n]));
}

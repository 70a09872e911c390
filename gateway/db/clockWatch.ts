import { sql } from 'kysely';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import type { Instant } from '../../shared/kit/time.ts';
import type { Db } from './database.ts';

type Row = { state: Contact };

/** Contacts of whose clocks something is to be recorded by now, the longest due first. What people wrote is left out. */
export async function contactsToWatch(db: Db, now: Date, limit: number): Promise<Contact[]> {
  const { rows } = await sql<Row>`
    select state from contact where watch_at <= ${now} order by watch_at limit ${limit}`.execute(db);
  return rows.map(({ state }) => state);
}

/** Open contacts in order of id, after one; '' begins. */
export async function openContactsAfter(db: Db, after: string, limit: number): Promise<Contact[]> {
  const from = after === '' ? sql`` : sql`and id > ${after}`;
  const { rows } = await sql<Row>`
    select state from contact where ended_at is null ${from} order by id limit ${limit}`.execute(db);
  return rows.map(({ state }) => state);
}

export type ClockWatch = { readonly id: string; readonly version: number; readonly watchAt: Instant | null };

/** Notes when each contact's clocks are next to be looked at, unless the contact has changed since. */
export async function rememberWatches(db: Db, watches: readonly ClockWatch[]): Promise<void> {
  if (watches.length === 0) return;
  await sql`
    update contact set watch_at = w."watchAt"
    from jsonb_to_recordset(${JSON.stringify(watches)}::jsonb) as w(id uuid, version int, "watchAt" timestamptz)
    where contact.id = w.id and contact.version = w.version
      and contact.watch_at is distinct from w."watchAt"`.execute(db);
}

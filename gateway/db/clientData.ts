import { sql } from 'kysely';
import type { ContactDetails } from '../../shared/domain/contact/details.ts';
import type { Db, Tx } from './database.ts';

/** What is known of the client of a contact, in full: for who has been granted it. */
export async function detailsOf(db: Db | Tx, contactId: string): Promise<ContactDetails> {
  const row = await db
    .selectFrom('contact_detail')
    .select('fields')
    .where('contact_id', '=', contactId)
    .executeTakeFirst();
  return row?.fields ?? {};
}

/** The form of an assessment's version as it was saved last; null when there is none, or it was erased. */
export async function assessmentFormOf(
  db: Db | Tx,
  contactId: string,
  version: number,
): Promise<unknown | null> {
  const { rows } = await sql<{ form: unknown }>`
    select c.form from event e join event_content c on c.seq = e.seq
    where e.contact_id = ${contactId} and e.type = 'assessmentSaved'
      and (e.payload ->> 'assessmentVersion')::int = ${version}
    order by e.version desc limit 1`.execute(db);
  return rows[0]?.form ?? null;
}

/** Who signed a version of an assessment, and when; null while nobody has. */
export async function signatureOf(
  db: Db | Tx,
  contactId: string,
  version: number,
): Promise<{ by: string; at: string } | null> {
  const { rows } = await sql<{ by: string; at: Date }>`
    select e.actor ->> 'id' as by, e.at from event e
    where e.contact_id = ${contactId} and e.type = 'assessmentSigned'
      and (e.payload ->> 'assessmentVersion')::int = ${version}
    order by e.version desc limit 1`.execute(db);
  const row = rows[0];
  return row ? { by: row.by, at: row.at.toISOString() } : null;
}

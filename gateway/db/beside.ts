import { sql } from 'kysely';
import type { Channel } from '../../shared/domain/channel.ts';
import type { ContactDetails } from '../../shared/domain/contact/details.ts';
import type { Safety } from '../../shared/domain/contact/parts/safety.ts';
import type { Db } from './database.ts';

/** What frames the events of a contact: how it came, its safety flag, and the client's details. */
export type ContactFrame = {
  readonly channel: Channel;
  readonly safety: Safety;
  readonly details: ContactDetails | null;
};

export async function contactFrames(db: Db, ids: readonly string[]): Promise<Map<string, ContactFrame>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<ContactFrame & { id: string }>`
    select c.id, c.state -> 'intake' ->> 'channel' as channel, c.state ->> 'safety' as safety, d.fields as details
    from contact c left join contact_detail d on d.contact_id = c.id where c.id = any(${ids}::uuid[])`.execute(
    db,
  );
  return new Map(rows.map(({ id, ...frame }) => [id, frame]));
}

/** The answers of an assessment's version as they stood before an event; null once erased. */
export async function assessmentForm(
  db: Db,
  contactId: string,
  version: number,
  before: number,
): Promise<{ readonly [field: string]: unknown } | null> {
  const { rows } = await sql<{ form: { readonly [field: string]: unknown } | null }>`
    select c.form from event e left join event_content c on c.seq = e.seq
    where e.contact_id = ${contactId} and e.type = 'assessmentSaved' and e.seq < ${before}
      and (e.payload ->> 'assessmentVersion')::int = ${version}
    order by e.seq desc limit 1`.execute(db);
  return rows[0]?.form ?? null;
}

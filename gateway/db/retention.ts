import { sql } from 'kysely';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import type { Db } from './database.ts';

/** A contact that has ended, as it stands in the database, and when the last of it was confirmed elsewhere. */
export type Ended = { readonly contact: Contact; readonly exportedAt: string | null };

/**
 * Contacts that ended before `before` and still hold what people wrote, in the order in which they ended, after the
 * one that was read last. One that goes on within another is left out while the other is open. Exported is what lies
 * wholly within `confirmed`; nothing is while that is null.
 */
export async function endedContacts(
  db: Db,
  asked: {
    readonly before: Date;
    readonly confirmed: { readonly after: number; readonly upTo: number } | null;
    readonly last: { readonly endedAt: string; readonly id: string } | null;
    readonly limit: number;
  },
): Promise<(Ended & { readonly endedAt: string })[]> {
  const { before, confirmed, last, limit } = asked;
  const { rows } = await sql<{ state: Contact; ended_at: Date; exported_at: Date | null }>`
    select c.state, c.ended_at, case
      when c.last_seq <= ${confirmed?.upTo ?? 0} and ${confirmed?.after ?? 0} <
        (select min(e.seq) from event e where e.contact_id = c.id)
      then greatest(c.ended_at,
        (select max(d.at) from webhook_delivery d where d.contact_id = c.id and d.has_content))
      end as exported_at
    from contact c
    where c.ended_at is not null and c.state ->> 'erasedAt' is null and c.ended_at < ${before}
      and not exists (select 1 from contact o
        where o.id = (c.state #>> '{state,into}')::uuid and o.ended_at is null)
      ${last ? sql`and (c.ended_at, c.id) > (${last.endedAt}, ${last.id})` : sql``}
    order by c.ended_at, c.id limit ${limit}`.execute(db);
  return rows.map(({ state, ended_at, exported_at }) => ({
    contact: state,
    endedAt: ended_at.toISOString(),
    exportedAt: exported_at?.toISOString() ?? null,
  }));
}

/** Drafts of contacts whose content is gone, and who clients were of whom nothing else is kept; how many of each. */
export async function eraseLeftovers(
  db: Db,
  { draftsBefore, clientsBefore }: { draftsBefore: Date; clientsBefore: Date },
): Promise<{ drafts: number; clients: number }> {
  const drafts = await sql`delete from draft d using contact c
    where c.id = d.contact_id and c.state ->> 'erasedAt' is not null and d.saved_at < ${draftsBefore}`.execute(
    db,
  );
  const clients = await sql`delete from client_detail d where d.updated_at < ${clientsBefore}
    and not exists (select 1 from contact c
      where c.state #>> '{identification,clientId}' = d.client_id::text and c.state ->> 'erasedAt' is null)
    and not exists (select 1 from identity_round r where r.client_id = d.client_id)`.execute(db);
  return {
    drafts: Number(drafts.numAffectedRows ?? 0),
    clients: Number(clients.numAffectedRows ?? 0),
  };
}

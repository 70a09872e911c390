import { sql } from 'kysely';
import { type Contact, previewOf } from '../../shared/domain/contact/contact.ts';
import type { FileRef } from '../../shared/domain/file/fileRef.ts';
import type { SightScope } from '../../shared/domain/policy.ts';
import type { Db, Tx } from './database.ts';

type Row = { state: Contact; text: string | null; files: FileRef[] | null; name: string | null };

const toContact = ({ state, text, files, name }: Row): Contact => ({
  ...state,
  name: name || null,
  lastMessage: {
    ...state.lastMessage,
    preview: text === null ? null : previewOf({ text, ...(files ? { files } : {}) }),
  },
});

const fromContact = sql`from contact c left join event_content m on m.seq = c.message_seq
  left join event_content n on n.seq = c.name_seq`;
const selectContact = sql`select c.state, m.text, m.files, n.text as name ${fromContact}`;

/** What a decision needs from the database: its contacts, and which of its commands were accepted before. */
export type Loaded = {
  readonly contacts: Map<string, Contact>;
  readonly known: Map<string, { seq: number; version: number }>;
};

/**
 * Contacts by id, locked for the rest of the transaction in one order for all, so that writers cannot deadlock, and
 * the commands already accepted. The lock comes in a statement before: only a later one sees all that was committed
 * while it waited.
 */
export async function lockForDecision(
  tx: Tx,
  contactIds: readonly string[],
  commandIds: readonly string[],
): Promise<Loaded> {
  await sql`select 1 from contact where id = any(${contactIds}::uuid[]) order by id for update`.execute(tx);
  const { rows } = await sql<
    (Row & { id: null }) | { state: null; id: string; seq: number; version: number }
  >`
    select c.state, m.text, m.files, n.text as name, null as id, null as seq, null as version
    ${fromContact} where c.id = any(${contactIds}::uuid[])
    union all
    select null, null, null, null, id, seq, version from command where id = any(${commandIds}::uuid[])`.execute(
    tx,
  );
  const contacts = new Map<string, Contact>();
  const known = new Map<string, { seq: number; version: number }>();
  for (const row of rows) {
    if (row.state) contacts.set(row.state.id, toContact(row));
    else known.set(row.id, { seq: row.seq, version: row.version });
  }
  return { contacts, known };
}

export async function findContact(db: Db | Tx, id: string): Promise<Contact | null> {
  const { rows } = await sql<Row>`${selectContact} where c.id = ${id}`.execute(db);
  return rows[0] ? toContact(rows[0]) : null;
}

export async function findContacts(db: Db | Tx, ids: readonly string[]): Promise<Contact[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Row>`${selectContact} where c.id = any(${ids}::uuid[])`.execute(db);
  return rows.map(toContact);
}

/** Every open chat that someone owns, and whose it is. */
export async function chatsInHand(db: Db): Promise<{ id: string; owner: string; version: number }[]> {
  const { rows } = await sql<{ id: string; owner: string; version: number }>`
    select id, owner_id as owner, version from contact
    where owner_id is not null and ended_at is null and state ->> 'channel' in ('CHAT', 'CHAT_ANON')`.execute(
    db,
  );
  return rows;
}

/** The part of the policy that the database decides: the same as `maySee`, over the columns made by `sightOf`. */
export function inSight(scope: SightScope) {
  if (scope === 'unit') return sql`true`;
  if (scope === 'nothing') return sql`false`;
  return sql`(c.queues && ${scope.queues}::text[] or c.seers && ${[scope.personId]}::text[])`;
}

/**
 * Every open contact in someone's sight, and those that ended at or after `endedSince`, with the journal's number that
 * they are true for: one statement, so that both are of one moment.
 */
export async function listContacts(
  tx: Tx,
  endedSince: Date,
  scope: SightScope,
): Promise<{ seq: number; contacts: Contact[] }> {
  const { rows } = await sql<{ seq: number } & (Row | { state: null })>`
    select h.seq, s.state, s.text, s.files, s.name from journal_head h left join (
      select c.state, m.text, m.files, n.text as name, c.last_seq ${fromContact}
      where (c.ended_at is null or c.ended_at >= ${endedSince}) and ${inSight(scope)}
    ) s on true order by s.last_seq`.execute(tx);
  const contacts = rows.flatMap((row) => (row.state ? [toContact(row)] : []));
  return { seq: rows[0]?.seq ?? 0, contacts };
}

export async function nextAliasNumber(db: Db): Promise<number> {
  const { rows } = await sql<{ n: number }>`select nextval('alias_number') as n`.execute(db);
  return Number(rows[0]?.n);
}

/** Ids of the contacts in someone's sight. */
export async function visibleIds(db: Db, scope: SightScope): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select c.id from contact c where ${inSight(scope)}`.execute(db);
  return rows.map((row) => row.id);
}

/** Ids of the messages that professionals began to a client, the latest first. */
export async function messagesToClient(tx: Tx, clientId: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from contact
    where state #>> '{identification,clientId}' = ${clientId} and state ->> 'channel' = 'PRO_MESSAGE'
    order by last_seq desc limit ${limit}`.execute(tx);
  return rows.map(({ id }) => id);
}

import { sql } from 'kysely';
import type { Contact } from '../../shared/domain/contact/contact.ts';
import { ownerOf } from '../../shared/domain/contact/contact.ts';
import type { ContactDetails } from '../../shared/domain/contact/details.ts';
import type { Actor, ContactEvent, RecordedEvent } from '../../shared/domain/contact/events.ts';
import type { Content } from '../../shared/domain/contact/parts/content.ts';
import { endedAt } from '../../shared/domain/contact/retention.ts';
import { sightOf } from '../../shared/domain/contact/sight.ts';
import type { FileRef } from '../../shared/domain/file/fileRef.ts';
import type { Instant } from '../../shared/kit/time.ts';
import type { Db, Tx } from './database.ts';
import { CHANNEL } from './doorbell.ts';

/** An event before the journal has numbered it. `ordinal` counts from 1 within the append. */
export type NewEvent = Omit<RecordedEvent, 'seq'> & { readonly ordinal: number };

export type Append = {
  readonly node: string;
  readonly events: readonly NewEvent[];
  /** Contacts as they are after these events, with the ordinals of their last event, message and name. */
  readonly contacts: readonly {
    contact: Contact;
    lastOrdinal: number;
    messageOrdinal: number | null;
    nameOrdinal: number | null;
    /** When one of its clocks is next to be recorded as warned or broken. */
    watchAt?: Instant | null;
  }[];
  readonly commands: readonly AcceptedCommand[];
  /** Details of clients that came with accepted commands. */
  readonly details: readonly { contactId: string; fields: ContactDetails }[];
};

/** `ordinal` 0 marks a command that changed nothing. */
export type AcceptedCommand = { id: string; contactId: string; ordinal: number; version: number };

/**
 * Appends events, projects contacts and remembers commands: one statement, one round trip. The head row stays locked
 * until the transaction ends, which makes commit order the order of `seq`; contacts are locked before it, as everyone
 * does, so that writers cannot deadlock. Answers the number before the first event; throws (`isTaken`) when a version
 * or a command id is there already.
 */
export async function append(
  tx: Db | Tx,
  { node, events, contacts, commands, details }: Append,
): Promise<number> {
  const erased = new Map(
    events.flatMap((each) => (each.event.type === 'contentErased' ? [[each.contactId, each]] : [])),
  );
  const eventRows = events.map(({ ordinal, contactId, version, at, actor, event }) => {
    const { payload, ...kept } = splitContent(event);
    // Written in the same breath as it is erased.
    const gone = 'content' in event && ordinal < (erased.get(contactId)?.ordinal ?? 0);
    const content = gone
      ? { text: null, form: null, files: null, erased_at: at }
      : { ...kept, erased_at: null };
    return { ordinal, contact_id: contactId, version, type: event.type, actor, at, payload, ...content };
  });
  const sent = eventRows.flatMap(({ ordinal, files }) => (files ?? []).map(({ id }) => ({ id, ordinal })));
  const contactRows = contacts.map(({ contact, lastOrdinal, messageOrdinal, nameOrdinal, watchAt }) => ({
    id: contact.id,
    version: contact.version,
    status: contact.state.status,
    owner_id: ownerOf(contact),
    queue: contact.queue,
    ...sightOf(contact),
    ended_at: endedAt(contact),
    last_ordinal: lastOrdinal,
    message_ordinal: messageOrdinal,
    name_ordinal: nameOrdinal,
    watch_at: watchAt ?? null,
    state: { ...contact, name: null, lastMessage: { ...contact.lastMessage, preview: null } },
  }));
  const contactIds = contacts.map(({ contact }) => contact.id);
  const wholly = new Set(contacts.flatMap(({ contact }) => (contact.erasedAt === null ? [] : [contact.id])));
  const kept = details.filter(({ contactId }) => !wholly.has(contactId));
  const commandRows = commands.map((each) => ({ ...each, contact_id: each.contactId }));
  const { rows } = await sql<{ base: number }>`
    with rows as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(eventRows)}::jsonb)
        as r(ordinal int, contact_id uuid, version int, type text, actor jsonb, at timestamptz, payload jsonb, text text, form jsonb,
          files jsonb,          erased_at timestamptz)
    ), locked as (
      select id from contact where id = any(${contactIds}::uuid[]) order by id for update
    ), head as (
      update journal_head set seq = seq + ${events.length} where (select count(*) from locked) >= 0
      returning seq - ${events.length} as base
    ), written as (
      insert into event (seq, contact_id, version, type, actor, at, payload)
      select base + r.ordinal, r.contact_id, r.version, r.type, r.actor, r.at, r.payload
      from head, rows r
    ), contents as (
      insert into event_content (seq, text, form, files, erased_at)
      select base + r.ordinal, r.text, r.form, r.files, r.erased_at
      from head, rows r where r.text is not null or r.form is not null or r.erased_at is not null
    ), remembered as (
      insert into command (id, contact_id, seq, version)
      select r.id, r.contact_id, base + r.ordinal, r.version
      from head, jsonb_to_recordset(${JSON.stringify(commandRows)}::jsonb)
        as r(id uuid, contact_id uuid, ordinal int, version int)
    ), projected as (
      insert into contact
        (id, version, status, owner_id, queue, queues, seers, last_seq, message_seq, name_seq, ended_at, watch_at, state)
      select r.id, r.version, r.status, r.owner_id, r.queue, r.queues, r.seers, base + r.last_ordinal,
        base + r.message_ordinal, base + r.name_ordinal, r.ended_at, r.watch_at, r.state
      from head, jsonb_to_recordset(${JSON.stringify(contactRows)}::jsonb)
        as r(id uuid, version int, status text, owner_id text, queue text, queues text[], seers text[],
          last_ordinal int, message_ordinal int, name_ordinal int, ended_at timestamptz,
          watch_at timestamptz, state jsonb)
      on conflict (id) do update set
        version = excluded.version, status = excluded.status, owner_id = excluded.owner_id,
        queue = excluded.queue, queues = excluded.queues, seers = excluded.seers,
        last_seq = excluded.last_seq, ended_at = excluded.ended_at, watch_at = excluded.watch_at,
        message_seq = coalesce(excluded.message_seq, contact.message_seq),
        name_seq = coalesce(excluded.name_seq, contact.name_seq), state = excluded.state
      where contact.version < excluded.version
    )${kept.length > 0 ? writeDetails(kept) : sql``}${sent.length > 0 ? bindFiles(sent) : sql``}${erased.size > 0 ? eraseContent([...erased.keys()], kept) : sql``}
    select base, pg_notify(${CHANNEL}, json_build_object(
      'kind', 'journal', 'node', ${node}::text, 'seq', base + ${events.length}::int)::text) from head`.execute(
    tx,
  );
  const base = rows[0]?.base;
  if (base === undefined) throw new Error('the journal has no head row');
  return base;
}

/** What is newly told is added to what was known; nothing is merged across contacts. */
const writeDetails = (details: Append['details']) => sql`, detailed as (
      insert into contact_detail (contact_id, fields)
      select r.contact_id, r.fields from head, jsonb_to_recordset(
        ${JSON.stringify(details.map(({ contactId, fields }) => ({ contact_id: contactId, fields })))}::jsonb)
        as r(contact_id uuid, fields jsonb)
      on conflict (contact_id) do update set fields = contact_detail.fields || excluded.fields
    )`;

/** Lets go of all that people wrote of these contacts until now; the journal itself stays as it is. */
const eraseContent = (ids: readonly string[], told: Append['details']) => sql`, let_go as (
      update event_content c set text = null, form = null, files = null, erased_at = now()
      from head, event e
      where e.contact_id = any(${ids}::uuid[]) and c.seq = e.seq and c.erased_at is null
    ), forgotten as (
      delete from contact_detail d using head
      where d.contact_id = any(${ids.filter((id) => !told.some(({ contactId }) => contactId === id))}::uuid[])
    ), dropped as (
      delete from draft d using head where d.contact_id = any(${ids}::uuid[])
    ), discarded as (
      delete from stored_file f using head where f.contact_id = any(${ids}::uuid[])
    )`;

/** The files that these messages name are sent with them, and are no longer their sender's to take back. */
const bindFiles = (sent: readonly { readonly id: string; readonly ordinal: number }[]) => sql`, bound as (
      update stored_file f set seq = base + r.ordinal
      from head, jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) as r(id uuid, ordinal int)
      where f.id = r.id
    )`;

const UNIQUE_VIOLATION = '23505';

/** Whether an append failed because its versions or commands were already in the journal. */
export const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION;

/** Remembers commands that were accepted and changed nothing. */
export async function rememberCommands(
  tx: Tx,
  commands: readonly AcceptedCommand[],
  seq: number,
): Promise<void> {
  const rows = commands.map((each) => ({
    id: each.id,
    contact_id: each.contactId,
    seq,
    version: each.version,
  }));
  await tx.insertInto('command').values(rows).execute();
}

export async function headSeq(db: Db | Tx): Promise<number> {
  const row = await db.selectFrom('journal_head').select('seq').executeTakeFirstOrThrow();
  return row.seq;
}

type EventRow = {
  seq: number;
  contact_id: string;
  version: number;
  actor: Actor;
  at: Date;
  payload: object;
  text: string | null;
  form: Record<string, never> | null;
  files: FileRef[] | null;
  erased_at: Date | null;
};

const selectEvent = sql`
  select e.seq, e.contact_id, e.version, e.actor, e.at, e.payload, c.text, c.form, c.files, c.erased_at
  from event e left join event_content c on c.seq = e.seq`;

/** Events after `after` and up to `upTo`, in order. */
export async function eventsBetween(db: Db | Tx, after: number, upTo: number): Promise<RecordedEvent[]> {
  const { rows } =
    await sql<EventRow>`${selectEvent} where e.seq > ${after} and e.seq <= ${upTo} order by e.seq`.execute(
      db,
    );
  return rows.map(toRecorded);
}

/** The latest `limit` events of a contact before version `before`, oldest first. */
export async function eventsOfContact(
  db: Db | Tx,
  id: string,
  before: number | null,
  limit: number,
): Promise<RecordedEvent[]> {
  const earlier = before === null ? sql`` : sql`and e.version < ${before}`;
  const { rows } = await sql<EventRow>`
    ${selectEvent} where e.contact_id = ${id} ${earlier} order by e.version desc limit ${limit}`.execute(db);
  return rows.map(toRecorded).reverse();
}

/** The events of a contact that its client may see, after client position `since`. */
export async function clientEvents(db: Db | Tx, id: string, since: number): Promise<RecordedEvent[]> {
  const { rows } = await sql<EventRow>`
    ${selectEvent} where e.contact_id = ${id} and (e.payload ->> 'position')::int > ${since}
    order by e.version`.execute(db);
  return rows.map(toRecorded);
}

/** What was written leaves the event and goes to its own row. */
function splitContent(event: ContactEvent): {
  payload: object;
  text: string | null;
  form: object | null;
  files: readonly FileRef[] | null;
} {
  if (!('content' in event)) return { payload: event, text: null, form: null, files: null };
  const { content, ...payload } = event;
  return {
    payload,
    text: 'text' in content ? content.text : null,
    form: 'form' in content ? content.form : null,
    files: 'files' in content ? (content.files ?? null) : null,
  };
}

function toRecorded(row: EventRow): RecordedEvent {
  const content = contentOf(row);
  const event = (content ? { ...row.payload, content } : row.payload) as ContactEvent;
  const { seq, version, actor } = row;
  return { seq, contactId: row.contact_id, version, at: row.at.toISOString(), actor, event };
}

function contentOf({ text, form, files, erased_at }: EventRow): Content | null {
  if (text !== null) return files === null ? { text } : { text, files };
  if (form !== null) return { form };
  return erased_at !== null ? { erased: true } : null;
}

import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db, Tx } from './database.ts';

/** A read of client data: who, by which call, of which contact, and what kind of thing was shown. Never content. */
export type Access = {
  readonly at: Date;
  readonly actorKind: 'person' | 'key' | 'client';
  readonly actorId: string;
  readonly role: string | null;
  readonly workstation: string | null;
  readonly call: string;
  readonly contactId: string | null;
  /** Names and numbers as JSON: fields shown, how many contacts, from where. */
  readonly told: string;
};
export type ChainedAccess = Access & { readonly seq: number; readonly hash: string };

/** The end of the chain. Whoever keeps a copy elsewhere can tell whether anything before it was touched. */
export type ChainHead = { readonly seq: number; readonly hash: string };

export const emptyChain: ChainHead = { seq: 0, hash: '0'.repeat(64) };

/** A row's hash: over the one before it and everything the row says. */
export function chainHash(before: string, row: Access & { readonly seq: number }): string {
  const { seq, at, actorKind, actorId, role, workstation, call, contactId, told } = row;
  const said = [seq, at.toISOString(), actorKind, actorId, role, workstation, call, contactId, told];
  return createHash('sha256')
    .update(`${before}\n${JSON.stringify(said)}`)
    .digest('hex');
}

/** Adds rows to the chain; its head stays locked until the transaction ends, so that nobody else adds in between. */
export async function appendAccess(tx: Tx, rows: readonly Access[]): Promise<void> {
  if (rows.length === 0) return;
  const locked = await sql<ChainHead>`select seq, hash from access_head for update`.execute(tx);
  let head = locked.rows[0];
  if (!head) throw new Error('the access log has no head row');
  const chained: object[] = [];
  for (const row of rows) {
    const seq: number = head.seq + 1;
    head = { seq, hash: chainHash(head.hash, { ...row, seq }) };
    chained.push({ ...row, ...head, at: row.at.toISOString() });
  }
  await sql`
    with moved as (update access_head set seq = ${head.seq}, hash = ${head.hash})
    insert into access_log
      (seq, at, actor_kind, actor_id, role, workstation, call, contact_id, told, hash)
    select seq, at, "actorKind", "actorId", role, workstation, call, "contactId", told, hash
    from jsonb_to_recordset(${JSON.stringify(chained)}::jsonb) as r(seq bigint, at timestamptz, "actorKind" text,
      "actorId" text, role text, workstation text, call text, "contactId" uuid, told text, hash text)`.execute(
    tx,
  );
}

export async function accessHead(db: Db | Tx): Promise<ChainHead> {
  const { rows } = await sql<ChainHead>`select seq, hash from access_head`.execute(db);
  return rows[0] ?? emptyChain;
}

/** The row that a hash belongs to; null where there is none. */
export async function rowOfHash(db: Db | Tx, hash: string): Promise<number | null> {
  const { rows } = await sql<{ seq: number }>`select seq from access_log where hash = ${hash}`.execute(db);
  return rows[0]?.seq ?? null;
}

type Wanted = {
  readonly contactId: string | null;
  readonly actorId: string | null;
  readonly before: number | null;
  readonly limit: number;
};

const columns = sql`seq, at, actor_kind as "actorKind", actor_id as "actorId", role, workstation, call,
  contact_id as "contactId", told, hash`;

/** Rows of the log, latest first: of one contact, of one actor, or all. */
export async function listAccess(db: Db | Tx, wanted: Wanted): Promise<ChainedAccess[]> {
  const { contactId, actorId, before, limit } = wanted;
  const { rows } = await sql<ChainedAccess>`
    select ${columns} from access_log where true
    ${contactId === null ? sql`` : sql`and contact_id = ${contactId}`}
    ${actorId === null ? sql`` : sql`and actor_id = ${actorId}`}
    ${before === null ? sql`` : sql`and seq < ${before}`}
    order by seq desc limit ${limit}`.execute(db);
  return rows;
}

/** A page of the chain in its order, after row `after`. */
export async function accessAfter(db: Db | Tx, after: number, limit: number): Promise<ChainedAccess[]> {
  const { rows } = await sql<ChainedAccess>`
    select ${columns} from access_log where seq > ${after} order by seq limit ${limit}`.execute(db);
  return rows;
}

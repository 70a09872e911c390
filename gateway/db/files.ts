import { sql } from 'kysely';
import type { FileRef, Upload } from '../../shared/domain/file/fileRef.ts';
import type { FileType } from '../../shared/domain/file/fileTypes.ts';
import type { Db, Tx } from './database.ts';

/** `arriving`: not all of it has come. `waiting`: for the scanner. `unscanned`: there is none. */
export type FileState = 'arriving' | 'waiting' | 'clean' | 'unscanned' | 'refused';

/** Whose file it is: of which contact, and brought by a person of the desk or, where null, by the client. */
export type Owner = { readonly contactId: string; readonly personId: string | null };

export type StoredFile = Owner & {
  readonly id: string;
  readonly name: string;
  readonly type: FileType;
  readonly size: number;
  readonly attempt: string;
  readonly state: FileState;
  /** The number of the message it was sent in; null while it was not. */
  readonly seq: number | null;
};

const columns = sql`id, contact_id as "contactId", person_id as "personId", name, type, size, attempt, state, seq`;

export const toFileRef = ({ id, name, type, size, state }: StoredFile): FileRef => ({
  id,
  name,
  type,
  size,
  isScanned: state === 'clean',
});

export const toUpload = (row: StoredFile): Upload => {
  const isReady = row.state === 'clean' || row.state === 'unscanned';
  const verdict = isReady ? 'ready' : row.state === 'refused' ? 'refused' : null;
  return { file: toFileRef(row), verdict, isSent: row.seq !== null };
};

export async function findFile(db: Db | Tx, id: string): Promise<StoredFile | null> {
  const { rows } = await sql<StoredFile>`select ${columns} from stored_file where id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/**
 * Makes room for a file of a contact, in place of one that was broken off under the same id; false where the contact
 * holds as many as it may. Two who come at once at the limit may both be let in: it is no accounting.
 */
export async function beginFile(
  db: Db,
  { id, contactId, personId, attempt }: Owner & { readonly id: string; readonly attempt: string },
  { most, at }: { readonly most: number; readonly at: Date },
): Promise<boolean> {
  const { rows } = await sql`
    with gone as (
      delete from stored_file where id = ${id} and contact_id = ${contactId} and state = 'arriving'
    )
    select 1 where (select count(*) from stored_file where contact_id = ${contactId} and id <> ${id}) < ${most}`.execute(
    db,
  );
  if (rows.length === 0) return false;
  await sql`
    insert into stored_file (id, contact_id, person_id, name, type, size, attempt, state, touched_at)
    values (${id}, ${contactId}, ${personId}, '', 'txt', 0, ${attempt}, 'arriving', ${at})`.execute(db);
  return true;
}

/** A piece of a file that is coming; false where a newer coming has taken its place, or it was erased meanwhile. */
export async function addPiece(
  db: Db,
  { id, attempt }: { readonly id: string; readonly attempt: string },
  number: number,
  bytes: Buffer,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into stored_file_piece (file_id, number, bytes)
    select id, ${number}, ${bytes} from stored_file where id = ${id} and attempt = ${attempt}`.execute(db);
  return numAffectedRows === 1n;
}

/** All of it has come. */
export async function finishFile(
  db: Db,
  { id, attempt }: { readonly id: string; readonly attempt: string },
  { name, type, size, state }: Pick<StoredFile, 'name' | 'type' | 'size' | 'state'>,
): Promise<StoredFile | null> {
  const { rows } = await sql<StoredFile>`
    update stored_file set name = ${name}, type = ${type}, size = ${size}, state = ${state}
    where id = ${id} and attempt = ${attempt} returning ${columns}`.execute(db);
  return rows[0] ?? null;
}

/** What the scanner said; of what it refused no byte is kept. */
export async function judgeFile(db: Db, id: string, verdict: 'clean' | 'refused'): Promise<void> {
  await sql`
    with gone as (
      delete from stored_file_piece p using stored_file f
      where p.file_id = ${id} and f.id = ${id} and ${verdict} = 'refused' and f.state = 'waiting'
    )
    update stored_file set state = ${verdict} where id = ${id} and state = 'waiting'`.execute(db);
}

/** Takes back what was not sent; a broken coming only of this attempt. */
export async function dropFile(
  db: Db,
  { id, contactId, personId }: Owner & { readonly id: string },
  attempt: string | null = null,
): Promise<void> {
  await sql`
    delete from stored_file where id = ${id} and contact_id = ${contactId} and seq is null
      and person_id is not distinct from ${personId}
      ${attempt === null ? sql`` : sql`and attempt = ${attempt}`}`.execute(db);
}

/** What its owner has brought of these, held from being swept while it is decided upon. */
export async function holdFiles(
  db: Db,
  { contactId, personId }: Owner,
  ids: readonly string[],
  at: Date,
): Promise<Upload[]> {
  const { rows } = await sql<StoredFile>`
    update stored_file set touched_at = greatest(touched_at, ${at})
    where id = any(${ids}::uuid[]) and contact_id = ${contactId} and person_id is not distinct from ${personId}
    returning ${columns}`.execute(db);
  return rows.map(toUpload);
}

/** The bytes of a file, piece by piece. */
export async function* piecesOf(db: Db, id: string): AsyncGenerator<Buffer> {
  for (let number = 0; ; number += 1) {
    const { rows } = await sql<{ bytes: Buffer }>`
      select bytes from stored_file_piece where file_id = ${id} and number = ${number}`.execute(db);
    const bytes = rows[0]?.bytes;
    if (!bytes) return;
    yield bytes;
  }
}

/** Files that wait for the scanner, the one that has waited longest first. */
export async function waitingFiles(db: Db, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from stored_file where state = 'waiting' order by touched_at limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}

/** Lets go of what was brought and never sent; how many there were. */
export async function sweepFiles(db: Db, before: Date): Promise<number> {
  const swept = await sql`delete from stored_file where seq is null and touched_at < ${before}`.execute(db);
  return Number(swept.numAffectedRows ?? 0);
}

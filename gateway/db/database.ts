import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Tables } from './schema.ts';

export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;

const INT8 = 20;
/** Numbers of the journal stay far below 2^53, so int8 is read as a number. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid, format),
};

export type Database = {
  readonly db: Db;
  readonly url: string;
  readonly close: () => Promise<void>;
};

/** A pool of connections. One that breaks, at work or idle, is dropped and replaced; `onError` is told. */
export function openDatabase(url: string, onError: (error: Error) => void, size = 8): Database {
  const pool = new pg.Pool({ connectionString: url, max: size, types: types as pg.CustomTypesConfig });
  // The pool hears only of those that are idle; unheard, one that breaks at work would end the process.
  pool.on('connect', (client) => client.on('error', onError));
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, url, close: () => db.destroy() };
}

/** Whether the database answers. */
export async function checkDatabase(db: Db): Promise<boolean> {
  try {
    await sql`select 1`.execute(db);
    return true;
  } catch {
    return false;
  }
}

import { sql } from 'kysely';
import type { Db, Tx } from './database.ts';
import { CHANNEL, type Signal } from './doorbell.ts';

/** Rings the other gateways; inside a transaction they hear it when it commits. */
export async function ring(db: Db | Tx, signal: Signal): Promise<void> {
  await sql`select pg_notify(${CHANNEL}, ${JSON.stringify(signal)})`.execute(db);
}

import { sql } from 'kysely';
import type { Db, Tx } from './database.ts';
import { CHANNEL, type Signal } from './doorbell.ts';

/** Rings the other gateways; inside a transaction they hear it when it commits. */
export async function ring(db: Db | Tx, signal: Signal): Promise<void> {
  await sql`select pg_notify(${CHANNEL}, ${JSON.stringify(signal)})`.execute(db);
}

/** Rings several times in one transaction: heard together and in this order, or not at all. */
export async function ringAll(db: Db, signals: readonly Signal[]): Promise<void> {
  const payloads = signals.map((signal) => JSON.stringify(signal));
  await sql`select pg_notify(${CHANNEL}, payload) from unnest(${payloads}::text[]) as payload`.execute(db);
}

import { sql } from 'kysely';
import type { Instant } from '../../shared/kit/time.ts';
import type { Db, Tx } from './database.ts';

/** The advisory lock under which times are booked; any number, the same in all gateways. */
const LOCK = 470_017;

/** When the calls begin that clients have booked from `from` on, once for each of them. */
export async function bookedTimes(db: Db | Tx, from: Date): Promise<Instant[]> {
  const { rows } = await sql<{ at: Date }>`
    select (state -> 'callback' -> 'slot' ->> 'from')::timestamptz as at from contact
    where ended_at is null and state -> 'callback' ->> 'status' = 'scheduled'
      and state -> 'callback' ->> 'isBooked' = 'true'
      and (state -> 'callback' -> 'slot' ->> 'from')::timestamptz >= ${from}`.execute(db);
  return rows.map(({ at }) => at.toISOString());
}

/** Does something while nobody else books, at any gateway; it is told which times are taken by then. */
export const whileBooking = <T>(
  db: Db,
  from: Date,
  act: (taken: readonly Instant[]) => Promise<T>,
): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
    return act(await bookedTimes(tx, from));
  });

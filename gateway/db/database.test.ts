import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FaultProxy, startFaultProxy } from '../../test/harness/faultProxy.ts';
import { createTestDatabase } from '../../test/harness/postgres.ts';
import { type Database, openDatabase } from './database.ts';

let own: Awaited<ReturnType<typeof createTestDatabase>>;
let proxy: FaultProxy;
let cut: Database;
let watching: Database;
const told: Error[] = [];

beforeAll(async () => {
  own = await createTestDatabase();
  proxy = await startFaultProxy(own.url);
  const url = new URL(own.url);
  url.port = new URL(proxy.url).port;
  cut = openDatabase(url.href, (error) => told.push(error), 1);
  watching = openDatabase(own.url, () => undefined, 1);
});
afterAll(async () => {
  await cut.close();
  await watching.close();
  await proxy.stop();
  await own.drop();
});

/** Resolves when the database works at the query. */
async function isRunning(): Promise<void> {
  for (let looks = 0; looks < 2_000; looks += 1) {
    const { rows } = await sql`
      select 1 from pg_stat_activity
      where datname = current_database() and state = 'active' and query like 'select pg_sleep%'`.execute(
      watching.db,
    );
    if (rows.length > 0) return;
  }
  throw new Error('the query did not begin');
}

// What nobody catches would end a gateway; here it fails the run.
test('a connection that is lost in the middle of a query fails that query, and the next one has another', async () => {
  const lost = sql`select pg_sleep(20)`.execute(cut.db).then(
    () => 'done',
    () => 'failed',
  );
  await isRunning();
  proxy.reset();
  expect(await lost).toBe('failed');
  const { rows } = await sql<{ one: number }>`select 1 as one`.execute(cut.db);
  expect(rows).toEqual([{ one: 1 }]);
  expect(told).toHaveLength(1);
});

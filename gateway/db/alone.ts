import pg from 'pg';

/** The advisory lock that a gateway holds on an embedded server; any number, the same in all of them. */
const LOCK = 470_014;

/** How long a killed gateway's connection may take to vanish, in milliseconds. */
const PATIENCE = 3_000;

/** Whether a server lets us in at this address. */
export async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Holds a server for one process alone, until it lets go or is gone: the lock lives as long as its connection does.
 * Answers how to let go, or null while another process holds it.
 */
export async function holdAlone(url: string): Promise<(() => Promise<void>) | null> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const deadline = Date.now() + PATIENCE;
  do {
    const { rows } = await client.query<{ held: boolean }>(`select pg_try_advisory_lock(${LOCK}) as held`);
    if (rows[0]?.held) return () => client.end().catch(() => undefined);
    await client.query('select pg_sleep(0.1)');
  } while (Date.now() < deadline);
  await client.end();
  return null;
}

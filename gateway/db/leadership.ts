import pg from 'pg';

/** Held by the one gateway that does a job; lost with the connection it hangs on. */
export type Leadership = { readonly isLost: () => boolean; readonly giveUp: () => Promise<void> };

/**
 * Tries to be the only gateway that does a job, by an advisory lock of this number on a connection of its own.
 * Answers null while another has it.
 */
export async function tryToLead(url: string, lock: number): Promise<Leadership | null> {
  const client = new pg.Client({ connectionString: url, keepAlive: true });
  let isLost = false;
  client.on('error', () => {
    isLost = true;
  });
  client.on('end', () => {
    isLost = true;
  });
  const giveUp = () => client.end().catch(() => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [lock]);
    if (rows[0]?.held) return { isLost: () => isLost, giveUp };
  } catch (error) {
    await giveUp();
    throw error;
  }
  await giveUp();
  return null;
}

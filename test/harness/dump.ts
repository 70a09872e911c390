import pg from 'pg';

/** Every row of every table as text, by table: where a secret could lie. */
export async function dumpDatabase(databaseUrl: string): Promise<Map<string, string>> {
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    const { rows: tables } = await db.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public'`,
    );
    const found = new Map<string, string>();
    for (const { name } of tables) {
      const { rows } = await db.query<{ line: string }>(`select to_jsonb(t)::text as line from "${name}" t`);
      found.set(name, rows.map(({ line }) => line).join('\n'));
    }
    return found;
  } finally {
    await db.end();
  }
}

import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startGatewayProcess } from '../harness/gatewayProcess.ts';
import { createTestDatabase } from '../harness/postgres.ts';
import { connectClient, connectDesk } from '../harness/sockets.ts';
import { isSmoke } from './rounds.ts';
import type { Figure } from './statistics.ts';

const MESSAGES = isSmoke ? 40 : 400;
const TEXT = 'Vuokra on maksamatta kahdelta kuukaudelta, ja tänään tuli irtisanomisvaroitus. Mitä teen?';

/** The tables that may have a row of a message's own, with how many. */
const rowsOfAMessage: Readonly<Record<string, number>> = { event: 1, event_content: 1, command: 1 };
/** Bytes: of a contact's row, of the rows of one message, and of what a desk is sent of it. */
const CONTACT_ROW = 3_072;
const MESSAGE_ROWS = 1_024;
const FRAME = 1_024;

/** What one message costs in rows and bytes, whatever the machine: counts that no noise moves. */
export async function journalWidth(): Promise<Figure[]> {
  const database = await createTestDatabase();
  const gateway = await startGatewayProcess({ DATABASE_URL: database.url });
  const client = await connectClient(gateway.url);
  const opening = { commandId: randomUUID(), lang: 'fi', topic: 'en_tieda', text: TEXT } as const;
  await client.ask('conversation.open', opening);
  const desk = await connectDesk(gateway.url);
  await desk.ask('feed.start', { since: null });
  let bytes = 0;
  desk.socket.on('feed.batch', (batch) => {
    bytes += JSON.stringify(batch).length;
  });
  const db = new pg.Client({ connectionString: database.url });
  await db.connect();

  const before = await rowsOfTables(db);
  for (let i = 0; i < MESSAGES; i += 1)
    await client.ask('conversation.send', { commandId: randomUUID(), text: TEXT });
  const after = await rowsOfTables(db);
  const grown = Object.keys(after).reduce(
    (sum, table) => sum + (after[table] ?? 0) - (before[table] ?? 0),
    0,
  );
  const number = async (query: string) => Number((await db.query(`select ${query} as n`)).rows[0].n);
  const contactRow = await number('(select max(pg_column_size(c.*)) from contact c)');
  const messageRows = await number(
    `(select max(pg_column_size(e.*) + pg_column_size(t.*)) from event e join event_content t using (seq)) +
     (select max(pg_column_size(c.*)) from command c)`,
  );

  await db.end();
  client.close();
  desk.close();
  await gateway.stop();
  await database.drop();
  const against = (name: string, unit: string, ours: number, theirs: number): Figure => ({
    ...{ name, unit, ours, beside: 'limit', theirs },
    goal: 'at most the limit',
    isMet: ours <= theirs,
  });
  const expected = Object.values(rowsOfAMessage).reduce((sum, each) => sum + each, 0);
  return [
    against('rows written for a message, in all tables', 'rows', grown / MESSAGES, expected),
    against('rows of a message', 'bytes', messageRows, MESSAGE_ROWS),
    against('row of its contact, clocks and all', 'bytes', contactRow, CONTACT_ROW),
    against('what a desk is sent of it', 'bytes', bytes / MESSAGES, FRAME),
  ];
}

async function rowsOfTables(db: pg.Client): Promise<Record<string, number>> {
  const { rows } = await db.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of rows)
    counts[name] = Number((await db.query(`select count(*) as n from ${name}`)).rows[0].n);
  return counts;
}

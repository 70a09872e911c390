import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createTestDatabase } from '../../test/harness/postgres.ts';
import { openDatabase } from '../db/database.ts';
import { createLog } from './log.ts';

const CANARY = 'kanaria-5f2c';

test('an error of the database is logged with its code, without the row it failed on', async () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => lines.push(line) });
  const database = await createTestDatabase();
  const { db, close } = openDatabase(database.url, () => undefined);
  const contactId = randomUUID();
  const insert = sql`insert into draft values (${CANARY}, ${contactId}, 'reply', ${CANARY}, now())`;
  const error = await insert.execute(db).catch((each: unknown) => each);
  expect(JSON.stringify(error)).toContain(contactId);
  log.error({ err: new Error('outer', { cause: error }) }, 'a call failed');
  log.error({ err: { text: CANARY } }, 'something thrown that is no error');
  expect(lines.join('')).toContain('23503');
  expect(lines.join('')).not.toContain(CANARY);
  expect(lines.join('')).not.toContain(contactId);
  await close();
  await database.drop();
});

import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../gateway/app/embeddedPostgres.ts';
import { openDatabase } from '../../gateway/db/database.ts';
import { migrate } from '../../gateway/db/migrate.ts';

/** Names the running server to test files and child processes: the address of its migrated template database. */
export const TEMPLATE_VARIABLE = 'LUOTSI_TEST_TEMPLATE';

const TEMPLATE = 'template_luotsi';

/** Where the servers of a test run keep their data. */
export const testFolder = (): string =>
  process.env.LUOTSI_TEST_FOLDER ?? path.resolve(import.meta.dirname, '../../out');

/** Starts a PostgreSQL for one test run, with a migrated template, in a folder of its own that `stop` removes. */
export async function startTestPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = path.join(testFolder(), `postgres-${process.pid}-${Date.now()}`);
  const server = await startEmbeddedPostgres(folder, () => undefined);
  // A database of its own: whoever started the server keeps a connection to the one it came with.
  await administer(server.url, `create database ${TEMPLATE}`);
  const template = databaseUrl(server.url, TEMPLATE);
  const database = openDatabase(template, () => undefined);
  await migrate(database.db);
  await database.close();
  process.env[TEMPLATE_VARIABLE] = template;
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A database of one's own, copied from the template. */
export async function createTestDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const template = process.env[TEMPLATE_VARIABLE];
  if (!template) throw new Error(`${TEMPLATE_VARIABLE} is not set: no test PostgreSQL was started`);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(template, `create database ${name} template ${TEMPLATE}`);
  const url = databaseUrl(template, name);
  return { url, drop: () => administer(template, `drop database ${name} with (force)`) };
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs one statement on the server's maintenance database: a template must have no connections while it is copied. */
async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl(server, 'postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

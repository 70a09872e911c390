import pg from 'pg';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../test/harness/postgres.ts';
import { answers, holdAlone } from './alone.ts';

it('lets one process hold a server, until it lets go', async () => {
  const { url, drop } = await createTestDatabase();
  const release = await holdAlone(url);
  expect(release).not.toBeNull();
  expect(await holdAlone(url)).toBeNull();
  await release?.();
  const again = await holdAlone(url);
  expect(again).not.toBeNull();
  await again?.();
  await drop();
});

it('frees a server whose holder is gone, while the next one waits', async () => {
  const { url, drop } = await createTestDatabase();
  const release = await holdAlone(url);
  const next = holdAlone(url);
  const killer = new pg.Client({ connectionString: url });
  await killer.connect();
  await killer.query(
    `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted
     and database = (select oid from pg_database where datname = current_database())`,
  );
  await killer.end();
  const taken = await next;
  expect(taken).not.toBeNull();
  await taken?.();
  await release?.();
  await drop();
});

it('knows who lets it in', async () => {
  const { url, drop } = await createTestDatabase();
  expect(await answers(url)).toBe(true);
  const wrong = new URL(url);
  wrong.password = 'wrong';
  expect(await answers(wrong.href)).toBe(false);
  wrong.port = '1';
  expect(await answers(wrong.href)).toBe(false);
  await drop();
});

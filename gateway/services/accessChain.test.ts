import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase } from '../../test/harness/postgres.ts';
import { runs } from '../../test/harness/proof.ts';
import { loadDemoPeople } from '../app/configuration.ts';
import { accessAfter, accessHead, type ChainedAccess, emptyChain } from '../db/accessLog.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { verifyAccessLog, verifyRows } from './accessChain.ts';
import { AccessLog, accessBy } from './accessLog.ts';

const ROWS = 60;

let home: Awaited<ReturnType<typeof createTestDatabase>>;
let database: Database;
let rows: ChainedAccess[];

beforeAll(async () => {
  home = await createTestDatabase();
  database = openDatabase(home.url, () => undefined);
  const logs = [new AccessLog(database.db), new AccessLog(database.db)];
  const people = loadDemoPeople();
  const reads = Array.from({ length: ROWS }, (_, i) => {
    const person = people[i % people.length];
    if (!person) throw new Error('nobody reads');
    const access = accessBy(person, new Date(1_700_000_000_000 + i * 7), 'contact.get', randomUUID(), { i });
    return logs[i % 2]?.read(async () => ({ value: i, access }));
  });
  // Two gateways at once: their rows interleave in one chain.
  expect(await Promise.all(reads)).toEqual(reads.map((_, i) => i));
  rows = await accessAfter(database.db, 0, ROWS + 1);
});
afterAll(async () => {
  await database.close();
  await home.drop();
});

const head = () => accessHead(database.db);

test('what was written down holds together, and ends where the head says', async () => {
  expect(rows.length).toBe(ROWS);
  expect(verifyRows(rows, await head())).toEqual({ ok: true, head: await head() });
  expect(await verifyAccessLog(database.db, await head())).toEqual({ ok: true, head: await head() });
  expect(verifyRows(rows, emptyChain)).toMatchObject({ ok: true });
});

const edits: { readonly [K in keyof ChainedAccess]: (row: ChainedAccess) => Partial<ChainedAccess> } = {
  seq: ({ seq }) => ({ seq: seq + 1 }),
  at: ({ at }) => ({ at: new Date(at.getTime() + 1) }),
  actorKind: () => ({ actorKind: 'key' }),
  actorId: ({ actorId }) => ({ actorId: `${actorId}x` }),
  role: ({ role }) => ({ role: role === null ? 'lead' : null }),
  workstation: () => ({ workstation: 'PC-1' }),
  call: () => ({ call: 'contact.timeline' }),
  contactId: ({ contactId }) => ({ contactId: contactId === null ? randomUUID() : null }),
  told: ({ told }) => ({ told: `${told} ` }),
  hash: ({ hash }) => ({ hash: hash.replace(/.$/, (last) => (last === '0' ? '1' : '0')) }),
};
const place = fc.nat({ max: ROWS - 1 });
const tampering = fc.oneof(
  fc.record({
    how: fc.constant('edit' as const),
    at: place,
    field: fc.constantFrom(...(Object.keys(edits) as (keyof ChainedAccess)[])),
  }),
  fc.record({ how: fc.constant('delete' as const), at: place }),
  fc.record({ how: fc.constant('cut' as const), at: place }),
  fc.record({ how: fc.constant('swap' as const), at: fc.nat({ max: ROWS - 2 }) }),
);

test('P6: 1,000 random edits, deletions, tail cuts and swaps are all found, against a head kept elsewhere', async () => {
  const kept = await head();
  fc.assert(
    fc.property(tampering, (wrong) => {
      const copy = rows.map((row) => ({ ...row }));
      const row = copy[wrong.at];
      if (!row) return;
      if (wrong.how === 'edit') copy[wrong.at] = { ...row, ...edits[wrong.field](row) };
      else if (wrong.how === 'delete') copy.splice(wrong.at, 1);
      else if (wrong.how === 'cut') copy.length = wrong.at;
      else copy.splice(wrong.at, 2, ...copy.slice(wrong.at, wrong.at + 2).reverse());
      expect(verifyRows(copy, kept).ok).toBe(false);
    }),
    { numRuns: runs(1_000) },
  );
});

test('the database refuses to change it; an administrator who makes it do so is found out', async () => {
  const kept = await head();
  const { db } = database;
  await expect(sql`update access_log set role = 'lead' where seq = 3`.execute(db)).rejects.toThrow('never');
  await expect(sql`delete from access_log where seq = 60`.execute(db)).rejects.toThrow('never');
  await expect(sql`truncate access_log`.execute(db)).rejects.toThrow('never');
  await sql`alter table access_log disable trigger user`.execute(db);
  await sql`delete from access_log where seq > 40`.execute(db);
  const last = (await accessAfter(db, 39, 1))[0];
  await sql`update access_head set seq = 40, hash = ${last?.hash}`.execute(db);
  expect(await verifyAccessLog(db, emptyChain)).toMatchObject({ ok: true });
  expect(await verifyAccessLog(db, kept)).toEqual({ ok: false, seq: 60 });
  await sql`update access_log set actor_id = 'nobody' where seq = 7`.execute(db);
  expect(await verifyAccessLog(db, emptyChain)).toEqual({ ok: false, seq: 7 });
});

test('a read that fails writes nothing and takes no other with it', async () => {
  const log = new AccessLog(database.db);
  const before = await head();
  const broken = log.read(async () => Promise.reject(new Error('broken')));
  const fine = log.read(async () => ({ value: 'fine', access: null }));
  await expect(broken).rejects.toThrow('broken');
  expect(await fine).toBe('fine');
  expect(await head()).toEqual(before);
});

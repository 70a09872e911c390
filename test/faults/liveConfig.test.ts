import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadConfig } from '../../gateway/app/configuration.ts';
import { type Database, openDatabase } from '../../gateway/db/database.ts';
import { applyConfig } from '../../gateway/services/configuration.ts';
import { runCommand } from '../../tools/config/cli.ts';
import { startTestGateway, type TestGateway } from '../harness/gateway.ts';
import { connectDesk, openConversation, type TestDesk } from '../harness/sockets.ts';
import { when } from '../harness/when.ts';
import { openWorkstation, type Workstation } from '../harness/workstation.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'luotsi-apply-'));
const shipped = loadConfig();
const who = { by: 'Aila Malmi', approvedBy: 'sanna-demola' };
let first: TestGateway;
let second: TestGateway;
let database: Database;
let desk: Workstation;
let outi: TestDesk;

beforeAll(async () => {
  first = await startTestGateway();
  second = await startTestGateway({ databaseUrl: first.databaseUrl });
  database = openDatabase(first.databaseUrl, () => undefined, 2);
  desk = await openWorkstation(second.url);
  await desk.live();
  outi = await connectDesk(first.url, 'mikko-malli');
  await outi.ask('session.start', {});
  await outi.ask('feed.start', { since: null });
});
afterAll(async () => {
  outi.close();
  await desk.stop();
  await database.close();
  await second.stop();
  await first.stop();
  rmSync(folder, { recursive: true });
});

const serviceOf = async (gateway: TestGateway) =>
  (await (await fetch(`${gateway.url}/citizen/service`)).json()) as { reopenDays: number };
const known = () => desk.desk.feed.store.getState().service?.config;

async function run(...args: string[]) {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const code = await runCommand(
    ['config', ...args],
    { say, complain: say },
    { DATABASE_URL: first.databaseUrl },
  );
  return { code, said: said.join('\n') };
}
const fileOf = (name: string, own: object) => {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify({ extends: 'lansi-uusimaa', ...own }));
  return file;
};

test('the first start records what the gateway brought with it; a second gateway adds nothing', async () => {
  const { said } = await run('history');
  expect(said).toMatch(/^1 .* 0 change\(s\) {2}the gateway, from its own files$/);
});

test('a change is in force on every gateway and at every desk without a restart', async () => {
  const changed = fileOf('days.json', { reopenDays: 14 });
  const done = await run('apply', changed, '--by', who.by, '--approved-by', who.approvedBy);
  expect(done).toEqual({ code: 0, said: 'reopenDays\n  - 7\n  + 14\nversion 2 is in force: 1 change(s)' });
  await when('the desk knows', [desk.desk.feed.store], () => known()?.reopenDays === 14);
  expect(await serviceOf(second)).toMatchObject({ reopenDays: 14 });
  await expect.poll(async () => (await serviceOf(first)).reopenDays).toBe(14);
  expect((await run('apply', changed, '--by', 'A', '--approved-by', 'B')).said).toContain('no difference');
  expect((await run('history')).said).toContain('aila-malmi, approved by sanna-demola');
});

test('what people applied outlives a restart with what the gateway was built with', async () => {
  const third = await startTestGateway({ databaseUrl: first.databaseUrl, config: shipped });
  expect(await serviceOf(third)).toMatchObject({ reopenDays: 14 });
  await third.stop();
});

test('a change that takes a queue and a topic from under an open contact is refused, naming it', async () => {
  const { client, contactId } = await openConversation(first.url, outi, 'Lapsen asia', 'perheasiat');
  const elsewhere = <T extends { readonly topics: readonly string[] }>(all: readonly T[]): T[] =>
    all.map((each) => ({ ...each, topics: each.topics.filter((topic) => topic !== 'perheasiat') }));
  const without = {
    ...shipped,
    lines: elsewhere(shipped.lines),
    directory: elsewhere(shipped.directory),
    guidanceLinks: elsewhere(shipped.guidanceLinks),
    cannedTexts: elsewhere(shipped.cannedTexts),
    topics: shipped.topics.filter(({ id }) => id !== 'perheasiat'),
    entryPoints: shipped.entryPoints.filter(({ topic }) => topic !== 'perheasiat'),
  };
  const apply = (config: typeof shipped) =>
    applyConfig(database.db, config, { ...who, now: new Date(), node: randomUUID() });
  const refusal = await apply(without);
  expect(refusal).toMatchObject({
    ok: false,
    error: {
      code: 'InUse',
      problems: [{ path: 'topics', value: '"perheasiat"', message: expect.stringContaining(contactId) }],
    },
  });
  expect(known()?.topics.some(({ id }) => id === 'perheasiat')).toBe(true);

  await client.ask('conversation.leave', { commandId: randomUUID() });
  expect(await apply(without)).toMatchObject({ ok: true });
  await when(
    'the desk knows',
    [desk.desk.feed.store],
    () => known()?.topics.every(({ id }) => id !== 'perheasiat') ?? false,
  );
  client.close();
});

test('the database itself refuses to rewrite what was in force', async () => {
  await expect(database.db.updateTable('config_version').set({ hash: 'x' }).execute()).rejects.toThrow(
    'never rewritten',
  );
});

test.each([
  ['one person alone', ['--by', 'A', '--approved-by', 'A'], 2, 'two people'],
  ['nobody', [], 2, 'who changes it'],
  [
    'who is not known',
    ['--by', 'Kuka Lie', '--approved-by', 'Sanna Demola'],
    1,
    'nobody is known as "Kuka Lie"',
  ],
  [
    'a counsellor',
    ['--by', 'outi-yrjola', '--approved-by', 'sanna-demola'],
    1,
    'lacks the right config.edit',
  ],
  [
    'a colleague’s nod',
    ['--by', 'aila-malmi', '--approved-by', 'Mikko Malli'],
    1,
    'lacks the right config.approve',
  ],
])('%s does not put a configuration into force', async (_what, args, code, said) => {
  const answer = await run('apply', fileOf('other.json', { reopenDays: 3 }), ...args);
  expect(answer.code).toBe(code);
  expect(answer.said).toContain(said);
});

test('a file that does not fit is refused before the database is asked', async () => {
  const wrong = fileOf('wrong.json', { reopenDays: 0 });
  const answer = await run('apply', wrong, '--by', 'A', '--approved-by', 'B');
  expect(answer).toMatchObject({ code: 1, said: expect.stringContaining('reopenDays: 0') });
});

test('without a database the command says where one would be', async () => {
  const said: string[] = [];
  const output = { say: (line: string) => said.push(line), complain: (line: string) => said.push(line) };
  expect(await runCommand(['config', 'history'], output, { LUOTSI_DATA: folder })).toBe(1);
  expect(said.join()).toContain('set DATABASE_URL');
});

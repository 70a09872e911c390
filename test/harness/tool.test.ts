import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../../tools/luotsi/cli.ts';
import { connectApi } from './api.ts';
import { startTestGateway, type TestGateway } from './gateway.ts';

const root = path.resolve(import.meta.dirname, '../..');
let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.stop());

type Ended = { readonly code: number; readonly said: string; readonly complained: string };

/** What the administrator's tool does, on the gateway's database. */
async function luotsi(...args: string[]): Promise<Ended> {
  const said: string[] = [];
  const complained: string[] = [];
  const words = { say: (line: string) => said.push(line), complain: (line: string) => complained.push(line) };
  const code = await runCommand(args, words, { DATABASE_URL: gateway.databaseUrl });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}
const saidOf = ({ said }: Ended, name: string): string =>
  new RegExp(`^${name} +(\\S+)$`, 'm').exec(said)?.[1] ?? '';

test('is a program', async () => {
  const env = { ...process.env, DATABASE_URL: gateway.databaseUrl };
  const { stdout } = await promisify(execFile)('npx', ['luotsi', 'webhook', 'list'], { cwd: root, env });
  expect(stdout).toContain('no webhooks');
});

test('makes a key that opens what its scopes say, lists it, and revokes it', async () => {
  const api = await connectApi(gateway.url);
  const made = await luotsi('key', 'create', 'vaihde', '--scope', 'events:read');
  const [id, key] = [saidOf(made, 'id'), saidOf(made, 'key')];
  expect((await api.get('/events', { key })).status).toBe(200);
  const { said: listed } = await luotsi('key', 'list');
  expect(listed).toContain('vaihde');
  expect(listed).not.toContain(key);
  await luotsi('key', 'revoke', id);
  expect((await api.get('/events', { key })).status).toBe(401);
  expect(await luotsi('key', 'revoke', id)).toMatchObject({ code: 1 });
});

test('sets up, lists, replays and removes a webhook', async () => {
  const made = await luotsi('webhook', 'add', 'rekisteri', 'https://register.example/', '--content');
  const [id, secret] = [saidOf(made, 'id'), saidOf(made, 'secret')];
  const { said: listed } = await luotsi('webhook', 'list');
  expect(listed).toMatch(/rekisteri +https:\/\/register.example\/ +all +content +told up to 0 +well/);
  expect(listed).not.toContain(secret);
  expect(await luotsi('webhook', 'replay', id, '--after', '7')).toMatchObject({ said: 'goes on after 7' });
  await luotsi('webhook', 'remove', id);
  expect(await luotsi('webhook', 'list')).toMatchObject({ said: 'no webhooks' });
});

test('tells where the access log ends, and finds out that it was rewritten', async () => {
  const api = await connectApi(gateway.url);
  const made = await luotsi(
    'key',
    'create',
    'rekisteri',
    '--scope',
    'contacts:letters',
    '--scope',
    'events:read',
  );
  const key = saidOf(made, 'key');
  const body = { channel: 'LETTER', lang: 'fi', topic: 'toimeentulo', text: 'Kirje' };
  const { body: opened } = await api.post('/contacts', { key, body });
  await api.get(`/contacts/${opened.id}`, { key });
  await api.get('/events?after=0', { key });
  const kept = saidOf(await luotsi('audit', 'head'), 'hash');
  expect(await luotsi('audit', 'verify')).toMatchObject({ code: 0, said: expect.stringContaining('2 rows') });

  const db = new pg.Client({ connectionString: gateway.databaseUrl });
  await db.connect();
  const { rows } = await db.query(
    'select actor_kind, actor_id, call, contact_id from access_log order by seq',
  );
  const by = { actor_kind: 'key', actor_id: saidOf(made, 'id'), contact_id: opened.id };
  expect(rows).toEqual(['api.getContact', 'api.listEvents'].map((call) => ({ ...by, call })));

  await api.get(`/contacts/${opened.id}`, { key });
  expect(await luotsi('audit', 'verify', '--head', kept)).toMatchObject({ code: 0 });
  expect(await luotsi('audit', 'verify', '--head', 'f'.repeat(64))).toMatchObject({ code: 1 });
  expect(await luotsi('audit', 'verify', '--head', 'nonsense')).toMatchObject({ code: 1 });
  await db.query('alter table access_log disable trigger user');
  await db.query(`update access_log set call = 'x' where seq = 2`);
  await db.end();
  const found = await luotsi('audit', 'verify');
  expect(found).toMatchObject({ code: 1, complained: expect.stringContaining('see row 2') });
});

test.each([
  ['key', 'create', 'nimi'],
  ['key', 'create', 'nimi', '--scope', 'everything'],
  ['webhook', 'add', 'muu', 'http://register.example/'],
  ['webhook', 'add', 'muu', 'https://register.example/', '--event', 'nothing'],
  ['webhook', 'replay', 'x'],
  ['webhook', 'paint'],
])('says what is wrong with: %s %s', async (...args) => {
  const { code, complained } = await luotsi(...args);
  expect(code).toBeGreaterThan(0);
  expect(complained).toContain(`luotsi ${args[0]} `);
});

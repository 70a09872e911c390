import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../../tools/luotsi/cli.ts';
import { startTestGateway, type TestGateway } from './gateway.ts';
import { connectDesk } from './sockets.ts';

const now = () => new Date('2026-11-23T05:30:00.000Z');
let gateway: TestGateway;
let folder: string;

beforeAll(async () => {
  gateway = await startTestGateway({ now });
  folder = await mkdtemp(path.join(tmpdir(), 'roster-'));
});
afterAll(async () => {
  await gateway.stop();
  await rm(folder, { recursive: true });
});

async function luotsi(verb: string, name: string, text: string) {
  const lines: string[] = [];
  const file = path.join(folder, name);
  await writeFile(file, text);
  const words = { say: (line: string) => lines.push(line), complain: (line: string) => lines.push(line) };
  const args = verb === 'import' ? ['roster', verb, file] : ['roster', verb];
  const code = await runCommand(args, words, { DATABASE_URL: gateway.databaseUrl });
  return { code, said: lines.join('\n') };
}

test('a roster is planned once however often it is imported, and a shift begins from it', async () => {
  const csv = 'person;day;hours\nouti-yrjola;2026-11-23;08:00-16:00\n';
  expect(await luotsi('import', 'vuorot.csv', csv)).toEqual({
    code: 0,
    said: 'planned 1, there already 0',
  });
  const weeks = [{ 'outi-yrjola': { mon: ['08:00-16:00'], tue: ['08:00-16:00'] } }];
  const rotation = JSON.stringify({ from: '2026-11-23', until: '2026-11-29', weeks });
  expect((await luotsi('import', 'kierto.json', rotation)).said).toBe('planned 1, there already 1');

  const outi = await connectDesk(gateway.url, 'outi-yrjola');
  const begun = await outi.ask('shift.status', { status: 'AVAILABLE' });
  expect(begun.shift).toMatchObject({ state: 'active', plannedFrom: '2026-11-23T06:00:00.000Z' });
  const { planned } = await outi.ask('shift.propose', {});
  expect(planned).toEqual({ from: '2026-11-24T06:00:00.000Z', to: '2026-11-24T14:00:00.000Z' });
  outi.close();
});

test('a file that is not right plans nothing and says why', async () => {
  const wrong = await luotsi('import', 'vuorot.csv', 'outi;huomenna;8-16\n');
  expect(wrong).toMatchObject({ code: 1, said: expect.stringContaining('line 1: outi;huomenna;8-16') });
  expect((await luotsi('import', 'kierto.json', '{}')).code).toBe(1);
  expect((await luotsi('import', 'kierto.json', 'x')).said).toContain('not JSON');
});

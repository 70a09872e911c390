import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY } from '../../../shared/kit/time.ts';
import { clientFilePath } from '../../../shared/protocol/filePaths.ts';
import type { UploadStanding } from '../../../shared/protocol/files.ts';
import { bringAsClient, getFile, samples } from '../../../test/harness/files.ts';
import { startTestGateway, type TestGateway } from '../../../test/harness/gateway.ts';
import {
  connectDesk,
  openConversation,
  type TestClient,
  type TestDesk,
} from '../../../test/harness/sockets.ts';
import { type Database, openDatabase } from '../../db/database.ts';
import type { Scanner } from './clamd.ts';

let word: 'clean' | 'refused' | 'trouble' = 'clean';
let ahead = 0;
const scanner: Scanner = async (pieces) => {
  for await (const piece of pieces) expect(piece.length).toBeGreaterThan(0);
  if (word === 'trouble') throw new Error('the scanner is away');
  return word;
};

let gateway: TestGateway;
let database: Database;
let outi: TestDesk;
let client: TestClient;

beforeAll(async () => {
  gateway = await startTestGateway({ scanner, fileCareEvery: 50, now: () => new Date(Date.now() + ahead) });
  database = openDatabase(gateway.databaseUrl, () => undefined, 2);
  outi = await connectDesk(gateway.url);
  await outi.ask('feed.start', { since: null });
  ({ client } = await openConversation(gateway.url, outi));
});
afterAll(async () => {
  client.close();
  outi.close();
  await database.close();
  await gateway.stop();
});

const bring = async (): Promise<UploadStanding> => {
  const { status, body } = await bringAsClient(gateway.url, client.key, {
    name: 'kuva.png',
    bytes: samples.png,
  });
  expect(status).toBe(200);
  return body as UploadStanding;
};
const standing = async (id: string) =>
  (
    (await (
      await getFile(gateway.url, `${clientFilePath(id)}/standing`, client.key)
    ).json()) as UploadStanding
  ).state;
const send = (id: string) =>
  client.call('conversation.sendFiles', { commandId: randomUUID(), text: '', files: [id] });

test('what the scanner finds nothing in is sent as scanned', async () => {
  word = 'clean';
  const { state, file } = await bring();
  expect({ state, isScanned: file.isScanned }).toEqual({ state: 'ready', isScanned: true });
  expect(await send(file.id)).toMatchObject({ ok: true });
});

test('what it refuses is never sent, and no byte of it is kept', async () => {
  word = 'refused';
  const { state, file } = await bring();
  expect(state).toBe('refused');
  expect(await send(file.id)).toMatchObject({ ok: false, error: { code: 'FileGone' } });
  const left = await database.db
    .selectFrom('stored_file_piece')
    .select('number')
    .where('file_id', '=', file.id)
    .execute();
  expect(left).toEqual([]);
});

test('while the scanner is away nothing is sent; what waited is judged when it is back', async () => {
  word = 'trouble';
  const { state, file } = await bring();
  expect(state).toBe('waiting');
  expect(await send(file.id)).toMatchObject({ ok: false, error: { code: 'FileNotReady' } });
  word = 'clean';
  await expect.poll(() => standing(file.id)).toBe('ready');
  expect(await send(file.id)).toMatchObject({ ok: true });
});

test('what nobody sends is let go after a day, and what was sent stays', async () => {
  word = 'clean';
  const { file } = await bring();
  const ids = async () =>
    (await database.db.selectFrom('stored_file').select('id').execute()).map(({ id }) => id);
  expect(await ids()).toContain(file.id);
  ahead = 1.1 * DAY;
  await expect.poll(ids).not.toContain(file.id);
  const sent = await database.db.selectFrom('stored_file').select('seq').execute();
  expect(sent.length).toBe(2);
  for (const { seq } of sent) expect(seq).not.toBeNull();
});

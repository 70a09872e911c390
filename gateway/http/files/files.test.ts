import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientFilePath, deskFilePath } from '../../../shared/protocol/filePaths.ts';
import type { UploadStanding } from '../../../shared/protocol/files.ts';
import { bringAsClient, bringAsDesk, getFile, samples } from '../../../test/harness/files.ts';
import { startTestGateway, TEST_ORIGIN, type TestGateway } from '../../../test/harness/gateway.ts';
import {
  connectDesk,
  createKey,
  openConversation,
  signIn,
  type TestClient,
  type TestDesk,
  until,
} from '../../../test/harness/sockets.ts';
import { loadConfig } from '../../app/configuration.ts';
import { listAccess } from '../../db/accessLog.ts';
import { type Database, openDatabase } from '../../db/database.ts';

const MEGABYTE = 1_048_576;
const config = loadConfig();
const sane = {
  ...config,
  files: {
    ...config.files,
    maxMegabytes: 1,
    perMessage: 2,
    perConversation: 6,
    types: ['pdf' as const, 'png' as const, 'txt' as const],
  },
};

let gateway: TestGateway;
let database: Database;
let outi: TestDesk;
let token: string;
let client: TestClient;
let contactId: string;

beforeAll(async () => {
  gateway = await startTestGateway({ config: sane });
  database = openDatabase(gateway.databaseUrl, () => undefined, 2);
  outi = await connectDesk(gateway.url, 'outi-yrjola');
  await outi.ask('feed.start', { since: null });
  ({ token } = await signIn(gateway.url, 'outi-yrjola'));
  ({ client, contactId } = await openConversation(gateway.url, outi, 'Liitteitä tulossa'));
  await outi.ask('contact.claim', { id: contactId, commandId: randomUUID() });
});
afterAll(async () => {
  client.close();
  outi.close();
  await database.close();
  await gateway.stop();
});

const bring = (name: string, bytes: Buffer, id = randomUUID() as string) =>
  bringAsClient(gateway.url, client.key, { id, name, bytes });
const brought = async (name: string, bytes: Buffer, id = randomUUID() as string) => {
  const { status, body } = await bring(name, bytes, id);
  expect(status).toBe(200);
  return (body as UploadStanding).file;
};
const send = (files: string[], text = '') =>
  client.call('conversation.sendFiles', { commandId: randomUUID(), text, files });

test('a client sends a picture without a word; the desk gets name, type and size, saves the bytes, and it is written down', async () => {
  const file = await brought('../Kuva\u202egnp.exe', samples.png);
  expect(file).toEqual({
    id: file.id,
    name: 'Kuvagnp.exe.png',
    type: 'png',
    size: samples.png.length,
    isScanned: false,
  });
  // Not to be had before it is sent, not even by who brought it.
  expect((await getFile(gateway.url, clientFilePath(file.id), client.key)).status).toBe(404);

  const commandId = randomUUID();
  for (let again = 0; again < 3; again += 1)
    await client.ask('conversation.sendFiles', { commandId, text: '', files: [file.id] });
  await until(outi.socket, 'feed.batch', () =>
    outi.notices.some(
      (each) =>
        each.kind === 'contact.changed' &&
        each.recorded.event.type === 'messageSent' &&
        each.recorded.event.messageId === commandId,
    ),
  );
  const { events } = await outi.ask('contact.timeline', { id: contactId, before: null, limit: 50 });
  const messages = events.filter(
    ({ event }) => event.type === 'messageSent' && event.messageId === commandId,
  );
  expect(messages.map(({ event }) => event)).toMatchObject([
    { from: 'client', content: { text: '', files: [file] } },
  ]);
  expect((await outi.ask('contact.get', { id: contactId })).contact.lastMessage.preview).toBe(file.name);
  // The journal itself knows nothing of it.
  const rows = await database.db
    .selectFrom('event')
    .select('payload')
    .where('contact_id', '=', contactId)
    .execute();
  expect(JSON.stringify(rows)).not.toContain(file.name);

  const response = await getFile(gateway.url, deskFilePath(contactId, file.id), token);
  expect(response.status).toBe(200);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(samples.png);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="Kuvagnp.exe.png"; filename*=UTF-8''Kuvagnp.exe.png`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'cache-control': 'no-store',
  });
  const log = await listAccess(database.db, { contactId, actorId: 'outi-yrjola', before: null, limit: 5 });
  expect(log[0]).toMatchObject({ call: 'file.get', contactId });
  expect(JSON.parse(log[0]?.told ?? '')).toEqual({ file: file.id, type: 'png', size: samples.png.length });
  // Sent, it is no longer its sender's to take back, nor to send again.
  await fetch(`${gateway.url}/${clientFilePath(file.id)}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${client.key}` },
  });
  expect((await getFile(gateway.url, clientFilePath(file.id), client.key)).status).toBe(200);
  expect(await send([file.id])).toMatchObject({ ok: false, error: { code: 'FileGone' } });
});

test('the desk sends one back with words, and the client alone can save it', async () => {
  const { status, body } = await bringAsDesk(gateway.url, token, contactId, {
    name: 'Päätös.pdf',
    bytes: samples.pdf,
  });
  expect(status).toBe(200);
  const { file } = body as UploadStanding;
  await outi.ask('contact.sendFiles', {
    id: contactId,
    commandId: randomUUID(),
    text: 'Tässä.',
    files: [file.id],
  });
  const got = await until(client.socket, 'conversation.updated', () =>
    client.updates.find((each) => each.type === 'theirs'),
  );
  expect(got).toMatchObject({
    content: { text: 'Tässä.', files: [{ name: 'Päätös.pdf', size: samples.pdf.length }] },
  });
  const response = await getFile(gateway.url, clientFilePath(file.id), client.key);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(samples.pdf);
  expect(response.headers.get('content-disposition')).toContain("filename*=UTF-8''P%C3%A4%C3%A4t%C3%B6s.pdf");
  expect((await getFile(gateway.url, clientFilePath(file.id), createKey())).status).toBe(404);
});

test('what is too large, empty, of another type or one too many is refused, and nothing of it stays', async () => {
  const count = async () =>
    Number(
      (
        await database.db
          .selectFrom('stored_file')
          .select(({ fn }) => fn.countAll().as('n'))
          .executeTakeFirst()
      )?.n,
    );
  const before = await count();
  expect(await bring('iso.txt', Buffer.alloc(MEGABYTE + 1, 'a'))).toEqual({
    status: 413,
    body: { code: 'FileTooLarge', limit: MEGABYTE },
  });
  expect(await bring('tyhja.txt', Buffer.alloc(0))).toEqual({ status: 400, body: { code: 'FileEmpty' } });
  expect(await bring('ohjelma.pdf', Buffer.from('MZ\x90\0'))).toEqual({
    status: 415,
    body: { code: 'FileTypeRefused' },
  });
  expect(await bring('kuva.jpg', samples.jpeg)).toEqual({ status: 415, body: { code: 'FileTypeRefused' } });
  expect(await count()).toBe(before);
  // The largest that may be comes whole, and exactly once.
  const id = randomUUID();
  const whole = Buffer.alloc(MEGABYTE, 'ä');
  const first = await brought('suuri.txt', whole, id);
  expect(await brought('toinen.txt', samples.txt, id)).toEqual(first);
  const two = [first.id, (await brought('a.txt', samples.txt)).id];
  expect(await send([...two, randomUUID()])).toMatchObject({
    ok: false,
    error: { code: 'TooManyFiles', limit: 2 },
  });
  expect(await send([randomUUID()])).toMatchObject({ ok: false, error: { code: 'FileGone' } });
  expect(
    await client.call('conversation.sendFiles', { commandId: randomUUID(), text: '', files: [] }),
  ).toMatchObject({ ok: false, error: { code: 'BadRequest' } });
  expect(await send(two, 'Molemmat')).toMatchObject({ ok: true });
  const response = await getFile(gateway.url, deskFilePath(contactId, first.id), token);
  expect(Buffer.from(await response.arrayBuffer()).equals(whole)).toBe(true);
  for (let left = 6 - (await count()); left > 0; left -= 1) await brought('viela.txt', samples.txt);
  expect(await bring('liikaa.txt', samples.txt)).toEqual({
    status: 409,
    body: { code: 'TooManyFiles', limit: 6 },
  });
  await database.db.deleteFrom('stored_file').where('seq', 'is', null).execute();
});

test('nobody brings, sends, reads or takes back what is not theirs', async () => {
  const file = await brought('oma.txt', samples.txt);
  const other = await openConversation(gateway.url, outi, 'Toinen keskustelu');
  const stranger = createKey();
  const ville = await signIn(gateway.url, 'ville-mallinen');
  const bytes = samples.txt;
  expect((await bringAsClient(gateway.url, other.client.key, { id: file.id, name: 'x', bytes })).status).toBe(
    404,
  );
  expect(
    await other.client.call('conversation.sendFiles', {
      commandId: randomUUID(),
      text: '',
      files: [file.id],
    }),
  ).toMatchObject({ ok: false, error: { code: 'FileGone' } });
  expect((await bringAsClient(gateway.url, stranger, { name: 'x', bytes })).status).toBe(404);
  expect((await bringAsClient(gateway.url, 'lyhyt', { name: 'x', bytes })).status).toBe(401);
  expect((await bringAsDesk(gateway.url, 'ei-istuntoa', contactId, { name: 'x', bytes })).status).toBe(401);
  expect((await bringAsDesk(gateway.url, ville.token, other.contactId, { name: 'x', bytes })).status).toBe(
    404,
  );
  // Theirs to see, and nobody's to write to yet.
  expect((await bringAsDesk(gateway.url, token, other.contactId, { name: 'x', bytes })).status).toBe(403);
  // Another's file is not sent under one's own name, nor taken back.
  const id = contactId;
  expect(
    await outi.call('contact.sendFiles', { id, commandId: randomUUID(), text: '', files: [file.id] }),
  ).toMatchObject({ ok: false, error: { code: 'FileGone' } });
  await fetch(`${gateway.url}/${deskFilePath(contactId, file.id)}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${token}` },
  });
  expect((await getFile(gateway.url, `${clientFilePath(file.id)}/standing`, client.key)).status).toBe(200);
  expect(await send([file.id])).toMatchObject({ ok: true });
  for (const path of [
    deskFilePath(other.contactId, file.id),
    deskFilePath(contactId, randomUUID()),
    'files/desk/a/b',
  ])
    expect((await getFile(gateway.url, path, token)).status).toBe(404);
  expect((await getFile(gateway.url, deskFilePath(contactId, file.id), ville.token)).status).toBe(404);
  expect((await getFile(gateway.url, clientFilePath(file.id), other.client.key)).status).toBe(404);
  const secrets = await getFile(gateway.url, `${clientFilePath(file.id)}?key=${client.key}`, '');
  expect(secrets.status).toBe(401);
  other.client.close();
});

test('only our own pages may ask, the desktop’s among them', async () => {
  const path = `${gateway.url}/${deskFilePath(contactId, randomUUID())}`;
  const evil = await fetch(path, { method: 'OPTIONS', headers: { origin: 'https://evil.example' } });
  expect(evil.status).toBe(403);
  expect(evil.headers.get('access-control-allow-origin')).toBeNull();
  for (const origin of [TEST_ORIGIN, 'app://luotsi']) {
    const ours = await fetch(path, { method: 'OPTIONS', headers: { origin } });
    expect(ours.status).toBe(204);
    expect(ours.headers.get('access-control-allow-origin')).toBe(origin);
    expect(ours.headers.get('access-control-allow-credentials')).toBeNull();
  }
});

test('one that breaks off leaves nothing, and comes whole under the same id', async () => {
  const id = randomUUID();
  const url = new URL(`${gateway.url}/${clientFilePath(id)}`);
  await new Promise<void>((resolve) => {
    const broken = request(url, {
      method: 'PUT',
      headers: { authorization: `Bearer ${client.key}`, 'content-length': 1_000_000 },
    });
    broken.on('error', () => resolve());
    broken.write(Buffer.alloc(300_000, 'a'), () => setTimeout(() => broken.destroy(new Error('gone')), 100));
  });
  expect((await brought('ehja.txt', samples.txt, id)).size).toBe(samples.txt.length);
  expect(await send([id])).toMatchObject({ ok: true });
  const response = await getFile(gateway.url, deskFilePath(contactId, id), token);
  expect(await response.text()).toBe(samples.txt.toString());
});

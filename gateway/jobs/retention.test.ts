import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY } from '../../shared/kit/time.ts';
import { clientFilePath } from '../../shared/protocol/filePaths.ts';
import type { UploadStanding } from '../../shared/protocol/files.ts';
import { dumpDatabase } from '../../test/harness/dump.ts';
import { bringAsClient, bringAsDesk, getFile } from '../../test/harness/files.ts';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import {
  connectDesk,
  openConversation,
  signIn,
  type TestClient,
  type TestDesk,
  until,
} from '../../test/harness/sockets.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { insertWebhook } from '../db/webhooks.ts';

/** What people wrote, which must be in no table afterwards; those of the other contacts must stay where they are. */
const told = {
  text: 'KANARIA-viesti-1',
  note: 'KANARIA-muistiinpano-2',
  name: 'Demo-Kanaria Poistuva',
  phone: '+358 40 990 7432',
  draft: 'KANARIA-luonnos-3',
  fileName: 'KANARIA-liite-6',
  // A database tells bytes in hexadecimal.
  bytes: Buffer.from('KANARIA-tavut-7').toString('hex'),
  deskBytes: Buffer.from('KANARIA-vastaus-8').toString('hex'),
  unsentBytes: Buffer.from('KANARIA-lähettämättä-9').toString('hex'),
};
const stays = { open: 'KANARIA-avoin-4', known: 'KANARIA-tunnettu-5', knownName: 'Demo-Kanaria Tunnettu' };

let gateway: TestGateway;
let database: Database;
let outi: TestDesk;
let client: TestClient;
let contactId: string;
let knownId: string;
let fileId: string;
let ahead = 0;

const give = (id: string) => ({ id, commandId: randomUUID() });
const close = async (id: string) => {
  await outi.ask('contact.markRead', { ...give(id), delivered: 50, read: 50 });
  await outi.ask('contact.close', {
    ...give(id),
    resolution: 'RESOLVED_HERE',
    contactBy: 'SELF',
    topic: 'toimeentulo',
    nextStep: 'NONE',
    addOns: [],
  });
};
const found = async (words: Readonly<Record<string, string>>): Promise<string[]> => {
  const all = [...(await dumpDatabase(gateway.databaseUrl)).values()].join('\n');
  return Object.keys(words).filter((each) => all.includes(words[each] ?? ''));
};
const erasedIds = () =>
  outi.notices.flatMap((each) =>
    each.kind === 'contact.changed' && each.recorded.event.type === 'contentErased'
      ? [each.recorded.contactId]
      : [],
  );

beforeAll(async () => {
  gateway = await startTestGateway({
    now: () => new Date(Date.now() + ahead),
    retentionEveryMs: 100,
  });
  database = openDatabase(gateway.databaseUrl, () => undefined, 2);
  outi = await connectDesk(gateway.url);
  await outi.ask('feed.start', { since: null });
  ({ client, contactId } = await openConversation(gateway.url, outi, told.text));
  await outi.ask('contact.claim', give(contactId));
  await outi.ask('contact.note', { ...give(contactId), text: told.note });
  await outi.ask('contact.recordDetails', {
    ...give(contactId),
    details: { name: told.name, phone: told.phone },
  });
  await outi.ask('contact.send', { ...give(contactId), text: `Vastaus: ${told.text}` });
  const file = (hex: string) => ({ name: `${told.fileName}.txt`, bytes: Buffer.from(hex, 'hex') });
  const theirs = await bringAsClient(gateway.url, client.key, file(told.bytes));
  fileId = (theirs.body as UploadStanding).file.id;
  await client.ask('conversation.sendFiles', { commandId: randomUUID(), text: '', files: [fileId] });
  const { token } = await signIn(gateway.url, outi.personId);
  const ours = await bringAsDesk(gateway.url, token, contactId, file(told.deskBytes));
  const files = [(ours.body as UploadStanding).file.id];
  await outi.ask('contact.sendFiles', { ...give(contactId), text: '', files });
  await bringAsDesk(gateway.url, token, contactId, file(told.unsentBytes));
  await close(contactId);
  await outi.ask('draft.save', { contactId, kind: 'note', text: told.draft });

  const other = await openConversation(gateway.url, outi, stays.open);
  other.client.close();
  knownId = randomUUID();
  await outi.ask('contact.register', {
    ...give(knownId),
    channel: 'PHONE',
    lang: 'fi',
    topic: 'toimeentulo',
    text: stays.known,
    details: { name: stays.knownName },
    intake: { contactBy: 'SELF' },
  });
  await close(knownId);
});
afterAll(async () => {
  client.close();
  outi.close();
  await database.close();
  await gateway.stop();
});

test('before its time nothing is erased', async () => {
  ahead = 29 * DAY;
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(await found({ ...told, ...stays })).toEqual(Object.keys({ ...told, ...stays }));
  expect(erasedIds()).toEqual([]);
});

test('after it nothing that anybody wrote is in any table; the journal is whole, and every desk hears of it', async () => {
  const id = randomUUID();
  const past = new Date();
  const client_id = id;
  await database.db
    .insertInto('client')
    .values({ id, strength: 'claimed', subject_hash: null, created_at: past })
    .execute();
  const who = {
    identity_code: null,
    given_names: 'Kanaria',
    family_name: told.name,
    display_name: told.name,
  };
  await database.db
    .insertInto('client_detail')
    .values({ client_id, ...who, updated_at: past })
    .execute();
  ahead = 31 * DAY;
  await until(outi.socket, 'feed.batch', () => erasedIds().includes(contactId));
  await expect.poll(() => found(told), { timeout: 20_000 }).toEqual([]);
  expect(erasedIds()).toEqual([contactId]);

  // A session does not live as long as the time that has passed.
  outi.close();
  outi = await connectDesk(gateway.url);
  const { events } = await outi.ask('contact.timeline', { id: contactId, before: null, limit: 200 });
  expect(events.map(({ version }) => version)).toEqual(events.map((_, index) => index + 1));
  const contents = events.flatMap(({ event }) => ('content' in event ? [event.content] : []));
  expect(contents.length).toBeGreaterThan(3);
  for (const content of contents) expect(content).toEqual({ erased: true });
  expect((await outi.ask('details.get', { id: contactId })).details).toEqual({});
  const resumed = await client.ask('conversation.resume', { since: 0 });
  expect(JSON.stringify(resumed)).not.toContain(told.text);
  expect((await getFile(gateway.url, clientFilePath(fileId), client.key)).status).toBe(404);
});

test('an open contact stays, and one whose client is known until the register has taken it', async () => {
  ahead = 365 * DAY;
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(await found(stays)).toEqual(Object.keys(stays));

  const id = randomUUID();
  const hook = {
    id,
    name: 'rekisteri',
    url: 'http://127.0.0.1:9',
    secret: 's',
    events: [],
    hasContent: true,
  };
  await insertWebhook(database.db, { ...hook, cursorSeq: 0 }, new Date());
  const upTo = Number((await database.db.selectFrom('journal_head').select('seq').executeTakeFirst())?.seq);
  await database.db
    .updateTable('webhook')
    .set({ cursor_seq: upTo, delivered_seq: upTo })
    .where('id', '=', id)
    .execute();
  await expect.poll(() => found(stays), { timeout: 20_000 }).toEqual(['open']);
  const rows = await database.db
    .selectFrom('event')
    .select(['contact_id', 'actor'])
    .where('type', '=', 'contentErased')
    .orderBy('seq')
    .execute();
  const by = { kind: 'system', part: 'retention' };
  expect(rows).toEqual([contactId, knownId].map((contact_id) => ({ contact_id, actor: by })));
});

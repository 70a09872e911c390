import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import {
  connectDesk,
  openConversation,
  type TestClient,
  type TestDesk,
  until,
} from '../../test/harness/sockets.ts';
import { loadDemoPeople } from '../app/configuration.ts';

/** Outi takes two chats at a time. */
const people = loadDemoPeople().map((each) => ({ ...each, capacity: each.id === 'outi-yrjola' ? 2 : null }));
const atCapacity = { ok: false, error: { code: 'AtCapacity', capacity: 2 } };

let gateways: TestGateway[];
let outi: TestDesk;
let elsewhere: TestDesk;
const clients: TestClient[] = [];
const ids: string[] = [];
const command = (id: string | undefined) => ({ id: id ?? '', commandId: randomUUID() });

beforeAll(async () => {
  const first = await startTestGateway({ people });
  gateways = [first, await startTestGateway({ people, databaseUrl: first.databaseUrl })];
  outi = await connectDesk(first.url, 'outi-yrjola');
  elsewhere = await connectDesk(gateways[1]?.url ?? '', 'outi-yrjola');
  for (const desk of [outi, elsewhere]) await desk.ask('feed.start', { since: null });
  for (let i = 0; i < 5; i += 1) {
    const { client, contactId } = await openConversation(first.url, outi, `Chatti ${i}`);
    clients.push(client);
    ids.push(contactId);
  }
});
afterAll(async () => {
  for (const each of [...clients, outi, elsewhere]) each.close();
  for (const gateway of [...gateways].reverse()) await gateway.stop();
});

test('of five chats asked for at once, two are taken', async () => {
  const answers = await Promise.all(ids.map((id) => outi.call('contact.claim', command(id))));
  expect(answers.filter((each) => each.ok)).toHaveLength(2);
  expect(answers.filter((each) => !each.ok)).toEqual([atCapacity, atCapacity, atCapacity]);
});

test('another gateway knows it too, and again after a start; a reason takes one more', async () => {
  await until(
    elsewhere.socket,
    'feed.batch',
    () => elsewhere.notices.filter((each) => each.kind === 'contact.changed').length >= 2,
  );
  expect(await elsewhere.call('contact.claim', command(ids[2]))).toEqual(atCapacity);
  const third = await startTestGateway({ people, databaseUrl: gateways[0]?.databaseUrl ?? '' });
  gateways.push(third);
  const desk = await connectDesk(third.url, 'outi-yrjola');
  expect(await desk.call('contact.claim', command(ids[2]))).toEqual(atCapacity);
  const override = { reason: 'Muut ovat tauolla' };
  expect(await desk.call('contact.claim', { ...command(ids[2]), override })).toMatchObject({ ok: true });
  desk.close();
});

test('giving one back makes room for one', async () => {
  await outi.ask('contact.release', command(ids[2]));
  await outi.ask('contact.release', command(ids[0]));
  expect(await outi.call('contact.claim', command(ids[3]))).toMatchObject({ ok: true });
  expect(await outi.call('contact.claim', command(ids[4]))).toEqual(atCapacity);
});

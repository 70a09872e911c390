import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import { createTestDatabase } from '../../test/harness/postgres.ts';
import { connectDesk, openConversation, type TestDesk, until } from '../../test/harness/sockets.ts';

/** Minutes from a Monday at 10:00 in Helsinki: the gateway's time, which only this test moves. */
let passed = 0;
const DAY = 24 * 60;
const minute = (n: number): string => new Date(Date.UTC(2026, 10, 23, 8) + n * 60_000).toISOString();

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let gateway: TestGateway;
let outi: TestDesk;

async function start(): Promise<void> {
  const options = { now: () => new Date(minute(passed)), clockWatchEvery: 25, databaseUrl: database.url };
  gateway = await startTestGateway(options);
  outi = await connectDesk(gateway.url, 'outi-yrjola');
  await outi.ask('feed.start', { since: null });
}
beforeAll(async () => {
  database = await createTestDatabase();
  await start();
});
afterAll(async () => {
  outi.close();
  await gateway.stop();
  await database.drop();
});

const contactOf = async (id: string) => (await outi.ask('contact.get', { id })).contact;
const heard = (id: string, type: string) =>
  until(outi.socket, 'feed.batch', () =>
    outi.notices.find(
      (each) =>
        each.kind === 'contact.changed' &&
        each.recorded.contactId === id &&
        each.recorded.event.type === type,
    ),
  );

/** A contact that Outi has answered and put aside until a time. */
async function putAside(text: string, until: string) {
  const { client, contactId: id } = await openConversation(gateway.url, outi, text);
  const step = () => ({ id, commandId: randomUUID() });
  await outi.ask('contact.claim', step());
  const { position } = await contactOf(id);
  await outi.ask('contact.markRead', { ...step(), delivered: position, read: position });
  await outi.ask('contact.send', { ...step(), text: 'Palaan asiaan.' });
  await outi.ask('contact.waitForClient', { ...step(), until });
  return { client, id };
}

test('a wait ends by the gateway’s clock once, moved into opening hours, also when no gateway ran at the time', async () => {
  const night = minute(DAY - 6 * 60);
  const { client, id } = await putAside('Ensimmäinen', night);
  const morning = minute(DAY - 2 * 60);
  expect((await contactOf(id)).state).toEqual({ status: 'waiting', owner: 'outi-yrjola', until: morning });
  client.close();

  outi.close();
  await gateway.stop();
  passed = DAY;
  await start();
  await expect
    .poll(async () => (await contactOf(id)).state)
    .toEqual({ status: 'active', owner: 'outi-yrjola', wokenAt: minute(DAY) });
  const { events } = await outi.ask('contact.timeline', { id, before: null, limit: 50 });
  expect(events.filter(({ event }) => event.type === 'waitEnded')).toMatchObject([
    { at: minute(DAY), actor: { kind: 'system', part: 'clock' } },
  ]);

  const other = await putAside('Toinen', minute(3 * DAY));
  expect((await contactOf(other.id)).state).toMatchObject({ status: 'waiting', until: minute(3 * DAY) });

  // The client's answer brings it back at once, and its time comes to nothing.
  await other.client.ask('conversation.send', { commandId: randomUUID(), text: 'Tässä vastaus.' });
  await heard(other.id, 'messageSent');
  const third = await putAside('Kolmas', minute(2 * DAY));
  outi.close();
  passed = 4 * DAY;
  outi = await connectDesk(gateway.url, 'outi-yrjola');
  await expect
    .poll(async () => (await contactOf(third.id)).state)
    .toMatchObject({ wokenAt: minute(4 * DAY) });
  expect((await contactOf(other.id)).state).toEqual({ status: 'active', owner: 'outi-yrjola' });
  for (const each of [other.client, third.client]) each.close();
});

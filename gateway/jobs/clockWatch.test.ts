import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import { createTestDatabase } from '../../test/harness/postgres.ts';
import { connectDesk, openConversation, type TestDesk, until } from '../../test/harness/sockets.ts';
import { config } from '../../test/harness/story.ts';

/** Minutes from a Monday at 10:00 in Helsinki: the gateway's time, which only this test moves. */
let passed = 0;
const minute = (n: number): string => new Date(Date.UTC(2026, 10, 23, 8) + n * 60_000).toISOString();
const options = { now: () => new Date(minute(passed)), clockWatchEvery: 25 };

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let gateway: TestGateway;
let beside: TestGateway;
let desk: TestDesk;

/** Two gateways on one database, and a lead's desk at the first. */
async function start(overrides: Partial<Parameters<typeof startTestGateway>[0]> = {}): Promise<void> {
  const all = { ...options, ...overrides, databaseUrl: database.url };
  gateway = await startTestGateway(all);
  beside = await startTestGateway(all);
  desk = await connectDesk(gateway.url, 'sanna-demola');
  await desk.ask('feed.start', { since: null });
}
async function stop(): Promise<void> {
  desk.close();
  await beside.stop();
  await gateway.stop();
}
beforeAll(async () => {
  database = await createTestDatabase();
  await start();
});
afterAll(async () => {
  await stop();
  await database.drop();
});

type Mark = { readonly type: string; readonly at: string; readonly dueAt: string; readonly actor: object };
const marksOf = async (id: string): Promise<Mark[]> => {
  const { events } = await desk.ask('contact.timeline', { id, before: null, limit: 100 });
  return events.flatMap(({ event, at, actor }) =>
    event.type === 'clockWarned' || event.type === 'clockBreached'
      ? [{ type: event.type, at, dueAt: event.dueAt, actor }]
      : [],
  );
};
/** Waits until the desk has heard of a mark on a contact. */
const marked = (id: string, type: string) =>
  until(desk.socket, 'feed.batch', () =>
    desk.notices.find(
      (each) =>
        each.kind === 'contact.changed' &&
        each.recorded.contactId === id &&
        each.recorded.event.type === type,
    ),
  );
const actor = { kind: 'system', part: 'clock' };

test('warnings and breaches are recorded once, when the gateway time has come, by two gateways and after a restart', async () => {
  const first = await openConversation(gateway.url, desk, 'Ensimmäinen');
  passed = 1;
  const second = await openConversation(beside.url, desk, 'Toinen');
  expect(await marksOf(first.contactId)).toEqual([]);

  passed = 2;
  await marked(first.contactId, 'clockWarned');
  const warned = { type: 'clockWarned', at: minute(2), dueAt: minute(5), actor };
  expect(await marksOf(first.contactId)).toEqual([warned]);
  expect(await marksOf(second.contactId)).toEqual([]);

  passed = 5;
  await marked(first.contactId, 'clockBreached');
  await marked(second.contactId, 'clockWarned');
  const breached = { type: 'clockBreached', at: minute(5), dueAt: minute(5), actor };
  expect(await marksOf(first.contactId)).toEqual([warned, breached]);
  expect(await marksOf(second.contactId)).toMatchObject([{ type: 'clockWarned', at: minute(5) }]);

  await stop();
  passed = 30;
  await start();
  const third = await openConversation(gateway.url, desk, 'Kolmas');
  passed = 32;
  await marked(third.contactId, 'clockWarned');
  expect(await marksOf(first.contactId)).toEqual([warned, breached]);
  expect(await marksOf(second.contactId)).toMatchObject([
    { type: 'clockWarned', at: minute(5) },
    { type: 'clockBreached', at: minute(30), dueAt: minute(6) },
  ]);
  for (const { client } of [first, second, third]) client.close();
});

test('a promise that was changed meanwhile is counted anew', async () => {
  passed = 100;
  const { client, contactId } = await openConversation(gateway.url, desk, 'Uusi lupaus');
  client.close();
  await stop();
  passed = 107;
  const chatWait = { ...config.promises.chatWait, targetMinutes: 10 };
  await start({ config: { ...config, promises: { ...config.promises, chatWait } } });
  passed = 110;
  await marked(contactId, 'clockBreached');
  const marks = await marksOf(contactId);
  expect(marks.filter(({ type }) => type === 'clockBreached')).toMatchObject([{ dueAt: minute(110) }]);
  expect(marks.every(({ dueAt }) => dueAt === minute(110))).toBe(true);
});

test('what is paused is not marked, and a voided clock never again', async () => {
  await stop();
  passed = 200;
  await start();
  const paused = await openConversation(gateway.url, desk, 'Odottaa tulkkia');
  const voided = await openConversation(gateway.url, desk, 'Ei koske palvelua');
  const plain = await openConversation(gateway.url, desk, 'Tavallinen');
  const step = (id: string) => ({ id, commandId: randomUUID(), clock: 'CHAT_WAIT' });
  await desk.ask('contact.pauseClock', { ...step(paused.contactId), reason: 'Tulkki tulossa' });
  await desk.ask('contact.voidClock', { ...step(voided.contactId), reason: 'Testiyhteydenotto' });
  passed = 206;
  await marked(plain.contactId, 'clockBreached');
  expect(await marksOf(paused.contactId)).toEqual([]);
  await desk.ask('contact.resumeClock', step(paused.contactId));
  passed = 211;
  await marked(paused.contactId, 'clockBreached');
  expect(await marksOf(paused.contactId)).toMatchObject([{ at: minute(211), dueAt: minute(211) }]);
  expect(await marksOf(voided.contactId)).toEqual([]);
  for (const { client } of [paused, voided, plain]) client.close();
});

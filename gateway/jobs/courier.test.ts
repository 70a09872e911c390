import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DAY } from '../../shared/kit/time.ts';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import { createTestDatabase } from '../../test/harness/postgres.ts';
import { type Received, type Receiver, startReceiver } from '../../test/harness/receiver.ts';
import { connectClient, type TestClient } from '../../test/harness/sockets.ts';
import { createLog } from '../app/log.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { confirmedSpan, findWebhook, removeWebhook, replayWebhook } from '../db/webhooks.ts';
import { addWebhook } from '../services/webhooks.ts';

const pace = {
  timeoutMs: 300,
  firstRetryMs: 20,
  longestRetryMs: 100,
  deadAfterMs: 7 * DAY,
  lookEveryMs: 50,
};

let own: Awaited<ReturnType<typeof createTestDatabase>>;
let gateway: TestGateway;
let database: Database;
let receiver: Receiver;
let hookId: string;
let client: TestClient;
let secret: string;
let ahead = 0;
const lines: string[] = [];
const log = createLog(
  'info',
  new Writable({
    write: (chunk: Buffer, _, done) => {
      lines.push(String(chunk));
      done();
    },
  }),
);
const options = { courierPace: pace, log, now: () => new Date(Date.now() + ahead) };

beforeEach(async () => {
  ahead = 0;
  lines.length = 0;
  own = await createTestDatabase();
  gateway = await startTestGateway({ ...options, databaseUrl: own.url });
  database = openDatabase(own.url, () => undefined, 2);
  // The receiver must know the secret, the webhook the receiver's address.
  let late = '';
  receiver = await startReceiver(() => late);
  const made = await addWebhook(
    database.db,
    { name: 'rekisteri', url: receiver.url, events: [], hasContent: true, after: 0 },
    new Date(),
  );
  if (!made.ok) throw new Error(made.error.code);
  ({ id: hookId, secret } = made.value);
  late = secret;
  client = await connectClient(gateway.url);
});
afterEach(async () => {
  client.close();
  await gateway.stop();
  await receiver.stop();
  await database.close();
  await own.drop();
});

const write = async (from: number, to: number): Promise<void> => {
  for (let i = from; i <= to; i += 1) {
    const message = { commandId: randomUUID(), text: `viesti ${i}` };
    if (i === 1) await client.ask('conversation.open', { ...message, lang: 'fi', topic: 'toimeentulo' });
    else await client.ask('conversation.send', message);
  }
};
const ids = (events: readonly { id: number }[]): number[] => events.map((each) => each.id);
const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);
const taken = (n: number) => receiver.until(`${n} events taken`, () => receiver.taken().length >= n);

test('events arrive signed, in order, with what was written, and their taking is kept', async () => {
  await write(1, 5);
  await taken(6);
  expect(ids(receiver.taken())).toEqual(upTo(6));
  expect(receiver.received.every((each) => each.isSigned)).toBe(true);
  expect(receiver.taken()[0]).toMatchObject({
    type: 'contact.opened',
    data: { topic: 'toimeentulo', by: { kind: 'client' } },
  });
  expect(
    receiver
      .taken()
      .slice(1)
      .map(({ data }) => 'text' in data && data.text),
  ).toEqual(['viesti 1', 'viesti 2', 'viesti 3', 'viesti 4', 'viesti 5']);
  await expect.poll(() => confirmedSpan(database.db)).toEqual({ after: 0, upTo: 6 });
});

test('what is not taken is tried again, and what comes after it waits', async () => {
  // Every third request fails, in turn by an error, by silence and by sending us elsewhere.
  const elsewhere = await startReceiver(() => secret);
  const failures = [500, 'silence', { redirectTo: elsewhere.url }, 429] as const;
  receiver.react((_, nth) => (nth % 3 === 0 ? (failures[(nth / 3) % 4] ?? 500) : 204));
  await write(1, 11);
  await taken(12);
  expect(ids(receiver.taken())).toEqual(upTo(12));
  expect(inOrder(receiver.received)).toBe(true);
  expect(elsewhere.received).toHaveLength(0);
  await elsewhere.stop();
});

test('a restart goes on where it stood, and another gateway takes over', async () => {
  receiver.react((event) => (event.id <= 3 ? 204 : 503));
  await write(1, 5);
  await receiver.until('a refusal', () => receiver.received.some((each) => each.reaction === 503));
  await gateway.stop();
  receiver.react(() => 204);
  gateway = await startTestGateway({ ...options, databaseUrl: own.url });
  const second = await startTestGateway({ ...options, databaseUrl: own.url });
  await taken(6);
  client.close();
  client = await connectClient(second.url, client.key);
  await gateway.stop();
  await write(6, 8);
  await taken(9);
  expect(ids(receiver.taken())).toEqual(upTo(9));
  gateway = second;
});

test('of several gateways one delivers, so that nothing overtakes', async () => {
  const others = [
    await startTestGateway({ ...options, databaseUrl: own.url }),
    await startTestGateway({ ...options, databaseUrl: own.url }),
  ];
  receiver.react((_, nth) => (nth % 5 === 0 ? 500 : 204));
  await write(1, 30);
  await taken(31);
  expect(ids(receiver.taken())).toEqual(upTo(31));
  expect(inOrder(receiver.received)).toBe(true);
  for (const each of others) await each.stop();
});

test('a gateway that loses its hold on the database delivers on once it has it again, in order', async () => {
  await write(1, 3);
  await taken(4);
  const { rows } = await sql<{ ended: boolean }>`
    select pg_terminate_backend(pid) as ended from pg_locks
    where locktype = 'advisory' and objid = 470015 and granted
      and database = (select oid from pg_database where datname = current_database())`.execute(database.db);
  expect(rows).toEqual([{ ended: true }]);
  await write(4, 6);
  await taken(7);
  expect(ids(receiver.taken())).toEqual(upTo(7));
});

test('a webhook that fails for a week is given up, seen in metrics and log, and goes on when replayed', async () => {
  receiver.react(() => 500);
  await write(1, 1);
  await receiver.until('a failure', () => receiver.received.length > 0);
  const metrics = async () => (await fetch(`${gateway.url}/metrics`)).text();
  expect(await metrics()).toContain('luotsi_webhook_dead{webhook="rekisteri"} 0');
  ahead = 8 * DAY;
  await expect.poll(metrics).toContain('luotsi_webhook_dead{webhook="rekisteri"} 1');
  expect(await metrics()).toContain('luotsi_webhook_behind{webhook="rekisteri"} 2');
  expect(await metrics()).toMatch(
    /luotsi_webhook_deliveries_total\{webhook="rekisteri",outcome="Status500"\} \d/,
  );
  expect(lines.some((each) => each.includes('a webhook is dead'))).toBe(true);
  expect(lines.join()).not.toContain('viesti 1');
  receiver.react(() => 204);
  expect(await replayWebhook(database.db, hookId, 0)).toBe(true);
  await taken(2);
  expect(ids(receiver.taken())).toEqual([1, 2]);
});

test('a receiver that is gone is not asked again', async () => {
  receiver.react(() => 410);
  await write(1, 1);
  await expect.poll(async () => (await findWebhook(database.db, hookId))?.deadAt).toBeInstanceOf(Date);
  expect(receiver.received).toHaveLength(1);
});

test('one that does not answer keeps no other from being told', async () => {
  receiver.react(() => 'silence');
  const other = await startReceiver(() => otherSecret);
  const made = await addWebhook(
    database.db,
    { name: 'tilastot', url: other.url, events: ['contact.opened'], hasContent: false, after: 0 },
    new Date(),
  );
  const otherSecret = made.ok ? made.value.secret : '';
  await write(1, 3);
  await other.until('the opening', () => other.taken().length > 0);
  await expect
    .poll(async () => made.ok && (await findWebhook(database.db, made.value.id))?.cursorSeq)
    .toBe(4);
  expect(other.taken().map((each) => each.type)).toEqual(['contact.opened']);
  expect(receiver.taken()).toHaveLength(0);
  await other.stop();
});

test('a replay tells again, a jump ahead leaves out and no longer counts as confirmed', async () => {
  await write(1, 3);
  await taken(4);
  await expect.poll(() => confirmedSpan(database.db)).toEqual({ after: 0, upTo: 4 });
  await replayWebhook(database.db, hookId, 2);
  await taken(6);
  expect(ids(receiver.taken())).toEqual([1, 2, 3, 4, 3, 4]);
  expect(await confirmedSpan(database.db)).toEqual({ after: 0, upTo: 4 });
  await replayWebhook(database.db, hookId, 6);
  await write(4, 6);
  await taken(7);
  expect(ids(receiver.taken()).at(-1)).toBe(7);
  await expect.poll(() => confirmedSpan(database.db)).toEqual({ after: 6, upTo: 7 });
  expect(await removeWebhook(database.db, hookId, new Date())).toBe(true);
  expect(await confirmedSpan(database.db)).toBeNull();
});

/** No event came before one of a smaller number had been taken. */
function inOrder(received: readonly Received[]): boolean {
  let expected = 1;
  for (const { event, reaction } of received) {
    if (event.id !== expected) return false;
    if (reaction === 204) expected += 1;
  }
  return true;
}

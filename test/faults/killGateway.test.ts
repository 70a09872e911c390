import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../gateway/db/database.ts';
import { CHANNEL } from '../../gateway/db/doorbell.ts';
import { eventsBetween } from '../../gateway/db/journal.ts';
import { contactIdOfKey } from '../../gateway/services/conversations.ts';
import type { RecordedEvent } from '../../shared/domain/contact/events.ts';
import { ensureBuilt } from '../../tools/setup/build.mjs';
import { type ClientPage, openClientPage, textsOn } from '../harness/clientPage.ts';
import { type GatewayProcess, startGatewayProcess } from '../harness/gatewayProcess.ts';
import { createLedger } from '../harness/ledger.ts';
import { applyToMirror } from '../harness/mirror.ts';
import { createTestDatabase } from '../harness/postgres.ts';
import { connectDesk } from '../harness/sockets.ts';
import { shortly, when } from '../harness/when.ts';
import { contactsOf, openWorkstation, textsAt, type Workstation } from '../harness/workstation.ts';

const CLIENTS = 20;
const EACH = 50;
const KILLS = 10;
/** One reply of a counsellor for so many messages of the client. */
const PER_REPLY = 5;
/** So many messages of one client wait to be sent at a time, as when somebody writes on while the line is down. */
const UNSENT = 3;

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);
const message = (client: number, i: number) => `Asiakas ${client}, viesti ${i}`;
const reply = (client: number, i: number) => `Vastaus ${i} asiakkaalle ${client}`;

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let gateway: GatewayProcess;
let desks: Workstation[] = [];
let pages: ClientPage[] = [];
const byClients = createLedger();
const byDesks = createLedger();

/** Counts the commits, as the database itself tells of them. */
let commits: Awaited<ReturnType<typeof watchCommits>>;
async function watchCommits() {
  const client = new pg.Client({ connectionString: database.url });
  const listeners = new Set<() => void>();
  let count = 0;
  client.on('notification', () => {
    count += 1;
    for (const listener of [...listeners]) listener();
  });
  await client.connect();
  await client.query(`listen ${CHANNEL}`);
  return {
    count: () => count,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => client.end(),
  };
}

const start = (port: number) =>
  startGatewayProcess({ PORT: String(port), DATABASE_URL: database.url, LOG_LEVEL: 'info' });
const idOf = (client: number) => contactIdOfKey(pages[client]?.key() ?? '');
const deskOf = (client: number): Workstation => {
  const desk = desks[client % desks.length];
  if (!desk) throw new Error('no desk was opened');
  return desk;
};

beforeAll(async () => {
  await ensureBuilt(path.resolve(import.meta.dirname, '../..'));
  database = await createTestDatabase();
  commits = await watchCommits();
  gateway = await start(0);
  desks = [
    await openWorkstation(gateway.url, { person: 'outi-yrjola', ledger: byDesks, waits: shortly }),
    await openWorkstation(gateway.url, { person: 'mikko-malli', ledger: byDesks, waits: shortly }),
  ];
});
afterAll(async () => {
  for (const page of pages) page.vanish();
  for (const desk of desks) await desk.stop();
  await gateway.stop();
  await commits.stop();
  await database.drop();
});

/** Every client has begun, and one of the two counsellors has taken them. */
async function openConversations(): Promise<void> {
  pages = numbers(CLIENTS).map(() => openClientPage(gateway.url, { ledger: byClients, waits: shortly }));
  for (const [client, { chat }] of pages.entries())
    chat.begin({ lang: 'fi', topic: 'en_tieda', text: message(client, 0) });
  const stores = desks.map(({ desk }) => desk.feed.store);
  await when('both desks see every client', stores, () =>
    numbers(CLIENTS).every((client) => desks.every((desk) => desk.contact(idOf(client)))),
  );
  const ids = numbers(CLIENTS).map(idOf);
  for (const { desk } of desks) desk.feed.timelines.prefetch(ids);
  for (const client of numbers(CLIENTS)) {
    // More chats each than one takes at a time (capacity): the reason sets the bound aside.
    const override = { reason: 'Kaikki yhdelle' };
    const input = { id: idOf(client), commandId: crypto.randomUUID(), override };
    expect(await deskOf(client).desk.feed.gateway.call('contact.claim', input)).toMatchObject({ ok: true });
  }
}

/** A client writes on as long as few of their messages wait; now and then the counsellor answers. */
function keepWriting(client: number, { chat }: ClientPage): void {
  let written = 1;
  let isDue = false;
  const waiting = () => chat.state.get().outbox.filter((item) => item.state !== 'sent').length;
  const writeOn = () => {
    isDue = false;
    while (written < EACH && waiting() < UNSENT) {
      const i = written;
      written += 1;
      chat.send(message(client, i));
      if (i % PER_REPLY === 0)
        void deskOf(client).desk.outbox.put(idOf(client), 'reply', reply(client, i / PER_REPLY));
    }
  };
  // Never in the middle of the page's own change.
  chat.state.subscribe(() => {
    if (!isDue) queueMicrotask(writeOn);
    isDue = true;
  });
  writeOn();
}

/** Kills the gateway when a message has just left, been committed or been acknowledged; starts it where it was. */
async function killOnceMore(round: number): Promise<void> {
  const sent = CLIENTS + Math.round((CLIENTS * (EACH - 1) * (round + 1)) / (KILLS + 1));
  await when(`message ${sent}`, [byClients], () => byClients.asked() >= sent);
  const source = [byClients, commits, byDesks][round % 3] ?? byClients;
  const before = source.count();
  await when('the moment to kill', [source], () => source.count() > before);
  await gateway.kill();
  gateway = await start(gateway.port);
}

async function everythingArrives(): Promise<void> {
  const theirs = EACH / PER_REPLY - 1;
  const isAnswered = (page: ClientPage) => {
    const { outbox, conversation } = page.chat.state.get();
    return (
      outbox.length === 0 && conversation.entries.filter((each) => each.type === 'theirs').length === theirs
    );
  };
  for (const page of pages) await when('a page is up to date', [page.chat.state], () => isAnswered(page));
  const stores = desks.flatMap(({ desk }) => [desk.feed.store, desk.outbox.store]);
  const isDelivered = (client: number) => {
    const { conversation } = pages[client]?.chat.state.get() ?? {};
    const last = conversation?.entries.findLast((each) => each.type === 'theirs')?.position;
    return desks.every((desk) => desk.contact(idOf(client))?.clientDelivered === last);
  };
  await when(
    'the desks are up to date',
    stores,
    () =>
      desks.every((each) => each.isLive() && each.desk.outbox.store.getState().items.length === 0) &&
      numbers(CLIENTS).every(isDelivered),
  );
}

async function readDatabase(): Promise<{ journal: RecordedEvent[]; done: Set<string> }> {
  const { db, close } = openDatabase(database.url, () => undefined, 1);
  const journal = await eventsBetween(db, 0, Number.MAX_SAFE_INTEGER);
  const commands = await db.selectFrom('command').select('id').execute();
  await close();
  return { journal, done: new Set(commands.map(({ id }) => id)) };
}

const messagesIn = (events: readonly RecordedEvent[], id: string) =>
  events.flatMap(({ contactId, event }) =>
    contactId === id && event.type === 'messageSent' && 'text' in event.content
      ? [{ from: event.from, messageId: event.messageId, text: event.content.text }]
      : [],
  );

test(`${KILLS} kills amid ${CLIENTS * EACH} messages: nothing lost, nothing twice, one order for all`, async () => {
  await openConversations();
  for (const [client, page] of pages.entries()) keepWriting(client, page);
  for (const round of numbers(KILLS)) await killOnceMore(round);
  await everythingArrives();

  const { journal, done } = await readDatabase();
  expect(journal.map(({ seq }) => seq)).toEqual(journal.map((_, i) => i + 1));
  for (const client of numbers(CLIENTS)) {
    const page = pages[client] as ClientPage;
    const id = idOf(client);
    const kept = messagesIn(journal, id);
    const written = numbers(EACH).map((i) => message(client, i));
    const replied = numbers(EACH / PER_REPLY - 1).map((i) => reply(client, i + 1));
    expect(kept.filter((each) => each.from === 'client').map((each) => each.text)).toEqual(written);
    expect(kept.filter((each) => each.from === 'counsellor').map((each) => each.text)).toEqual(replied);

    // The page and both desks show the very order of the journal.
    expect(textsOn(page, 'mine')).toEqual(written);
    const shown = page.chat.state.get().conversation.entries;
    expect(shown.flatMap((each) => ('messageId' in each ? [each.messageId] : []))).toEqual(
      kept.map((each) => each.messageId),
    );
    const whole = journal.filter((each) => each.contactId === id);
    for (const { desk } of desks) {
      expect(textsAt(desk, id, 'client')).toEqual(written);
      expect(desk.feed.store.getState().mirror.timelineById.get(id)?.events).toEqual(whole);
    }
  }

  // What was acknowledged is there once, and the kills did make both sides ask again.
  const ids = journal.flatMap(({ event }) => (event.type === 'messageSent' ? [event.messageId] : []));
  expect(ids).toHaveLength(CLIENTS * (EACH + EACH / PER_REPLY - 1));
  expect(new Set(ids).size).toBe(ids.length);
  for (const { commands } of [byClients, byDesks]) {
    expect([...commands].filter(([id, each]) => each.acknowledged > 0 && !done.has(id))).toEqual([]);
    expect([...commands].filter(([, each]) => each.asked > 1).length).toBeGreaterThan(0);
  }

  const fresh = await connectDesk(gateway.url, 'linnea-mallstrom');
  await fresh.ask('feed.start', { since: null });
  for (const { desk } of desks) expect(contactsOf(desk)).toEqual(applyToMirror(fresh.notices));
  fresh.close();
}, 120_000);

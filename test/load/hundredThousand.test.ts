import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDemoPeople } from '../../gateway/app/configuration.ts';
import { openDatabase } from '../../gateway/db/database.ts';
import { migrate } from '../../gateway/db/migrate.ts';
import { applyPeople } from '../../gateway/services/people.ts';
import { ensureBuilt } from '../../tools/setup/build.mjs';
import { openClientPage, textsOn } from '../harness/clientPage.ts';
import { type DoomedPostgres, startDoomedPostgres } from '../harness/doomedPostgres.ts';
import { type GatewayPair, startGatewayPair } from '../harness/gatewayPair.ts';
import { type Acknowledged, createLedger } from '../harness/ledger.ts';
import { type LedgerFile, openLedgerFile } from '../harness/ledgerFile.ts';
import { rounds } from '../harness/proof.ts';
import { when } from '../harness/when.ts';
import { openWorkstation, type Workstation } from '../harness/workstation.ts';
import { type Conversation, converse, keepTrying, message, PER_REPLY, reply } from './writers.ts';

const DESKS: number = rounds(4, 200);
const CLIENTS: number = rounds(30, 2_000);
/** Messages of one client; the counsellor's come on top. */
const EACH: number = rounds(16, 40);
const ALL = CLIENTS * (EACH + EACH / PER_REPLY);
/** A step of the whole may wait so long for the many before it, in milliseconds. */
const PATIENCE: number = rounds(30_000, 30 * 60_000);
/** Milliseconds between attempts to connect: so many pages do not come back in one moment. */
const waits = () => rounds(100, 1_000) * (0.5 + Math.random());

type Kill = { readonly gateways: number; readonly postgres: boolean };
const kills = rounds<readonly Kill[]>(
  [
    { gateways: 1, postgres: false },
    { gateways: 1, postgres: true },
  ],
  Array.from({ length: 5 }, () => [
    { gateways: 1, postgres: false },
    { gateways: 0, postgres: true },
    { gateways: 2, postgres: false },
    { gateways: 1, postgres: true },
  ]).flat(),
);
const gatewayKills = kills.reduce((sum, { gateways }) => sum + gateways, 0);
const postgresKills = kills.filter(({ postgres }) => postgres).length;

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

let postgres: DoomedPostgres;
let gateways: GatewayPair;
let file: LedgerFile;
const stations: Workstation[] = [];
const conversations: Conversation[] = [];

beforeAll(async () => {
  await ensureBuilt(path.resolve(import.meta.dirname, '../..'));
  postgres = await startDoomedPostgres();
  await employ(DESKS);
  gateways = await startGatewayPair(postgres.url);
  file = await openLedgerFile();
}, 120_000);
afterAll(async () => {
  for (const { page } of conversations) page.vanish();
  for (const station of stations) station.vanish();
  await gateways.stop();
  await postgres.stop();
  await file.remove();
}, 120_000);

const personId = (desk: number) => `demo-ohjaaja-${desk}`;

/** As many counsellors as there are desks, who take as many chats as there are. */
async function employ(count: number): Promise<void> {
  const [model] = loadDemoPeople();
  if (!model) throw new Error('there are no demo people');
  const people = numbers(count).map((desk) => ({
    ...model,
    id: personId(desk),
    name: `Ohjaaja Malli ${desk}`,
    capacity: null,
  }));
  const { db, close } = openDatabase(postgres.url, () => undefined, 1);
  await migrate(db);
  const by = { by: 'Aila Malmi', approvedBy: 'Sanna Demola', now: new Date(), node: 'test' };
  expect(await applyPeople(db, people, by)).toMatchObject({ ok: true });
  await close();
}

const byClients = createLedger((entry) => file.keep(entry));
const byDesks = createLedger((entry) => file.keep(entry));

async function openUnit(): Promise<void> {
  const [url, other] = gateways.urls;
  const agent = gateways.balancer;
  for (const desk of numbers(DESKS)) {
    // One address may sign in so often a minute at each gateway.
    const authUrl = desk % 2 === 0 ? url : other;
    const person = personId(desk);
    const station = await openWorkstation(url, { person, ledger: byDesks, waits, authUrl, agent });
    keepTrying(station, postgres.up);
    stations.push(station);
  }
  for (const station of stations) await station.live();
  for (const client of numbers(CLIENTS)) {
    const station = stations[client % DESKS];
    if (!station) throw new Error('no desk was opened');
    const page = openClientPage(url, { ledger: byClients, waits, agent });
    conversations.push(converse({ client, page, station, up: postgres.up }));
  }
}

const upTo = (stage: number) => Math.ceil((EACH * stage) / kills.length);

/** Kills in the middle of a stage's writing, when a message has just left or has just been acknowledged. */
async function killOnceMore(kill: Kill, round: number): Promise<void> {
  for (const each of conversations) each.allow(upTo(round + 1));
  const halfway = Math.floor((CLIENTS * (upTo(round) + upTo(round + 1))) / 2);
  await when(`message ${halfway}`, [byClients], () => byClients.commands.size >= halfway, PATIENCE);
  const moment = round % 2 === 0 ? byClients.asked : byClients.count;
  const before = moment();
  await when('the moment to kill', [byClients], () => moment() > before, PATIENCE);
  const victims = numbers(kill.gateways).map((i) => (round + i) % 2);
  await Promise.all([...victims.map(gateways.kill), kill.postgres && postgres.kill()]);
  if (kill.postgres) await postgres.revive();
  await Promise.all(victims.map(gateways.revive));
}

async function everythingArrives(): Promise<void> {
  const replies = EACH / PER_REPLY;
  for (const { client, page } of conversations) {
    const { state } = page.chat;
    const isDone = () =>
      textsOn(page, 'theirs').length === replies &&
      textsOn(page, 'mine').length === EACH &&
      state.get().outbox.length === 0;
    await when(`client ${client} is up to date`, [state], isDone, PATIENCE);
  }
  for (const { desk } of stations) {
    const { store } = desk.outbox;
    const isDone = () => store.getState().items.length === 0;
    await when(`${desk.me} has nothing unsent`, [store], isDone, PATIENCE);
  }
}

type Kept = { seq: number; id: string; contactId: string; from: string; text: string };

/** The messages as they are kept, in the journal's order, and every command that was done. */
async function readDatabase() {
  const { db, close } = openDatabase(postgres.url, () => undefined, 1);
  const { rows: kept } = await sql<Kept>`
    select e.seq, e.payload ->> 'messageId' as id, e.contact_id as "contactId", e.payload ->> 'from' as "from", c.text
    from event e join event_content c on c.seq = e.seq where e.type = 'messageSent' order by e.seq`.execute(
    db,
  );
  const { rows: commands } = await sql<{ id: string }>`select id from command`.execute(db);
  const { rows: totals } = await sql<{ count: number; last: number; head: number }>`
    select count(*) as count, max(seq) as last, (select seq from journal_head) as head from event`.execute(
    db,
  );
  await close();
  return { kept, done: new Set(commands.map(({ id }) => id)), totals: totals[0] };
}

/** Commands that stand in the journal before one whose acknowledgement had come before they were asked for. */
function outOfTurn(acknowledged: readonly Acknowledged[], seqOf: (id: string) => number): Acknowledged[] {
  const byAnswer = acknowledged.toSorted((a, b) => a.acknowledgedAt - b.acknowledgedAt);
  const byAsking = acknowledged.toSorted((a, b) => a.askedAt - b.askedAt);
  let answered = 0;
  let latest = 0;
  return byAsking.filter((each) => {
    for (
      let next = byAnswer[answered];
      next && next.acknowledgedAt < each.askedAt;
      next = byAnswer[answered]
    ) {
      latest = Math.max(latest, seqOf(next.commandId));
      answered += 1;
    }
    return seqOf(each.commandId) < latest;
  });
}

/** The database waits for the disk, or the deaths would prove nothing. */
async function isDurable(): Promise<boolean> {
  const { db, close } = openDatabase(postgres.url, () => undefined, 1);
  const { rows } = await sql<{ isDurable: boolean }>`
    select bool_and(setting = 'on') as "isDurable" from pg_settings
    where name in ('fsync', 'synchronous_commit', 'full_page_writes')`.execute(db);
  await close();
  return rows[0]?.isDurable ?? false;
}

test.skipIf(process.platform === 'win32')(
  `${ALL} messages, ${gatewayKills} deaths of gateways and ${postgresKills} of PostgreSQL: none lost, none twice, all in turn`,
  async ({ annotate }) => {
    const begun = performance.now();
    expect(await isDurable()).toBe(true);
    await openUnit();
    for (const [round, kill] of kills.entries()) await killOnceMore(kill, round);
    // What is lost keeps a page waiting, so the ledger has the first word.
    const trouble = await everythingArrives().catch((error: unknown) => error);
    const took = Math.round((performance.now() - begun) / 1_000);

    const acknowledged = await file.read();
    const { kept, done, totals } = await readDatabase();
    const byId = new Map(kept.map((each) => [each.id, each]));

    // What was acknowledged is there, as it was written, once, and in its turn.
    const messages = acknowledged.filter(({ text }) => text !== null);
    expect(messages.filter(({ commandId, text }) => byId.get(commandId)?.text !== text)).toEqual([]);
    expect(acknowledged.filter(({ commandId }) => !done.has(commandId))).toEqual([]);
    if (trouble !== undefined) throw trouble;
    expect(kept).toHaveLength(ALL);
    expect(byId.size).toBe(ALL);
    expect(outOfTurn(messages, (id) => byId.get(id)?.seq ?? 0)).toEqual([]);
    expect(totals).toEqual({ count: totals?.head, last: totals?.head, head: totals?.head });

    // Each conversation holds what its two sides wrote, in the order of their writing, and shows it so.
    const byContact = new Map<string, Kept[]>(conversations.map(({ id }) => [id, []]));
    for (const each of kept) byContact.get(each.contactId)?.push(each);
    for (const { client, page, id } of conversations) {
      const own = byContact.get(id) ?? [];
      const from = (side: string) => own.flatMap((each) => (each.from === side ? [each.text] : []));
      expect(from('client')).toEqual(numbers(EACH).map((i) => message(client, i)));
      expect(from('counsellor')).toEqual(numbers(EACH / PER_REPLY).map((i) => reply(client, i)));
      const shown = page.chat.state.get().conversation.entries;
      expect(shown.flatMap((each) => ('messageId' in each ? [each.messageId] : []))).toEqual(
        own.map((each) => each.id),
      );
    }

    // The deaths did make them ask again, and nothing ended but what was killed.
    const again = [byClients, byDesks].map(
      ({ commands }) => [...commands.values()].filter(({ asked }) => asked > 1).length,
    );
    expect(Math.max(...again)).toBeGreaterThan(0);
    expect(gateways.crashes).toEqual([]);
    await annotate(
      `${messages.length} acknowledged, ${again.join(' + ')} asked again, ${took} s, ${totals?.head} events`,
    );
  },
  rounds(90_000, 4 * 60 * 60_000),
);

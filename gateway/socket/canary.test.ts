import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dumpDatabase } from '../../test/harness/dump.ts';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import { type Receiver, startReceiver } from '../../test/harness/receiver.ts';
import {
  connectClient,
  connectDesk,
  openConversation,
  signIn,
  type TestClient,
  type TestDesk,
  until,
} from '../../test/harness/sockets.ts';
import { createLog } from '../app/log.ts';
import { openDatabase } from '../db/database.ts';
import { addWebhook } from '../services/webhooks.ts';

/** What must not get out, and where each may be after all: tables by name, and the desks that see the contact. */
const canaries = {
  address: 'Kanariatie 7 X 9, 00990',
  phone: '+358 40 990 7431',
  safeContact: 'siskon-kanarian-kautta',
  identityCode: '010190-9KAN',
  name: 'Demo-Kanaria Salainen',
  note: 'KANARIA-muistiinpano-71',
  transfer: 'KANARIA-siirtoviesti-72',
  reveal: 'KANARIA-katselusyy-73',
  flag: 'KANARIA-turvasyy-74',
  assessment: 'KANARIA-arvio-75',
} as const;
type Canary = keyof typeof canaries;
const all = Object.keys(canaries) as Canary[];
/** Shown only where it is asked for; the rest is written for every professional who sees the contact. */
const details: readonly Canary[] = ['address', 'phone', 'safeContact', 'identityCode'];

const logged: string[] = [];
const bells: string[] = [];
const frames = {
  client: [] as string[],
  bystander: [] as string[],
  line: [] as string[],
  colleague: [] as string[],
};
const secrets: string[] = [];
let gateway: TestGateway;
let hook: Receiver;
let outi: TestDesk;
let mikko: TestDesk;
let sanna: TestDesk;
let ville: TestDesk;
let client: TestClient;
let contactId: string;
let listener: pg.Client;
const errors: string[] = [];

const listen = ({ socket }: Pick<TestDesk, 'socket'>, to: string[]) =>
  socket.io.engine.on('packet', (packet) => to.push(JSON.stringify(packet)));
const command = () => ({ id: contactId, commandId: randomUUID() });

beforeAll(async () => {
  const sink = new Writable({
    write: (chunk, _, done) => {
      logged.push(String(chunk));
      done();
    },
  });
  gateway = await startTestGateway({ log: createLog('trace', sink) });
  listener = new pg.Client({ connectionString: gateway.databaseUrl });
  await listener.connect();
  listener.on('notification', ({ payload }) => bells.push(payload ?? ''));
  await listener.query('listen luotsi');
  let secret = '';
  hook = await startReceiver(() => secret);
  const database = openDatabase(gateway.databaseUrl, () => undefined, 1);
  const wish = { name: 'rekisteri', url: hook.url, events: [], hasContent: false, after: 0 };
  const made = await addWebhook(database.db, wish, new Date());
  secret = made.ok ? made.value.secret : '';
  await database.close();

  [outi, mikko, sanna, ville] = (await Promise.all(
    ['outi-yrjola', 'mikko-malli', 'sanna-demola', 'ville-mallinen'].map((id) =>
      connectDesk(gateway.url, id),
    ),
  )) as [TestDesk, TestDesk, TestDesk, TestDesk];
  listen(mikko, frames.colleague);
  listen(ville, frames.line);
  for (const desk of [outi, mikko, sanna, ville]) await desk.ask('feed.start', { since: null });
  const bystander = await connectClient(gateway.url);
  listen(bystander, frames.bystander);
  ({ client, contactId } = await openConversation(gateway.url, outi, 'Tarvitsen apua'));
  listen(client, frames.client);
  const { token, renewal } = await signIn(gateway.url, 'outi-yrjola');
  secrets.push(token, renewal, client.key, secret);
  await aDay();
});

/** Everything that touches them, as it comes in a day. */
async function aDay(): Promise<void> {
  const { address, phone, safeContact, identityCode, name } = canaries;
  await outi.ask('contact.claim', command());
  const told = { address, phone, safeContact, identityCode, name };
  await outi.ask('contact.recordDetails', { ...command(), details: told });
  await outi.ask('contact.note', { ...command(), text: canaries.note });
  await outi.ask('contact.proposeSafety', { ...command(), reason: canaries.flag });
  await sanna.ask('contact.setSafety', { ...command(), reason: canaries.flag });
  const form = { fields: { huoli: canaries.assessment }, areas: {} };
  await outi.ask('assessment.save', { ...command(), version: 1, form });
  await outi.ask('details.get', { id: contactId });
  await outi.ask('details.reveal', { id: contactId, reason: canaries.reveal });
  await outi.ask('draft.save', { contactId, kind: 'note', text: canaries.note });
  const to = { kind: 'line', line: 'VAMMAIS' } as const;
  const offer = await outi.call('transfer.offer', { ...command(), to, message: canaries.transfer });
  await outi.ask('contact.send', { ...command(), text: 'Autamme mielellämme' });
  await until(client.socket, 'conversation.updated', () =>
    client.updates.some(({ type }) => type === 'theirs'),
  );
  // What goes wrong says nothing either: wrong input, a stranger's question, and a gateway that fails inside.
  for (const answer of [
    offer,
    await ville.call('details.get', { id: contactId }),
    await ville.call('details.reveal', { id: contactId, reason: canaries.reveal }),
    await outi.call('contact.recordDetails', { ...command(), details: { address, phone: 7 as never } }),
    await outi.call('assessment.save', { ...command(), version: 9, form }),
    await client.call('conversation.send', { commandId: canaries.note, text: canaries.note }),
  ])
    errors.push(JSON.stringify(answer));
  await listener.query('alter table contact_detail rename to elsewhere');
  for (const answer of [
    await outi.call('contact.recordDetails', { ...command(), details: told }),
    await outi.call('details.get', { id: contactId }),
  ])
    errors.push(JSON.stringify(answer));
  await listener.query('alter table elsewhere rename to contact_detail');
  for (const path of ['/metrics', '/health', '/citizen/service', '/auth/people', `/desk/${contactId}`])
    errors.push(await (await fetch(gateway.url + path)).text());
  await mikko.ask('contact.timeline', { id: contactId, before: null, limit: 200 });
  await hook.until('a message of the desk', () =>
    hook.taken().some(({ type }) => type === 'message.sent' || type === 'contact.assigned'),
  );
}

afterAll(async () => {
  for (const each of [outi, mikko, sanna, ville, client]) each.close();
  await listener.end();
  await hook.stop();
  await gateway.stop();
});

/** The canaries of a list that are heard somewhere. */
const heard = (where: readonly string[], of: readonly Canary[] = all): Canary[] => {
  const said = where.join('\n');
  return of.filter((each) => said.includes(canaries[each]));
};

test('P12: no canary reaches the client’s side, a line without sight, a log, a bell, a webhook or an error', () => {
  expect(errors.filter((each) => each.includes('"code":"Internal"'))).toHaveLength(2);
  expect(logged.join('')).toContain('a call failed');
  expect(bells.length).toBeGreaterThan(5);
  for (const [where, said] of Object.entries({
    client: frames.client,
    bystander: frames.bystander,
    line: frames.line,
    logged,
    bells,
    errors,
    webhook: hook.received.map((each) => JSON.stringify(each)),
  })) {
    expect([where, heard(said)]).toEqual([where, []]);
    expect([
      where,
      secrets.filter((secret) => where !== 'errors' && said.join('\n').includes(secret)),
    ]).toEqual([where, []]);
  }
});

test('P12: a colleague’s list and timeline carry the name and notes, and none of the details', () => {
  expect(heard(frames.colleague)).toEqual(expect.arrayContaining(['name', 'note', 'flag', 'reveal']));
  expect(heard(frames.colleague, details)).toEqual([]);
});

test('P12: details rest in their own table, what people wrote beside the journal, and no secret anywhere', async () => {
  for (const [table, rows] of await dumpDatabase(gateway.databaseUrl)) {
    const mayHold: readonly Canary[] =
      table === 'contact_detail'
        ? [...details, 'name']
        : table === 'event_content'
          ? ['name', 'note', 'transfer', 'reveal', 'flag', 'assessment']
          : table === 'draft'
            ? ['note']
            : [];
    expect([table, heard([rows]).filter((each) => !mayHold.includes(each))]).toEqual([table, []]);
    const kept = secrets.filter((secret) => rows.includes(secret) && table !== 'webhook');
    expect([table, kept]).toEqual([table, []]);
  }
});

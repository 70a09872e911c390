import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDemoPeople } from '../../gateway/app/configuration.ts';
import type { Person } from '../../shared/domain/person.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { runCommand } from '../../tools/luotsi/cli.ts';
import { startTestGateway, type TestGateway } from '../harness/gateway.ts';
import {
  connectDesk,
  openConversation,
  signIn,
  type TestClient,
  type TestDesk,
  until,
} from '../harness/sockets.ts';

let gateways: TestGateway[];
let outi: TestDesk;
const closing: (TestDesk | TestClient)[] = [];
const command = (id: string) => ({ id, commandId: randomUUID() });
const folder = mkdtempSync(path.join(tmpdir(), 'people-'));
const people = (): Person[] => loadDemoPeople().map((each) => ({ ...each, capacity: null }));

beforeAll(async () => {
  const first = await startTestGateway();
  gateways = [first, await startTestGateway({ databaseUrl: first.databaseUrl })];
  outi = await desk('outi-yrjola');
  await outi.ask('feed.start', { since: null });
});
afterAll(async () => {
  for (const each of closing) each.close();
  for (const gateway of [...gateways].reverse()) await gateway.stop();
});

async function desk(personId: string, at = 0, options: object = {}): Promise<TestDesk> {
  const connected = await connectDesk(gateways[at]?.url ?? '', personId, options);
  closing.push(connected);
  return connected;
}

async function luotsi(list: readonly object[], ...args: string[]): Promise<{ code: number; said: string }> {
  const file = path.join(folder, `${randomUUID()}.json`);
  writeFileSync(file, JSON.stringify(list));
  const lines: string[] = [];
  const take = (line: string) => lines.push(line);
  const words = { say: take, complain: take };
  const env = { DATABASE_URL: gateways[0]?.databaseUrl };
  const code = await runCommand(['people', args[0] ?? '', file, ...args.slice(1)], words, env);
  return { code, said: lines.join('\n') };
}
const apply = (list: readonly object[]) =>
  luotsi(list, 'apply', '--by', 'Aila Malmi', '--approved-by', 'Sanna Demola');

test('whoever leaves is gone at once, on every gateway; their contact waits in its queue again', async () => {
  const mikko = await desk('mikko-malli', 1);
  const grant = await signIn(gateways[1]?.url ?? '', 'mikko-malli');
  const { client, contactId } = await openConversation(gateways[0]?.url ?? '', outi, 'Kuka vastaa minulle?');
  closing.push(client);
  await mikko.ask('contact.claim', command(contactId));
  const ended = new Promise((resolve) => mikko.socket.once('session.ended', resolve));
  const cut = new Promise((resolve) => mikko.socket.once('disconnect', resolve));

  const { code, said } = await apply(people().filter(({ id }) => id !== 'mikko-malli'));
  expect([code, said]).toEqual([0, expect.stringContaining(`back to its queue: ${contactId}`)]);
  expect(await ended).toEqual({ code: 'SessionEnded' });
  await cut;

  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ renewal: grant.renewal });
  const renewed = await fetch(`${gateways[1]?.url}/auth/renew`, { method: 'POST', headers, body });
  expect(renewed.status).toBe(401);
  await expect(connectDesk(gateways[0]?.url ?? '', 'mikko-malli')).rejects.toThrow();
  await until(outi.socket, 'feed.batch', () =>
    outi.notices.some(
      (each) =>
        each.kind === 'contact.changed' &&
        each.recorded.contactId === contactId &&
        each.recorded.event.type === 'released',
    ),
  );
  expect((await outi.ask('contact.get', { id: contactId })).contact.state).toEqual({ status: 'queued' });
});

test('rights and queues that change hold at once: for the next call, and for what is seen', async () => {
  const ville = await desk('ville-mallinen', 1);
  await ville.ask('feed.start', { since: null });
  const general = await openConversation(gateways[0]?.url ?? '', outi, 'Yleinen asia');
  closing.push(general.client);
  const { contactId: id } = general;
  expect(await ville.call('contact.get', { id })).toMatchObject({ error: { code: 'NotFound' } });

  const told = new Promise<{ person: Person }>((resolve) => ville.socket.once('people.changed', resolve));
  const queues = ['#soshON_ohjaus_ja_neuvonta_fi_chat'];
  const others = people().map((each) => (each.id === 'ville-mallinen' ? { ...each, queues } : each));
  expect((await apply(others)).code).toBe(0);
  expect((await told).person.queues).toEqual(queues);
  await until(ville.socket, 'feed.batch', () =>
    ville.notices.some((each) => each.kind === 'contact.shown' && each.contact.id === id),
  );
  expect(ville.notices.filter(({ kind }) => kind === 'feed.reset')).toHaveLength(2);
  expect(await ville.call('contact.get', { id })).toMatchObject({ ok: true });

  const demoted = others.map((each) => (each.id === 'ville-mallinen' ? { ...each, role: 'admin' } : each));
  const again = new Promise((resolve) => ville.socket.once('people.changed', resolve));
  await apply(demoted);
  await again;
  expect(await ville.call('contact.claim', command(id))).toMatchObject({ error: { code: 'NotAllowed' } });
});

test('a desk that was away while people changed begins its mirror anew', async () => {
  const away = await desk('linnea-mallstrom');
  const { seq } = await away.ask('feed.start', { since: null });
  expect((await away.ask('feed.start', { since: seq })).mode).toBe('catchUp');
  const { client } = await openConversation(gateways[0]?.url ?? '', outi, 'Sillä välin');
  closing.push(client);
  const told = new Promise((resolve) => away.socket.once('people.changed', resolve));
  await apply(people());
  await told;
  const back = await desk('linnea-mallstrom');
  expect((await back.ask('feed.start', { since: seq })).mode).toBe('snapshot');
});

test.each([
  ['someone who is there twice', () => [...people(), people()[0] ?? {}], 'is there twice'],
  ['a queue that is not', () => people().map((each) => ({ ...each, queues: ['#ei'] })), 'no queue #ei'],
  ['a skill that is not', () => people().map((each) => ({ ...each, willing: ['KALA'] })), 'no skill KALA'],
  ['a role that is not', () => people().map((each) => ({ ...each, role: 'pomo' })), '0.role'],
])('%s is refused whole', async (_what, list, words) => {
  expect(await luotsi(list(), 'check')).toMatchObject({ code: 1, said: expect.stringContaining(words) });
});

test('two people stand behind a change, and what they applied outlives a restart', async () => {
  expect((await luotsi(people(), 'apply', '--by', 'A', '--approved-by', 'A')).code).toBe(1);
  const list = people().map((each) => (each.id === 'outi-yrjola' ? { ...each, name: 'Outi Uusi' } : each));
  await apply(list);
  expect((await apply(list)).said).toContain('no difference');
  const third = await startTestGateway({ databaseUrl: gateways[0]?.databaseUrl ?? '' });
  gateways.push(third);
  expect((await signIn(third.url, 'outi-yrjola')).person.name).toBe('Outi Uusi');
});

test.each([
  ['a machine’s name', 'TYOASEMA-12', 'TYOASEMA-12'],
  ['what no machine is called', '<b>', undefined],
])('%s in the handshake is in the journal and the access log, or nowhere', async (_what, shown, kept) => {
  const { token } = await signIn(gateways[0]?.url ?? '', 'outi-yrjola');
  const seated = await desk('outi-yrjola', 0, {
    auth: { protocol: PROTOCOL_VERSION, token, workstation: shown },
  });
  const { client, contactId } = await openConversation(gateways[0]?.url ?? '', outi, `Kone ${shown}`);
  closing.push(client);
  await seated.ask('contact.claim', command(contactId));
  const { events } = await seated.ask('contact.timeline', { id: contactId, before: null, limit: 9 });
  expect(events.at(-1)?.actor).toEqual({
    kind: 'person',
    id: 'outi-yrjola',
    role: 'counsellor',
    ...(kept ? { workstation: kept } : {}),
  });
  const sanna = await desk('sanna-demola');
  const { accesses } = await sanna.ask('audit.list', {
    contactId,
    personId: 'outi-yrjola',
    before: null,
    limit: 9,
  });
  expect(accesses.find(({ call }) => call === 'contact.timeline')?.workstation).toBe(kept ?? null);
});

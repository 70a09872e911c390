import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiScope, apiScopes } from '../../../shared/protocol/api/scopes.ts';
import { connectApi, makeKey, type TestApi } from '../../../test/harness/api.ts';
import { startTestGateway, type TestGateway } from '../../../test/harness/gateway.ts';
import { connectClient, connectDesk, type TestDesk } from '../../../test/harness/sockets.ts';

/** A Thursday, within every calendar's hours. */
const NOW = new Date('2026-11-19T10:00:00.000Z');

let gateway: TestGateway;
let api: TestApi;
let key: string;
let keyId: string;
let outi: TestDesk;
let db: pg.Client;

beforeAll(async () => {
  gateway = await startTestGateway({ now: () => NOW });
  db = new pg.Client({ connectionString: gateway.databaseUrl });
  await db.connect();
  api = await connectApi(gateway.url);
  ({ id: keyId, key } = await makeKey(
    gateway.databaseUrl,
    'contacts:telephony',
    'contacts:chatbot',
    'contacts:requests',
    'contacts:applications',
    'contacts:reports',
    'contacts:letters',
  ));
  outi = await connectDesk(gateway.url, 'outi-yrjola');
  await outi.ask('feed.start', { since: null });
});
afterAll(async () => {
  outi.close();
  await db.end();
  await gateway.stop();
});

const conversationKey = () => randomBytes(32).toString('base64url');
const person = { name: 'Aino Demola', phone: '040 1234567' };
const slot = { from: '2026-11-20T09:00:00.000Z', to: '2026-11-20T09:30:00.000Z' };
const ways = {
  PHONE: { entryPoint: 'lapsiperheet', details: { phone: '040 1234567' } },
  AUTHORITY_LINE: {
    entryPoint: 'viranomaislinja',
    contactBy: 'PROFESSIONAL',
    details: { organisation: 'HUS', caller: 'Osastonhoitaja Malli', name: 'Aino Demola' },
  },
  CONTACT_REQUEST: { details: person, text: 'Soittakaa iltapäivällä.' },
  BOOKED_CALL: { details: person, slot },
  CHAT_ANON: { text: 'Haluan jutella ihmisen kanssa.', transcript: 'Botti: Hei!\nAsiakas: Hei.' },
  APPLICATION: { details: person, text: 'Hakemus kuljetuspalvelusta' },
  NOTICE_SHL: { details: person, contactBy: 'RELATIVE', text: 'Äiti ei pärjää kotona.' },
  REPORT_CW: { details: person, contactBy: 'PROFESSIONAL', text: 'Lapsi ei uskalla mennä kotiin.' },
  LETTER: { details: person, text: 'Kirje', receivedAt: '2026-11-17T08:00:00.000Z' },
} as const;
const of = (channel: keyof typeof ways) => ({
  channel,
  lang: 'fi',
  ...(channel === 'CHAT_ANON' ? { conversationKey: conversationKey() } : {}),
  ...ways[channel],
});
const handIn = async (body: object) => {
  const answer = await api.post('/contacts', { key, body });
  expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
  return answer.body as { id: string; queue: string; rule: string };
};
const timeline = async (id: string) =>
  (await outi.ask('contact.timeline', { id, before: null, limit: 50 })).events;

test.each([
  ['PHONE', '#soshON_puhelut', 'perheasiat'],
  ['AUTHORITY_LINE', '#soshON_puhelut', 'neuvonta'],
  ['CONTACT_REQUEST', '#soshON_yhteydenottopyynnot', 'en_tieda'],
  ['BOOKED_CALL', '#soshON_yhteydenottopyynnot', 'en_tieda'],
  ['CHAT_ANON', '#soshON_ohjaus_ja_neuvonta_fi_chat', 'en_tieda'],
  ['APPLICATION', '#soshON_hakemukset', 'en_tieda'],
  ['NOTICE_SHL', '#soshON_ilmoitukset_shl', 'en_tieda'],
  ['REPORT_CW', '#soshON_ilmoitukset_ls', 'en_tieda'],
  ['LETTER', '#soshON_ohjaus_ja_neuvonta_fi_kiireeton', 'en_tieda'],
] as const)('%s is routed to %s and stands at the desk', async (channel, queue, topic) => {
  const opened = await handIn(of(channel));
  expect(opened.queue).toBe(queue);
  const { contact } = await outi.ask('contact.get', { id: opened.id });
  expect(contact).toMatchObject({ channel, topic, queue, intake: { channel }, state: { status: 'queued' } });
  const [first] = await timeline(opened.id);
  expect(first?.actor).toEqual({ kind: 'integration', key: keyId });
  const standing = await api.get(`/contacts/${opened.id}`, { key });
  expect(standing.body).toMatchObject({
    id: opened.id,
    channel,
    queue,
    topic,
    status: 'queued',
    resolution: null,
  });
});

test('details are kept apart: the journal holds neither name nor number', async () => {
  const { id } = await handIn(of('APPLICATION'));
  const journal = await db.query('select actor, payload from event where contact_id = $1', [id]);
  expect(JSON.stringify(journal.rows)).not.toMatch(/Demola|1234567/);
  const { rows } = await db.query('select fields from contact_detail where contact_id = $1', [id]);
  expect(rows).toEqual([{ fields: person }]);
  const { contact } = await outi.ask('contact.get', { id });
  expect(contact).toMatchObject({ name: 'Aino Demola', details: ['name', 'phone'] });
});

test('a letter counts from the day it was received (R14)', async () => {
  const { id } = await handIn(of('LETTER'));
  const { contact } = await outi.ask('contact.get', { id });
  expect(contact.receivedAt).toBe('2026-11-17T08:00:00.000Z');
});

test('a booked call is a callback at its time (R8)', async () => {
  const { id } = await handIn(of('BOOKED_CALL'));
  const { contact } = await outi.ask('contact.get', { id });
  expect(contact.callback).toMatchObject({ status: 'scheduled', slot, isBooked: true });
});

test('a chatbot hands on what was said, and the client goes on with the same conversation (R10)', async () => {
  const body = { ...of('CHAT_ANON'), conversationKey: conversationKey() };
  const { id } = await handIn(body);
  const events = await timeline(id);
  expect(events.map(({ event }) => event)).toMatchObject([
    { type: 'opened' },
    { type: 'noteWritten', purpose: 'transcript', content: { text: 'Botti: Hei!\nAsiakas: Hei.' } },
    { type: 'messageSent', from: 'client' },
  ]);
  const client = await connectClient(gateway.url, body.conversationKey);
  const { updates } = await client.ask('conversation.resume', { since: 0 });
  expect(JSON.stringify(updates)).toContain('Haluan jutella ihmisen kanssa.');
  expect(JSON.stringify(updates)).not.toContain('Botti');
  await client.ask('conversation.send', { commandId: randomUUID(), text: 'Olen vielä täällä' });
  client.close();
  const { rows } = await db.query('select 1 from event where payload::text like $1', [
    `%${body.conversationKey}%`,
  ]);
  expect(rows).toHaveLength(0);
  expect(await api.post('/contacts', { key, body })).toMatchObject({
    status: 409,
    body: { code: 'NotAllowed' },
  });
});

test('a caller who hangs up has abandoned the call; one who was answered has not', async () => {
  const { id } = await handIn(of('PHONE'));
  const token = randomUUID();
  const hungUp = await api.post(`/contacts/${id}/call`, { key, token, body: { event: 'abandoned' } });
  expect(hungUp).toMatchObject({ status: 200, body: { id, status: 'abandoned' } });
  const again = await api.post(`/contacts/${id}/call`, { key, token, body: { event: 'abandoned' } });
  expect(again.body).toEqual(hungUp.body);
  const taken = await handIn(of('PHONE'));
  await outi.ask('contact.claim', { id: taken.id, commandId: randomUUID() });
  const after = await api.post(`/contacts/${taken.id}/call`, { key, body: { event: 'abandoned' } });
  expect(after.body.status).toBe('active');
  const report = await handIn(of('REPORT_CW'));
  const wrong = await api.post(`/contacts/${report.id}/call`, { key, body: { event: 'abandoned' } });
  expect(wrong).toMatchObject({ status: 409, body: { code: 'NotAllowed' } });
});

test('the telephony says who answered, and the wait is over (R50)', async () => {
  const { id } = await handIn(of('AUTHORITY_LINE'));
  const say = (by: string) => api.post(`/contacts/${id}/call`, { key, body: { event: 'answered', by } });
  expect(await say('nobody-here')).toMatchObject({ status: 422, body: { code: 'UnknownCode', field: 'by' } });
  expect((await say('outi-yrjola')).body).toMatchObject({
    status: 'active',
    firstReplyAt: NOW.toISOString(),
  });
  expect((await say('outi-yrjola')).status).toBe(200);
  expect(await say('mikko-malli')).toMatchObject({ status: 409, body: { code: 'NotAllowed' } });
  const { contact } = await outi.ask('contact.get', { id });
  expect(contact).toMatchObject({ state: { status: 'active', owner: 'outi-yrjola' }, awaitingSince: null });
  const left = await handIn(of('PHONE'));
  await api.post(`/contacts/${left.id}/call`, { key, body: { event: 'abandoned' } });
  const late = await api.post(`/contacts/${left.id}/call`, {
    key,
    body: { event: 'answered', by: 'outi-yrjola' },
  });
  expect(late).toMatchObject({ status: 409, body: { code: 'ContactClosed' } });
});

test('another key finds none of it', async () => {
  const { id } = await handIn(of('PHONE'));
  const other = await makeKey(gateway.databaseUrl, 'contacts:telephony');
  const body = { event: 'abandoned' };
  for (const answer of [
    await api.get(`/contacts/${id}`, { key: other.key }),
    await api.post(`/contacts/${id}/call`, { key: other.key, body }),
    await api.get(`/contacts/${randomUUID()}`, { key }),
    await api.get('/contacts/nonsense', { key }),
  ])
    expect(answer).toMatchObject({ status: 404, body: { code: 'NotFound' } });
  const wrong = await api.post('/contacts', { key: other.key, body: of('REPORT_CW') });
  expect(wrong).toMatchObject({ status: 403, body: { code: 'ScopeMissing', scopes: ['contacts:reports'] } });
  const reader = await makeKey(gateway.databaseUrl, 'events:read');
  expect((await api.get(`/contacts/${id}`, { key: reader.key })).status).toBe(403);
  expect((await api.post(`/contacts/${id}/call`, { key: reader.key, body })).status).toBe(403);
});

const without = (channel: keyof typeof ways, field: string) => {
  const { [field]: _, ...rest } = of(channel) as Record<string, unknown>;
  return rest;
};
test.each([
  [
    'an authority without its organisation (R7)',
    { ...of('AUTHORITY_LINE'), details: {} },
    'details.organisation',
  ],
  ['an authority without who they are', without('AUTHORITY_LINE', 'contactBy'), 'contactBy'],
  [
    'a request without a number',
    { ...of('CONTACT_REQUEST'), details: { name: 'Aino Demola' } },
    'details.phone',
  ],
  ['a booked call without its time', without('BOOKED_CALL', 'slot'), 'slot'],
  ['a time in the past', { ...of('BOOKED_CALL'), slot: { ...slot, from: '2026-11-18T09:00:00Z' } }, 'slot'],
  ['a time in the night', { ...of('BOOKED_CALL'), slot: { ...slot, to: '2026-11-20T21:00:00Z' } }, 'slot'],
  ['a chat without a key', without('CHAT_ANON', 'conversationKey'), 'conversationKey'],
  ['an empty report', { ...of('REPORT_CW'), text: '' }, 'text'],
  ['a letter from tomorrow', { ...of('LETTER'), receivedAt: '2026-11-20T08:00:00Z' }, 'receivedAt'],
  ['a blank name', { ...of('APPLICATION'), details: { name: ' ' } }, 'details.name'],
])('refuses %s', async (_, body, path) => {
  const answer = await api.post('/contacts', { key, body });
  expect(answer).toMatchObject({ status: 422, body: { code: 'BadRequest', issues: [{ path }] } });
});

test.each(['entryPoint', 'region', 'topic', 'subtopic', 'contactBy', 'group'])(
  'refuses an unknown %s',
  async (field) => {
    const answer = await api.post('/contacts', { key, body: { ...of('PHONE'), [field]: 'nonsense' } });
    expect(answer).toMatchObject({ status: 422, body: { code: 'UnknownCode', field } });
  },
);

/** Which scope opens which channel; every other of them is refused. */
const opens: Record<keyof typeof ways, ApiScope> = {
  PHONE: 'contacts:telephony',
  AUTHORITY_LINE: 'contacts:telephony',
  CONTACT_REQUEST: 'contacts:requests',
  BOOKED_CALL: 'contacts:requests',
  CHAT_ANON: 'contacts:chatbot',
  APPLICATION: 'contacts:applications',
  NOTICE_SHL: 'contacts:reports',
  REPORT_CW: 'contacts:reports',
  LETTER: 'contacts:letters',
};
test.each(apiScopes)('a key with %s alone opens what it names, and nothing else', async (scope) => {
  const narrow = await makeKey(gateway.databaseUrl, scope);
  const { id } = await handIn(of('PHONE'));
  const isHandIn = scope.startsWith('contacts:');
  for (const channel of Object.keys(ways) as (keyof typeof ways)[]) {
    const { status, body } = await api.post('/contacts', { key: narrow.key, body: of(channel) });
    expect([channel, status]).toEqual([channel, opens[channel] === scope ? 201 : 403]);
    if (status === 201) expect((await api.get(`/contacts/${body.id}`, { key: narrow.key })).status).toBe(200);
  }
  expect((await api.get(`/contacts/${id}`, { key: narrow.key })).status).toBe(isHandIn ? 404 : 403);
  const told = await api.post(`/contacts/${id}/call`, { key: narrow.key, body: { event: 'abandoned' } });
  expect(told.status).toBe(scope === 'contacts:telephony' ? 404 : 403);
  expect((await api.get('/events', { key: narrow.key })).status).toBe(scope === 'events:read' ? 200 : 403);
});

import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { Validator } from '@seriousme/openapi-schema-validator';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectApi, makeKey, type TestApi } from '../../../test/harness/api.ts';
import { startTestGateway, type TestGateway } from '../../../test/harness/gateway.ts';
import { connectDesk, type TestDesk } from '../../../test/harness/sockets.ts';
import { unlimited } from '../../services/limits.ts';

let gateway: TestGateway;
let api: TestApi;
let post: { id: string; key: string };
let reader: { id: string; key: string };
let outi: TestDesk;
let db: pg.Client;

beforeAll(async () => {
  gateway = await startTestGateway();
  db = new pg.Client({ connectionString: gateway.databaseUrl });
  await db.connect();
  api = await connectApi(gateway.url);
  post = await makeKey(gateway.databaseUrl, 'contacts:letters');
  reader = await makeKey(gateway.databaseUrl, 'events:read');
  outi = await connectDesk(gateway.url, 'outi-yrjola');
  await outi.ask('feed.start', { since: null });
});
afterAll(async () => {
  outi.close();
  await db.end();
  await gateway.stop();
});

const letter = { channel: 'LETTER', lang: 'fi', topic: 'toimeentulo', text: 'Vuokra on maksamatta.' };

test('the served document is a valid OpenAPI document', async () => {
  const validator = new Validator();
  expect(await validator.validate({ ...api.document })).toMatchObject({ valid: true });
  expect(validator.version).toBe('3.1');
});

test('a contact handed in is at the desk at once', async () => {
  const { status, body } = await api.post('/contacts', { key: post.key, body: letter });
  expect(status).toBe(201);
  expect(body).toMatchObject({ queue: '#soshON_aikuissosiaalityö_kiireeton', rule: expect.any(String) });
  const { contact } = await outi.ask('contact.get', { id: body.id });
  expect(contact).toMatchObject({ id: body.id, queue: body.queue, state: { status: 'queued' } });
});

test.each([
  ['KeyMissing', 401, {}],
  ['KeyUnknown', 401, { key: `luotsi_${'a'.repeat(43)}` }],
  ['KeyUnknown', 401, { key: 'nonsense' }],
  ['IdempotencyKeyMissing', 400, { token: null }],
  ['IdempotencyKeyMissing', 400, { token: 'short' }],
  ['NotJson', 415, { type: 'text/plain' }],
  ['BadJson', 400, { raw: '{' }],
  ['BadJson', 400, { raw: Uint8Array.from([0x22, 0xff, 0xfe, 0x22]) }],
  ['TooLarge', 413, { raw: JSON.stringify({ ...letter, text: 'a'.repeat(70_000) }) }],
  ['BadRequest', 422, { body: { ...letter, text: ' ' } }],
  ['BadRequest', 422, { body: { ...letter, lang: 'de' } }],
  ['BadRequest', 422, { body: { ...letter, channel: 'PIGEON' } }],
  ['BadRequest', 422, { body: [] }],
  ['UnknownCode', 422, { body: { ...letter, topic: 'tuntematon' } }],
] as const)('refuses with %s (%d)', async (code, status, how) => {
  const known = code === 'KeyMissing' ? {} : { key: post.key };
  const answer = await api.post('/contacts', { body: letter, ...known, ...how });
  expect(answer.body).toMatchObject({ code, status, type: `urn:luotsi:problem:${code}` });
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(JSON.stringify(answer.body)).not.toContain('Vuokra');
});

test('a body longer than it says is cut off', async () => {
  const status = await new Promise<number>((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${post.key}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      'transfer-encoding': 'chunked',
    };
    const sending = request(`${gateway.url}/api/v1/contacts`, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sending.on('error', reject);
    sending.end(Buffer.alloc(200_000, 0x20));
  });
  expect(status).toBe(413);
});

test('keeps each key to its scopes', async () => {
  const wrong = await api.post('/contacts', { key: reader.key, body: letter });
  expect(wrong).toMatchObject({ status: 403, body: { code: 'ScopeMissing' } });
  expect(await api.get('/events', { key: post.key })).toMatchObject({
    status: 403,
    body: { code: 'ScopeMissing', scopes: ['events:read'] },
  });
});

test('knows its addresses and their methods', async () => {
  expect(await api.get('/nothing', { key: post.key })).toMatchObject({
    status: 404,
    body: { code: 'NotFound' },
  });
  const wrong = await fetch(`${gateway.url}/api/v1/contacts`, { method: 'DELETE' });
  expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST']);
  expect(await wrong.json()).toMatchObject({ code: 'MethodNotAllowed' });
});

test('the same key with the same body is answered the same and done once, by racers too', async () => {
  const second = await startTestGateway({ databaseUrl: gateway.databaseUrl });
  const other = await connectApi(second.url);
  const how = { key: post.key, token: randomUUID(), body: { ...letter, text: 'Kaksi samaa' } };
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) => (i % 2 ? api : other).post('/contacts', how)),
  );
  await second.stop();
  expect(new Set(answers.map((each) => JSON.stringify([each.status, each.body])))).toHaveProperty('size', 1);
  expect(answers[0]?.status).toBe(201);
  const { rows } = await db.query('select 1 from event_content where text = $1', ['Kaksi samaa']);
  expect(rows).toHaveLength(1);
  const changed = await api.post('/contacts', { ...how, body: { ...how.body, lang: 'sv' } });
  expect(changed).toMatchObject({ status: 422, body: { code: 'IdempotencyKeyReused' } });
  const ofAnother = await makeKey(gateway.databaseUrl, 'contacts:letters');
  const theirs = await api.post('/contacts', { ...how, key: ofAnother.key });
  expect(theirs.status).toBe(201);
  expect(theirs.body.id).not.toBe(answers[0]?.body.id);
});

test('a request whose answer was lost in a crash is answered when it is repeated, and done once', async () => {
  const how = { key: post.key, token: randomUUID(), body: { ...letter, text: 'Ennen kaatumista' } };
  const first = await api.post('/contacts', how);
  // As a gateway leaves it that dies between the commit and the answer.
  await db.query('update api_idempotency set answer = null where token = $1', [how.token]);
  const again = await api.post('/contacts', how);
  expect([again.status, again.body]).toEqual([first.status, first.body]);
  const { rows } = await db.query('select 1 from event_content where text = $1', ['Ennen kaatumista']);
  expect(rows).toHaveLength(1);
});

test('a refused request may be mended under the same Idempotency-Key', async () => {
  const how = { key: post.key, token: randomUUID() };
  const wrong = await api.post('/contacts', { ...how, body: { ...letter, topic: 'tuntematon' } });
  expect(wrong.status).toBe(422);
  expect(await api.post('/contacts', { ...how, body: letter })).toMatchObject({ status: 201 });
});

test('a revoked key opens nothing from the next request on', async () => {
  const { id, key } = await makeKey(gateway.databaseUrl, 'events:read');
  expect((await api.get('/events', { key })).status).toBe(200);
  await db.query('update api_key set revoked_at = now() where id = $1', [id]);
  expect(await api.get('/events', { key })).toMatchObject({ status: 401, body: { code: 'KeyUnknown' } });
});

test('writes down every request of a key, without what was written, and cannot be made to forget', async () => {
  const { id, key } = await makeKey(gateway.databaseUrl, 'contacts:letters');
  const { body } = await api.post('/contacts', { key, body: { ...letter, text: 'Salaisuus 4711' } });
  await api.get('/events', { key });
  const { rows } = await db.query('select * from api_request where key_id = $1 order by id', [id]);
  expect(rows).toMatchObject([
    { operation: 'openContact', contact_id: body.id, outcome: 'ok' },
    { operation: 'listEvents', contact_id: null, outcome: 'ScopeMissing' },
  ]);
  expect(JSON.stringify(rows)).not.toContain('4711');
  await expect(db.query('delete from api_request')).rejects.toThrow('never rewritten');
});

test('events are read in pages, with what was written only where the key may have it', async () => {
  const { body } = await api.post('/contacts', { key: post.key, body: { ...letter, text: 'Luettavaa' } });
  const all = await makeKey(gateway.databaseUrl, 'events:read', 'events:content');
  const read = async (key: string) => {
    const events: { id: number; type: string; data: { contactId: string; text?: string } }[] = [];
    for (let after = 0, isEnd = false; !isEnd; ) {
      const page = await api.get(`/events?after=${after}&limit=3`, { key });
      events.push(...page.body.events);
      ({ next: after, isEnd } = page.body);
    }
    return events;
  };
  const [bare, whole] = [await read(reader.key), await read(all.key)];
  expect(bare.map((each) => each.id)).toEqual(bare.map((each) => each.id).sort((a, b) => a - b));
  expect(whole.map((each) => each.id)).toEqual(bare.map((each) => each.id));
  const messageIn = (events: typeof bare) =>
    events.find((each) => each.type === 'message.sent' && each.data.contactId === body.id);
  expect(messageIn(bare)?.data).not.toHaveProperty('text');
  expect(messageIn(whole)?.data.text).toBe('Luettavaa');
  const spans = await db.query('select * from api_disclosure where key_id = $1 order by id', [all.id]);
  expect(spans.rows[0]).toMatchObject({ after_seq: '0', up_to_seq: '3', has_content: true });
  expect(Number(spans.rows.at(-1)?.up_to_seq)).toBeGreaterThanOrEqual(whole.at(-1)?.id ?? 0);
  expect(await api.get('/events?limit=0', { key: reader.key })).toMatchObject({ status: 422 });
});

test('who asks too often waits, and strangers sooner', async () => {
  const limits = {
    ...unlimited,
    apiCalls: { points: 2, seconds: 60 },
    apiStrangers: { points: 1, seconds: 60 },
  };
  const strict = await startTestGateway({ databaseUrl: gateway.databaseUrl, limits });
  const narrow = await connectApi(strict.url);
  const statuses = [];
  for (let i = 0; i < 3; i += 1) statuses.push((await narrow.get('/events', { key: reader.key })).status);
  expect(statuses).toEqual([200, 200, 429]);
  expect((await narrow.get('/events')).status).toBe(401);
  const refused = await narrow.get('/events', { key: 'guess' });
  expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
  await strict.stop();
});

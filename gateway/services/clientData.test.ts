import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import { connectDesk, openConversation, type TestClient, type TestDesk } from '../../test/harness/sockets.ts';
import { accessHead, listAccess } from '../db/accessLog.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { verifyAccessLog } from './accessChain.ts';

let gateway: TestGateway;
let database: Database;
let outi: TestDesk;
let sanna: TestDesk;
let ville: TestDesk;
let client: TestClient;
let id: string;

beforeAll(async () => {
  gateway = await startTestGateway();
  database = openDatabase(gateway.databaseUrl, () => undefined, 1);
  outi = await connectDesk(gateway.url, 'outi-yrjola');
  sanna = await connectDesk(gateway.url, 'sanna-demola');
  ville = await connectDesk(gateway.url, 'ville-mallinen');
  await outi.ask('feed.start', { since: null });
  ({ client, contactId: id } = await openConversation(gateway.url, outi));
  await outi.ask('contact.claim', { id, commandId: randomUUID() });
});
afterAll(async () => {
  for (const each of [outi, sanna, ville, client]) each.close();
  await database.close();
  await gateway.stop();
});

const told = { name: 'Åsa Mallström', phone: '040 1', address: 'Mallgatan 1' };
const reason = 'Asiakas pyysi soittoa';
const rows = async () =>
  (await listAccess(database.db, { contactId: id, actorId: null, before: null, limit: 100 })).map(
    ({ call, actorId }) => [actorId, call],
  );

test('N1: a look behind the mask gives everything once, for a reason that is written down', async () => {
  await outi.ask('contact.recordDetails', { id, commandId: randomUUID(), details: told });
  expect(await outi.ask('details.get', { id })).toEqual({ details: told, masked: [] });
  await sanna.ask('contact.setSafety', { id, commandId: randomUUID(), reason: 'Uhka' });
  const masked = { details: { name: told.name }, masked: ['phone', 'address'] };
  expect(await outi.ask('details.get', { id })).toEqual(masked);
  expect(await outi.ask('details.reveal', { id, reason })).toEqual({ details: told });
  expect(await outi.ask('details.get', { id })).toEqual(masked);
  expect(await outi.call('details.reveal', { id, reason: ' ' })).toMatchObject({
    error: { code: 'BadRequest' },
  });
  const { events } = await outi.ask('contact.timeline', { id, before: null, limit: 2 });
  expect(events.map(({ event }) => event)).toMatchObject([
    { type: 'detailsRevealed' },
    { type: 'noteWritten', purpose: 'reveal', content: { text: reason } },
  ]);
});

test('N4: every look is a row of the chain, and a refused one shows nothing to write down', async () => {
  const before = await rows();
  expect(before).toContainEqual(['outi-yrjola', 'details.reveal']);
  await sanna.ask('contact.get', { id });
  await sanna.ask('contact.timeline', { id, before: null, limit: 5 });
  await sanna.ask('assessment.get', { id, version: null });
  for (const call of ['contact.get', 'details.get'] as const)
    expect(await ville.call(call, { id })).toEqual({ ok: false, error: { code: 'NotFound' } });
  const fresh = (await rows()).slice(0, -before.length);
  expect(fresh).toEqual([
    ['sanna-demola', 'assessment.get'],
    ['sanna-demola', 'contact.timeline'],
    ['sanna-demola', 'contact.get'],
  ]);
});

test('N4: a lead reads the log, which writes that down too; a counsellor does not', async () => {
  const asked = { contactId: id, personId: null, before: null, limit: 3 };
  const { accesses, head } = await sanna.ask('audit.list', asked);
  expect(accesses[0]).toMatchObject({ call: 'assessment.get', actor: { id: 'sanna-demola', role: 'lead' } });
  expect(await outi.call('audit.list', asked)).toEqual({ ok: false, error: { code: 'NotAllowed' } });
  expect((await rows())[0]).toEqual(['sanna-demola', 'audit.list']);
  expect(await verifyAccessLog(database.db, head)).toEqual({ ok: true, head: await accessHead(database.db) });
});

test('a form is read back as it was saved, by version', async () => {
  const form = (word: string) => ({ fields: { huoli: word }, areas: {} });
  for (const word of ['ensin', 'sitten'])
    await outi.ask('assessment.save', { id, commandId: randomUUID(), version: 1, form: form(word) });
  expect(await sanna.ask('assessment.get', { id, version: 1 })).toMatchObject({
    assessment: { version: 1, status: 'draft' },
    form: form('sitten'),
  });
  expect(await sanna.ask('assessment.get', { id, version: 2 })).toMatchObject({ form: null });
});

test('what an assessment says is shown on asking alone, and so is who signed a version', async () => {
  const { config } = await outi.ask('session.start', {});
  const secret = 'kotona-turvatonta';
  const form = {
    fields: Object.fromEntries(config.assessment.fields.map(({ id: field }) => [field, secret])),
    areas: Object.fromEntries(
      config.lifeAreas.map(({ id: area }) => [area, { level: 'SOME', text: secret }]),
    ),
  };
  await outi.ask('assessment.sign', { id, commandId: randomUUID(), version: 1, form });
  expect(await sanna.ask('assessment.get', { id, version: 1 })).toMatchObject({
    form,
    signed: { by: 'outi-yrjola' },
  });
  expect(await sanna.ask('assessment.get', { id, version: 2 })).toMatchObject({ signed: null });
  const page = await outi.ask('contact.timeline', { id, before: null, limit: 50 });
  expect(page.events.map(({ event }) => event.type)).toContain('assessmentSigned');
  expect(JSON.stringify(page)).not.toContain(secret);
  expect(JSON.stringify(outi.notices)).toContain('assessmentSigned');
  expect(JSON.stringify(outi.notices)).not.toContain(secret);
});

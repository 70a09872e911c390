import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import { connectDesk, openConversation, type TestClient, type TestDesk } from '../../test/harness/sockets.ts';

let gateway: TestGateway;
let outi: TestDesk;
let ville: TestDesk;
let sanna: TestDesk;
let client: TestClient;
let id: string;

const command = () => ({ id, commandId: randomUUID() });
const lastAccess = async () => {
  const asked = { contactId: id, personId: 'outi-yrjola', before: null, limit: 1 };
  return (await sanna.ask('audit.list', asked)).accesses[0];
};

beforeAll(async () => {
  gateway = await startTestGateway();
  outi = await connectDesk(gateway.url, 'outi-yrjola');
  ville = await connectDesk(gateway.url, 'ville-mallinen');
  sanna = await connectDesk(gateway.url, 'sanna-demola');
  await outi.ask('feed.start', { since: null });
  const opened = await openConversation(gateway.url, outi, 'Vuokra jäi maksamatta, Café Élan sulki.');
  client = opened.client;
  id = opened.contactId;
  await outi.ask('contact.claim', command());
  await outi.ask('contact.note', { ...command(), text: 'Vuokravelkaa kaksi kuukautta' });
  await outi.ask('contact.send', { ...command(), text: 'Autan VUOKRAN kanssa.' });
});
afterAll(async () => {
  client.close();
  for (const desk of [outi, ville, sanna]) desk?.close();
  await gateway.stop();
});

test('finds what was written in one contact, within words, also what is not fetched; the log says how much', async () => {
  const { versions } = await outi.ask('contact.find', { id, text: 'vuokra' });
  const { events } = await outi.ask('contact.timeline', { id, before: null, limit: 50 });
  const holding = events.filter(({ event }) => /vuokra/i.test(JSON.stringify(event)));
  expect(versions).toEqual(holding.map(({ version }) => version));
  expect(versions).toHaveLength(3);
  expect((await outi.ask('contact.find', { id, text: 'cafe elan' })).versions).toEqual([2]);
  expect(await lastAccess()).toMatchObject({ call: 'contact.find', told: JSON.stringify({ found: 1 }) });
  expect((await outi.ask('contact.find', { id, text: 'zyrtän' })).versions).toEqual([]);
});

test('a transcript is what was said; notes come on asking alone, and each is a logged read', async () => {
  const plain = await outi.ask('contact.transcript', { id, withNotes: false });
  expect(plain.events.map(({ event }) => event.type)).toEqual(['messageSent', 'messageSent']);
  expect(await lastAccess()).toMatchObject({
    call: 'contact.transcript',
    told: JSON.stringify({ withNotes: false, count: 2 }),
  });
  const whole = await outi.ask('contact.transcript', { id, withNotes: true });
  expect(whole.events.map(({ event }) => event.type)).toEqual(['messageSent', 'noteWritten', 'messageSent']);
  const told = JSON.stringify({ withNotes: true, count: 3 });
  expect(await lastAccess()).toMatchObject({ call: 'contact.transcript', told });
});

test('out of sight there is nothing to find or take out', async () => {
  const gone = { ok: false, error: { code: 'NotFound' } };
  expect(await ville.call('contact.find', { id, text: 'vuokra' })).toEqual(gone);
  expect(await ville.call('contact.transcript', { id, withNotes: false })).toEqual(gone);
});

test('a change of language reaches the client, the row and the texts that follow', async () => {
  await outi.ask('contact.setLanguage', { ...command(), lang: 'sv' });
  const { contact } = await outi.ask('contact.get', { id });
  expect(contact.lang).toBe('sv');
  await expect
    .poll(() => client.updates.filter(({ type }) => type === 'languageChanged'))
    .toMatchObject([{ lang: 'sv' }]);
});

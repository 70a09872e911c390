import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import { connectDesk, openConversation, type TestDesk } from '../../test/harness/sockets.ts';

let gateway: TestGateway;
let outi: TestDesk;
let ville: TestDesk;
let sanna: TestDesk;

beforeAll(async () => {
  gateway = await startTestGateway();
  outi = await connectDesk(gateway.url, 'outi-yrjola');
  ville = await connectDesk(gateway.url, 'ville-mallinen');
  sanna = await connectDesk(gateway.url, 'sanna-demola');
  await outi.ask('feed.start', { since: null });
});
afterAll(async () => {
  for (const desk of [outi, ville, sanna]) desk?.close();
  await gateway.stop();
});

const command = (id: string) => ({ id, commandId: randomUUID() });
const found = async (desk: TestDesk, text: string) =>
  (await desk.ask('contact.search', { text })).hits.map(({ id }) => id);
const open = async (text: string) => {
  const { client, contactId } = await openConversation(gateway.url, outi, text);
  client.close();
  return contactId;
};

test('finds by the beginnings of words, whatever their case and accents; ä is not a', async () => {
  const id = await open('Käly on töissä kahvilassa Café Élan, "Šokki" tuli.');
  for (const text of ['kahvi', 'CAFE elan', 'cafe\u0301', 'sokk', 'käly töis', 'ÉLAN'])
    expect([text, await found(outi, text)]).toEqual([text, [id]]);
  for (const text of ['kaly', 'toissa', 'hvila', 'kahvila puuttuva', 'ka', '', '…'])
    expect([text, await found(outi, text)]).toEqual([text, []]);
  const { hits } = await outi.ask('contact.search', { text: 'kahvila' });
  expect(hits[0]).toMatchObject({
    id,
    isOpen: true,
    name: null,
    excerpt: expect.stringContaining('kahvilassa'),
  });
});

test('finds by the number, by notes, and what was closed long since', async () => {
  const id = await open('Asia, joka suljetaan');
  await outi.ask('contact.claim', command(id));
  await outi.ask('contact.note', { ...command(id), text: 'Muistiinpano arvoituksesta' });
  const { contact } = await outi.ask('contact.get', { id });
  await outi.ask('contact.markRead', { ...command(id), delivered: 99, read: 99 });
  const closing = { resolution: 'RESOLVED_HERE', contactBy: 'SELF', topic: 'en_tieda', nextStep: 'NONE' };
  await outi.ask('contact.close', { ...command(id), ...closing });
  expect(await found(outi, 'arvoitu')).toEqual([id]);
  const { hits } = await outi.ask('contact.search', { text: String(contact.aliasNumber) });
  expect(hits).toMatchObject([{ id, isOpen: false, aliasNumber: contact.aliasNumber }]);
});

test('shows nothing out of sight, and writes down what it shows, never what was searched for', async () => {
  const id = await open('Salaisuus nimeltä zyrtän');
  expect(await found(ville, 'zyrtän')).toEqual([]);
  expect(await found(outi, 'zyrtän')).toEqual([id]);
  const { accesses } = await sanna.ask('audit.list', {
    contactId: null,
    personId: 'outi-yrjola',
    before: null,
    limit: 1,
  });
  expect(accesses).toMatchObject([{ call: 'contact.search', told: JSON.stringify({ contacts: [id] }) }]);
  expect(JSON.stringify(accesses)).not.toContain('zyrt');
});

test('under a safety flag a name finds nobody, and words tell neither name nor what was written', async () => {
  const id = await open('Turvakoti ja kanariankulku');
  await outi.ask('contact.claim', command(id));
  await outi.ask('contact.recordDetails', { ...command(id), details: { name: 'Kaarina Kanerva' } });
  expect(await found(outi, 'kanerva')).toEqual([id]);
  await sanna.ask('contact.setSafety', { ...command(id), reason: 'Turvakielto on voimassa' });
  expect(await found(outi, 'kanerva')).toEqual([]);
  const { hits } = await outi.ask('contact.search', { text: 'kanariankulku' });
  expect(hits).toMatchObject([{ id, name: null, excerpt: null, safety: 'set' }]);
});

test('words that would be a query of their own are only words', async () => {
  for (const text of ["'); drop table event; --", 'a:* | b & !c', "x':*", '\\', '\u0000vuokra', '%%%___'])
    expect((await outi.call('contact.search', { text })).ok).toBe(true);
});

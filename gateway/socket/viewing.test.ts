import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import {
  connectClient,
  connectDesk,
  openConversation,
  type TestDesk,
  until,
} from '../../test/harness/sockets.ts';

type Told = { id: string; personId: string; isViewing: boolean };
type Listener = TestDesk & { readonly told: Told[] };

let gateway: TestGateway;
let outi: Listener;
let ville: Listener;
let linnea: Listener;

const listen = async (personId: string, url = gateway.url): Promise<Listener> => {
  const desk = await connectDesk(url, personId);
  const told: Told[] = [];
  desk.socket.on('contact.viewing', (each: Told) => told.push(each));
  await desk.ask('feed.start', { since: null });
  return { ...desk, told };
};
const hears = (desk: Listener, wanted: Told) =>
  until(desk.socket, 'contact.viewing', () =>
    desk.told.some((each) => JSON.stringify(each) === JSON.stringify(wanted)),
  );
const command = (id: string) => ({ id, commandId: randomUUID() });

beforeAll(async () => {
  gateway = await startTestGateway();
  [outi, ville, linnea] = await Promise.all([
    listen('outi-yrjola'),
    listen('ville-mallinen'),
    listen('linnea-mallstrom'),
  ]);
});
afterAll(async () => {
  for (const desk of [outi, ville, linnea]) desk?.close();
  await gateway.stop();
});

test('who looks is told to those who see the contact, to nobody else and never to the client', async () => {
  const { client, contactId: id } = await openConversation(gateway.url, outi, 'Kuka katsoo?');
  const bystander = await connectClient(gateway.url);
  const frames: string[] = [];
  for (const each of [client, bystander])
    each.socket.io.engine.on('packet', (packet) => frames.push(JSON.stringify(packet)));
  const mikko = await listen('mikko-malli');

  await mikko.ask('contact.view', { id, isViewing: true });
  await mikko.ask('contact.view', { id, isViewing: true });
  await Promise.all(
    [outi, linnea].map((desk) => hears(desk, { id, personId: 'mikko-malli', isViewing: true })),
  );
  const late = await listen('outi-yrjola');
  await hears(late, { id, personId: 'mikko-malli', isViewing: true });

  expect(await ville.call('contact.view', { id, isViewing: true })).toEqual({
    ok: false,
    error: { code: 'NotFound' },
  });
  mikko.close();
  await Promise.all(
    [outi, linnea].map((desk) => hears(desk, { id, personId: 'mikko-malli', isViewing: false })),
  );
  // Once there and once gone, and the looker is not told of themselves.
  expect(outi.told.filter((each) => each.id === id)).toHaveLength(2);
  expect(mikko.told).toEqual([]);

  await outi.ask('contact.claim', command(id));
  await outi.ask('contact.send', { ...command(id), text: 'Viimeinen sana' });
  await until(client.socket, 'conversation.updated', () =>
    JSON.stringify(client.updates).includes('Viimeinen sana'),
  );
  expect(frames.join('\n')).toContain('Viimeinen sana');
  expect(frames.join('\n')).not.toMatch(/viewing|mikko/i);
  expect(ville.told.filter((each) => each.id === id)).toEqual([]);
  for (const each of [client, bystander, late]) each.close();
});

test('a desk looks at one contact at a time, whoever comes to see it is told, and not when they no longer do', async () => {
  const first = await openConversation(gateway.url, outi, 'Ensimmäinen');
  const second = await openConversation(gateway.url, outi, 'Toinen');
  const id = second.contactId;
  await outi.ask('contact.view', { id: first.contactId, isViewing: true });
  await outi.ask('contact.view', { id, isViewing: true });
  await hears(linnea, { id: first.contactId, personId: 'outi-yrjola', isViewing: false });
  await hears(linnea, { id, personId: 'outi-yrjola', isViewing: true });

  await outi.ask('contact.claim', command(id));
  await outi.ask('colleague.invite', { ...command(id), personId: 'ville-mallinen' });
  await hears(ville, { id, personId: 'outi-yrjola', isViewing: true });
  await ville.ask('contact.view', { id, isViewing: true });
  await hears(outi, { id, personId: 'ville-mallinen', isViewing: true });
  await ville.ask('contact.view', { id, isViewing: false });
  await hears(outi, { id, personId: 'ville-mallinen', isViewing: false });

  await outi.ask('colleague.remove', { ...command(id), personId: 'ville-mallinen' });
  await until(ville.socket, 'feed.batch', () => ville.notices.some((each) => each.kind === 'contact.gone'));
  const before = ville.told.length;
  await outi.ask('contact.view', { id, isViewing: false });
  await hears(linnea, { id, personId: 'outi-yrjola', isViewing: false });
  expect(ville.told).toHaveLength(before);
  for (const each of [first.client, second.client]) each.close();
});

test('who looks at another gateway is seen too', async () => {
  const { client, contactId: id } = await openConversation(gateway.url, outi, 'Kaksi yhdyskäytävää');
  const other = await startTestGateway({ databaseUrl: gateway.databaseUrl });
  const mikko = await connectDesk(other.url, 'mikko-malli');
  await mikko.ask('contact.view', { id, isViewing: true });
  await hears(outi, { id, personId: 'mikko-malli', isViewing: true });
  const gone = once(mikko.socket as never, 'disconnect');
  mikko.close();
  await gone;
  await hears(outi, { id, personId: 'mikko-malli', isViewing: false });
  client.close();
  await other.stop();
});

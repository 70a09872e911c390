import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import {
  connectClient,
  connectDesk,
  openConversation,
  type TestDesk,
  until,
} from '../../test/harness/sockets.ts';

const CANARY = 'SISÄINEN-KANARIA-7f3a';

let gateway: TestGateway;
let outi: TestDesk;
let mikko: TestDesk;

beforeAll(async () => {
  gateway = await startTestGateway();
  outi = await connectDesk(gateway.url, 'outi-yrjola');
  mikko = await connectDesk(gateway.url, 'mikko-malli');
  for (const desk of [outi, mikko]) await desk.ask('feed.start', { since: null });
});
afterAll(async () => {
  outi.close();
  mikko.close();
  await gateway.stop();
});

test('internal notes never leave to the client’s side: every frame on client sockets and every HTTP answer', async () => {
  const { client, contactId } = await openConversation(gateway.url, outi, 'Minä kirjoitin tämän');
  const bystander = await connectClient(gateway.url);
  // Raw frames, below Socket.IO: nothing that arrives on the wire can hide from this.
  const frames: string[] = [];
  const listen = (each: typeof client) =>
    each.socket.io.engine.on('packet', (packet) => frames.push(JSON.stringify(packet)));
  listen(client);
  listen(bystander);

  const command = () => ({ id: contactId, commandId: randomUUID() });
  const note = async (desk: TestDesk, when: string) => {
    const commandId = randomUUID();
    await desk.ask('contact.note', { id: contactId, commandId, text: `${CANARY} ${when}` });
    return commandId;
  };
  const noteIds = [await note(outi, 'jonossa')];
  await outi.ask('contact.claim', command());
  noteIds.push(await note(outi, 'omistajana'), await note(mikko, 'kollegana'));
  await outi.ask('draft.save', { contactId, kind: 'note', text: `${CANARY} luonnos` });
  await outi.ask('contact.typing', { id: contactId, isTyping: true });
  await outi.ask('contact.send', { ...command(), text: 'Asiakkaalle menevä vastaus' });
  await client.ask('conversation.markRead', { delivered: 4, read: 4 });
  await outi.ask('contact.markRead', { ...command(), delivered: 99, read: 99 });
  const closing = {
    resolution: 'THIRD_SECTOR',
    contactBy: 'PROFESSIONAL',
    topic: 'en_tieda',
    nextStep: 'CLIENT_RETURNS',
  };
  await outi.ask('contact.close', { ...command(), ...closing });
  noteIds.push(await note(mikko, 'suljettuna'));
  await client.ask('conversation.send', { commandId: randomUUID(), text: 'Vielä yksi' });
  await outi.ask('contact.claim', command());
  noteIds.push(await note(outi, 'uudelleen'));
  await outi.ask('contact.send', { ...command(), text: 'Viimeinen vastaus' });
  await until(client.socket, 'conversation.updated', () =>
    JSON.stringify(client.updates).includes('Viimeinen vastaus'),
  );

  const again = await connectClient(gateway.url, client.key);
  listen(again);
  for (const since of [0, 1, 5]) await again.ask('conversation.resume', { since });
  for (const path of [
    '/',
    '/citizen/service',
    '/health',
    '/metrics',
    '/auth/people',
    `/citizen/${contactId}`,
    `/desk/${contactId}`,
  ]) {
    const response = await fetch(gateway.url + path);
    frames.push(await response.text(), JSON.stringify([...response.headers]));
  }

  const sent = frames.join('\n');
  expect(frames.length).toBeGreaterThan(20);
  expect(sent).toContain('Viimeinen vastaus');
  for (const secret of [
    CANARY,
    ...noteIds,
    contactId,
    'noteWritten',
    'outi-yrjola"}',
    'THIRD_SECTOR',
    'PROFESSIONAL',
  ]) {
    expect(
      sent.split('\n').filter((frame) => frame.includes(secret) && !frame.includes('"mode":"demo"')),
    ).toEqual([]);
  }
  // Positions betray nothing either: they have no gaps where the notes were.
  const { updates } = await again.ask('conversation.resume', { since: 0 });
  expect(updates.map((each) => each.position)).toEqual(updates.map((_, i) => i + 1));
  for (const each of [client, bystander, again]) each.close();
});

test('one client’s key opens nothing of another’s', async () => {
  const { client } = await openConversation(gateway.url, outi, 'Vain minulle');
  const stranger = await connectClient(gateway.url);
  expect(await stranger.ask('conversation.resume', { since: 0 })).toEqual({
    updates: [],
    exists: false,
    position: 0,
  });
  expect(await stranger.call('conversation.send', { commandId: randomUUID(), text: 'x' })).toEqual({
    ok: false,
    error: { code: 'NotFound' },
  });
  expect(await stranger.call('contact.get' as 'conversation.resume', { since: 0 })).toEqual({
    ok: false,
    error: { code: 'UnknownCall' },
  });
  for (const each of [client, stranger]) each.close();
});

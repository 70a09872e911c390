import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import { connectClient, connectDesk, openConversation, type TestDesk } from '../../test/harness/sockets.ts';

let first: TestGateway;
let second: TestGateway;
let outi: TestDesk;

beforeAll(async () => {
  first = await startTestGateway();
  second = await startTestGateway({ databaseUrl: first.databaseUrl });
  outi = await connectDesk(first.url, 'outi-yrjola');
  await outi.ask('feed.start', { since: null });
});
afterAll(async () => {
  outi.close();
  await second.stop();
  await first.stop();
});

test('a gateway whose memory another has overtaken decides on what is true now', async () => {
  const { client, contactId } = await openConversation(first.url, outi, 'Kaksi solmua');
  const elsewhere = await connectClient(second.url, client.key);
  const mikko = await connectDesk(second.url, 'mikko-malli');
  const command = () => ({ id: contactId, commandId: randomUUID() });
  // Each gateway now remembers the contact, and in turn each is behind the other.
  for (let i = 0; i < 10; i += 1) {
    await client.ask('conversation.send', { commandId: randomUUID(), text: `ensimmäinen ${i}` });
    await elsewhere.ask('conversation.send', { commandId: randomUUID(), text: `toinen ${i}` });
  }
  await outi.ask('contact.claim', command());
  expect(await mikko.call('contact.claim', command())).toMatchObject({ error: { code: 'AlreadyClaimed' } });
  await outi.ask('contact.release', command());
  await mikko.ask('contact.claim', command());
  expect(await outi.call('contact.send', { ...command(), text: 'Myöhässä' })).toMatchObject({
    error: { code: 'NotOwner', owner: 'mikko-malli' },
  });
  const { events } = await mikko.ask('contact.timeline', { id: contactId, before: null, limit: 100 });
  expect(events.map((each) => each.version)).toEqual(events.map((_, i) => i + 1));
  expect(events.filter((each) => each.event.type === 'messageSent')).toHaveLength(21);
  for (const each of [client, elsewhere, mikko]) each.close();
});

test('a command repeated at another gateway is done once', async () => {
  const { client, contactId } = await openConversation(first.url, outi, 'Toistuu muualla');
  const elsewhere = await connectClient(second.url, client.key);
  await elsewhere.ask('conversation.send', { commandId: randomUUID(), text: 'lämmittely' });
  const message = { commandId: randomUUID(), text: 'Vain kerran' };
  await Promise.all([client.ask('conversation.send', message), elsewhere.ask('conversation.send', message)]);
  await elsewhere.ask('conversation.send', message);
  const { events } = await outi.ask('contact.timeline', { id: contactId, before: null, limit: 100 });
  const same = events.filter(
    ({ event }) => event.type === 'messageSent' && event.messageId === message.commandId,
  );
  expect(same).toHaveLength(1);
  for (const each of [client, elsewhere]) each.close();
});

test('a conversation that begins at two gateways at once is one, and keeps both messages', async () => {
  for (let i = 0; i < 10; i += 1) {
    const client = await connectClient(first.url);
    const elsewhere = await connectClient(second.url, client.key);
    const opening = (text: string) => ({
      commandId: randomUUID(),
      lang: 'fi' as const,
      topic: 'toimeentulo',
      text,
    });
    await Promise.all([
      client.ask('conversation.open', opening('Täältä')),
      elsewhere.ask('conversation.open', opening('Tuolta')),
    ]);
    const { updates } = await client.ask('conversation.resume', { since: 0 });
    expect(updates.map((each) => each.type).sort()).toEqual(['mine', 'mine', 'opened']);
    for (const each of [client, elsewhere]) each.close();
  }
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import {
  connectClient,
  connectDesk,
  openConversation,
  type TestDesk,
  until,
} from '../../test/harness/sockets.ts';

describe('a chat from the first word to its resolution', () => {
  let gateway: TestGateway;
  let outi: TestDesk;
  let mikko: TestDesk;

  beforeAll(async () => {
    gateway = await startTestGateway();
    outi = await connectDesk(gateway.url, 'outi-yrjola');
    mikko = await connectDesk(gateway.url, 'mikko-malli');
    for (const desk of [outi, mikko]) {
      await desk.ask('session.start', {});
      expect((await desk.ask('feed.start', { since: null })).mode).toBe('snapshot');
    }
  });
  afterAll(async () => {
    outi.close();
    mikko.close();
    await gateway.stop();
  });

  test('opened, claimed, answered, noted, closed and reopened by the client', async () => {
    const { client, contactId } = await openConversation(gateway.url, outi);
    const command = () => ({ id: contactId, commandId: randomUUID() });

    await outi.ask('contact.claim', command());
    expect(await mikko.call('contact.claim', command())).toEqual({
      ok: false,
      error: { code: 'AlreadyClaimed', owner: 'outi-yrjola' },
    });
    expect(await mikko.call('contact.send', { ...command(), text: 'Hei!' })).toMatchObject({
      error: { code: 'NotOwner', owner: 'outi-yrjola' },
    });
    await outi.ask('contact.send', { ...command(), text: 'Hei, hyvä että kirjoitit.' });
    await mikko.ask('contact.note', { ...command(), text: 'Häätöuhka, tarkista kiireellisyys.' });
    await client.ask('conversation.markRead', { delivered: 4, read: 4 });
    await client.ask('conversation.send', { commandId: randomUUID(), text: 'Kiitos!' });
    await outi.ask('contact.markRead', { ...command(), delivered: 9, read: 9 });
    const close = { resolution: 'RESOLVED_HERE', contactBy: 'SELF', topic: 'en_tieda', nextStep: 'NONE' };
    expect(await outi.call('contact.close', { ...command(), ...close, resolution: 'NOPE' })).toMatchObject({
      error: { code: 'UnknownCode', field: 'resolution' },
    });
    await outi.ask('contact.close', { ...command(), ...close });
    await until(client.socket, 'conversation.updated', () =>
      client.updates.some((each) => each.type === 'closed'),
    );

    expect(client.updates.map((each) => each.type)).toEqual(
      expect.arrayContaining(['joined', 'theirs', 'mine', 'read', 'closed']),
    );
    expect(JSON.stringify(client.updates)).not.toContain('Häätöuhka');

    await client.ask('conversation.send', { commandId: randomUUID(), text: 'Vielä yksi asia' });
    const { contact } = await outi.ask('contact.get', { id: contactId });
    expect(contact).toMatchObject({
      state: { status: 'queued' },
      closures: [{ resolution: 'RESOLVED_HERE' }],
    });

    const { events } = await mikko.ask('contact.timeline', { id: contactId, before: null, limit: 50 });
    expect(events.map((each) => each.version)).toEqual(events.map((_, i) => i + 1));
    client.close();
  });

  test('the same command id is answered twice and done once', async () => {
    const { client, contactId } = await openConversation(gateway.url, outi, 'Kerran vain');
    const message = { commandId: randomUUID(), text: 'Toinen viesti' };
    const first = await client.ask('conversation.send', message);
    const second = await client.ask('conversation.send', message);
    expect(second).toEqual(first);
    const { events } = await outi.ask('contact.timeline', { id: contactId, before: null, limit: 50 });
    expect(events.filter((each) => each.event.type === 'messageSent')).toHaveLength(2);
    client.close();
  });

  test('a client who comes back with the same key finds the conversation', async () => {
    const { client } = await openConversation(gateway.url, outi, 'Palaan pian');
    client.close();
    const again = await connectClient(gateway.url, client.key);
    const { updates, exists } = await again.ask('conversation.resume', { since: 0 });
    expect(exists).toBe(true);
    expect(updates).toMatchObject([
      { type: 'opened', position: 1 },
      { type: 'mine', position: 2, content: { text: 'Palaan pian' } },
    ]);
    expect(await again.ask('conversation.resume', { since: 2 })).toMatchObject({ updates: [], position: 2 });
    // A page that knows more than there is (a restored backup) is told where the conversation really stands.
    expect(await again.ask('conversation.resume', { since: 9 })).toMatchObject({ updates: [], position: 2 });
    again.close();
  });

  test('typing reaches the other side only', async () => {
    const { client, contactId } = await openConversation(gateway.url, outi, 'Kirjoitan');
    await outi.ask('contact.claim', { id: contactId, commandId: randomUUID() });
    const atDesk = new Promise((resolve) => outi.socket.once('contact.typingChanged', resolve));
    await client.ask('conversation.typing', { isTyping: true });
    expect(await atDesk).toEqual({ id: contactId, isTyping: true, by: null });
    const atClient = new Promise((resolve) => client.socket.once('conversation.typingChanged', resolve));
    await outi.ask('contact.typing', { id: contactId, isTyping: true });
    expect(await atClient).toEqual({ isTyping: true });
    client.close();
  });

  test('who wrote and stopped does not seem to write: signals keep their order', async () => {
    const { client, contactId } = await openConversation(gateway.url, outi, 'Kirjoitan ja lakkaan');
    await outi.ask('contact.claim', { id: contactId, commandId: randomUUID() });
    const said = Array.from({ length: 60 }, (_, i) => i % 2 === 0);
    const heard: boolean[] = [];
    const all = new Promise<void>((resolve) =>
      outi.socket.on('contact.typingChanged', ({ isTyping }: { isTyping: boolean }) => {
        if (heard.push(isTyping) === said.length) resolve();
      }),
    );
    await Promise.all(said.map((isTyping) => client.ask('conversation.typing', { isTyping })));
    await all;
    outi.socket.off('contact.typingChanged');
    expect(heard).toEqual(said);
    client.close();
  });

  test('drafts are kept per person and contact', async () => {
    const { client, contactId } = await openConversation(gateway.url, outi, 'Luonnos');
    await outi.ask('draft.save', { contactId, kind: 'reply', text: 'Hei, kat' });
    await outi.ask('draft.save', { contactId, kind: 'note', text: 'muista' });
    expect((await outi.ask('draft.all', {})).drafts).toHaveLength(2);
    expect((await mikko.ask('draft.all', {})).drafts).toEqual([]);
    await outi.ask('draft.save', { contactId, kind: 'reply', text: '' });
    expect((await outi.ask('draft.all', {})).drafts).toMatchObject([{ kind: 'note' }]);
    client.close();
  });

  test('everything is there after a restart', async () => {
    const own = await startTestGateway();
    const desk = await connectDesk(own.url);
    await desk.ask('feed.start', { since: null });
    const { client, contactId } = await openConversation(own.url, desk, 'Ennen katkoa');
    await desk.ask('contact.claim', { id: contactId, commandId: randomUUID() });
    desk.close();
    client.close();
    const again = await own.restart();
    const later = await connectDesk(again.url);
    const { contact } = await later.ask('contact.get', { id: contactId });
    expect(contact).toMatchObject({ version: 3, state: { status: 'assigned', owner: 'outi-yrjola' } });
    later.close();
    await again.stop();
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DAY } from '../../shared/kit/time.ts';
import { createIdentityBrowser } from '../../test/harness/identityBrowser.ts';
import { pekka } from '../../test/harness/identityProvider.ts';
import { createIdentityWorld, type IdentityWorld, ticketOf } from '../../test/harness/identityWorld.ts';
import {
  connectClient,
  connectDesk,
  openConversation,
  type TestClient,
  type TestDesk,
  until,
} from '../../test/harness/sockets.ts';
import { accessAfter, accessHead } from '../db/accessLog.ts';
import { openDatabase } from '../db/database.ts';
import { verifyAccessLog } from '../services/accessChain.ts';

let world: IdentityWorld;
let url: string;
let outi: TestDesk;

beforeAll(async () => {
  world = await createIdentityWorld();
  url = world.gateway.url;
  outi = await startDesk();
});
afterAll(async () => {
  outi.close();
  await world.stop();
});
beforeEach(() => world.reset());

async function startDesk(): Promise<TestDesk> {
  const desk = await connectDesk(url, 'outi-yrjola');
  await desk.ask('feed.start', { since: null });
  return desk;
}
const command = (id: string) => ({ id, commandId: randomUUID() });
const refused = (code: string) => ({ ok: false, error: { code } });

/** A page with a key that opens nothing, whose client has identified under it. */
async function identified(): Promise<TestClient> {
  const client = await connectClient(url);
  await createIdentityBrowser(url).go(await ticketOf(client));
  return client;
}

/** A message of whoever identifies now, sent from a tab that is closed afterwards; the contact's id. */
async function messageFrom(text: string): Promise<string> {
  const client = await identified();
  const first = { commandId: randomUUID(), lang: 'fi', topic: 'asuminen', channel: 'MESSAGE', text } as const;
  await client.ask('conversation.open', first);
  client.close();
  const shown = await until(outi.socket, 'feed.batch', () =>
    outi.notices.find((each) => each.kind === 'contact.shown' && each.contact.lastMessage.preview === text),
  );
  if (shown.kind !== 'contact.shown') throw new Error('no contact was shown');
  return shown.contact.id;
}

/** Outi writes to the client of a contact; the message's own contact. */
async function write(about: string, isReplyExpected: boolean, desk = outi): Promise<string> {
  const id = randomUUID();
  await desk.ask('message.write', {
    ...command(id),
    about,
    isAgreed: true,
    purpose: 'APPOINTMENT_CONFIRMATION',
    recipient: 'client',
    isReplyExpected,
    text: 'Aikasi on 1.12. klo 10.',
  });
  return id;
}
const close = (id: string, desk = outi) =>
  desk.ask('contact.close', {
    ...command(id),
    resolution: 'RESOLVED_HERE',
    contactBy: 'SELF',
    topic: 'asuminen',
    nextStep: 'NONE',
  });
const idsOf = async (client: TestClient) => (await client.ask('return.list', {})).matters.map(({ id }) => id);

/** Opens one of the client's own contacts, as the page does. */
async function openAgain(client: TestClient, id: string): Promise<TestClient> {
  const { key } = await client.ask('return.open', { id });
  return connectClient(url, key);
}

test('the same person comes back to their message and goes on in it; the look is in the audit chain', async () => {
  const id = await messageFrom('Voinko hakea muutostöitä?');
  await outi.ask('contact.claim', command(id));
  await outi.ask('contact.send', { ...command(id), text: 'Voit hakea.' });

  const back = await identified();
  const { matters } = await back.ask('return.list', {});
  expect(matters).toHaveLength(1);
  expect(matters[0]).toMatchObject({ id, channel: 'MESSAGE', unread: 1, isOpen: true });
  expect(matters[0]?.topic.fi).toBe('Asuminen');
  const page = await openAgain(back, id);
  const { updates, exists } = await page.ask('conversation.resume', { since: 0 });
  expect(exists).toBe(true);
  expect(updates.map(({ type }) => type)).toEqual(['opened', 'identityGiven', 'mine', 'joined', 'theirs']);
  await page.ask('conversation.send', { commandId: randomUUID(), text: 'Kiitos!' });
  await page.ask('conversation.markRead', { delivered: 5, read: 5 });
  const { contact } = await outi.ask('contact.get', { id });
  expect(contact).toMatchObject({ lastClientPosition: 6, clientRead: 5, state: { status: 'active' } });
  expect((await back.ask('return.list', {})).matters[0]).toMatchObject({ unread: 0 });
  // What the desk writes comes to the page that came back, as it would to the one that began.
  await outi.ask('contact.send', { ...command(id), text: 'Ole hyvä.' });
  await until(page.socket, 'conversation.updated', () => page.updates.some(({ type }) => type === 'theirs'));

  const { db, close: closeDatabase } = openDatabase(world.gateway.databaseUrl, () => undefined, 1);
  const rows = (await accessAfter(db, 0, 1_000)).filter(({ actorKind }) => actorKind === 'client');
  const { identification } = contact;
  const clientId = identification.status === 'identified' ? identification.clientId : '';
  expect(rows.map(({ call, contactId, actorId, told }) => [call, contactId, actorId, told])).toEqual([
    ['return.list', null, clientId, '{"contacts":1}'],
    ['return.open', id, clientId, '{}'],
    ['return.list', null, clientId, '{"contacts":1}'],
  ]);
  expect(await verifyAccessLog(db, await accessHead(db))).toMatchObject({ ok: true });
  const kept = await db.selectFrom('return_key').selectAll().execute();
  expect(JSON.stringify(kept)).not.toContain(page.key);
  await closeDatabase();
  for (const each of [back, page]) each.close();
});

test('another person sees nothing of it, and cannot tell it from what is not there', async () => {
  const id = await messageFrom('Tämä on vain minun.');
  world.idp.person = pekka;
  const other = await identified();
  expect(await other.ask('return.list', {})).toEqual({ matters: [] });
  const answers = [
    await other.call('return.open', { id }),
    await other.call('return.open', { id: randomUUID() }),
  ];
  expect(answers).toEqual([refused('NotFound'), refused('NotFound')]);
  other.close();
});

test('without an identity, and with one that belongs to an open conversation, there is no list', async () => {
  const id = await messageFrom('Vielä yksi.');
  const stranger = await connectClient(url);
  expect(await stranger.call('return.list', {})).toEqual(refused('NotIdentified'));
  expect(await stranger.call('return.open', { id })).toEqual(refused('NotIdentified'));
  // Whoever handed a conversation on may hold its key: what its client proves is for that conversation alone.
  const { client } = await openConversation(url, outi, 'Tämän avaimen tuntee toinenkin.');
  await createIdentityBrowser(url).go(await ticketOf(client));
  expect(await client.ask('identity.status', {})).toMatchObject({ status: 'identified' });
  expect(await client.call('return.list', {})).toEqual(refused('NotIdentified'));
  for (const each of [stranger, client]) each.close();
});

test('an anonymous contact is not listed; one that was identified is', async () => {
  world.idp.person = pekka;
  const anonymous = await openConversation(url, outi, 'Olen nimetön, mutta sama ihminen.');
  const { client, contactId } = await openConversation(url, outi, 'Kerron pian, kuka olen.');
  await createIdentityBrowser(url).go(await ticketOf(client));
  const back = await identified();
  expect(await idsOf(back)).toEqual([contactId]);
  expect(await back.call('return.open', { id: anonymous.contactId })).toEqual(refused('NotFound'));
  for (const each of [anonymous.client, client, back]) each.close();
});

test('a professional’s message is found: one-way it takes no reply, within its window a reply reopens it', async () => {
  const about = await messageFrom('Soittakaa tai kirjoittakaa.');
  await outi.ask('contact.claim', command(about));
  await outi.ask('contact.markRead', { ...command(about), delivered: 3, read: 3 });
  const oneWay = await write(about, false);
  const expecting = await write(about, true);
  await close(about);
  await outi.ask('contact.close', {
    ...command(expecting),
    ...{ resolution: 'MESSAGE_SENT', contactBy: 'SELF', topic: 'asuminen', nextStep: 'NONE' },
  });

  const back = await identified();
  const { matters } = await back.ask('return.list', {});
  expect(matters.find(({ id }) => id === oneWay)).toMatchObject({
    channel: 'PRO_MESSAGE',
    unread: 1,
    isOpen: false,
  });
  const read = await openAgain(back, oneWay);
  const { updates } = await read.ask('conversation.resume', { since: 0 });
  expect(updates.find(({ type }) => type === 'theirs')).toMatchObject({
    content: { text: 'Aikasi on 1.12. klo 10.' },
  });
  const reply = () => ({ commandId: randomUUID(), text: 'Sopii, kiitos!' });
  expect(await read.call('conversation.send', reply())).toEqual(refused('ReplyWindowPassed'));

  const answer = await openAgain(back, expecting);
  await answer.ask('conversation.send', reply());
  const { contact } = await outi.ask('contact.get', { id: expecting });
  expect(contact).toMatchObject({ state: { status: 'queued' }, lastMessage: { from: 'client' } });
  expect(contact.lastClientPosition).toBeGreaterThan(contact.deskRead);
  for (const each of [back, read, answer]) each.close();
});

test('after the window a reply is refused; what was read is then gone from the list, and what was not stays', async () => {
  const about = await messageFrom('Vastaan liian myöhään.');
  const ids = [await write(about, true), await write(about, false), await write(about, false)];
  const [expecting = '', seen = '', unseen = ''] = ids;
  const before = await identified();
  const page = await openAgain(before, seen);
  await page.ask('conversation.markRead', { delivered: 4, read: 4 });
  for (const each of [before, page]) each.close();

  // Past the sessions of the desk above.
  world.forward(9 * DAY);
  const back = await identified();
  const listed = await idsOf(back);
  expect([seen, unseen].map((id) => listed.includes(id))).toEqual([false, true]);
  const { key } = await back.ask('return.open', { id: expecting });
  const late = await connectClient(url, key);
  expect(await late.call('conversation.send', { commandId: randomUUID(), text: 'Hei?' })).toEqual(
    refused('ReplyWindowPassed'),
  );
  expect(await back.call('return.open', { id: seen })).toEqual(refused('NotFound'));
  for (const each of [back, late]) each.close();
});

test('an identity opens the list for an hour', async () => {
  const later = await identified();
  world.forward(DAY);
  expect(await later.call('return.list', {})).toEqual(refused('NotIdentified'));
  later.close();
});

test('the desk sees how far its messages to a client have come, and that each look at the list is written down', async () => {
  const about = await messageFrom('Kertokaa, milloin aikani on.');
  await outi.ask('contact.claim', command(about));
  const oneWay = await write(about, false);
  const reachOf = async () => {
    const { messages } = await outi.ask('message.list', { id: about });
    return messages.find(({ id }) => id === oneWay);
  };
  expect(await reachOf()).toMatchObject({
    reach: 'sent',
    replyUntil: null,
    isOpen: false,
    topic: 'asuminen',
  });
  const page = await openAgain(await identified(), oneWay);
  await page.ask('conversation.markRead', { delivered: 4, read: 4 });
  expect(await reachOf()).toMatchObject({ reach: 'read', purpose: 'APPOINTMENT_CONFIRMATION' });
  expect(JSON.stringify(await outi.ask('message.list', { id: about }))).not.toContain('Aikasi');
  const sanna = await connectDesk(url, 'sanna-demola');
  const asked = { contactId: about, personId: null, before: null, limit: 20 };
  const { accesses } = await sanna.ask('audit.list', asked);
  expect(accesses.map(({ call }) => call)).toContain('message.list');
  sanna.close();
  page.close();
});

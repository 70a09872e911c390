import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MINUTE } from '../../shared/kit/time.ts';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import { createIdentityBrowser } from '../../test/harness/identityBrowser.ts';
import { pekka } from '../../test/harness/identityProvider.ts';
import {
  clientsOf,
  createIdentityWorld,
  type IdentityWorld,
  isCallback,
  statusOf,
  ticketOf,
} from '../../test/harness/identityWorld.ts';
import {
  connectClient,
  connectDesk,
  openConversation,
  type TestClient,
  type TestDesk,
  until,
} from '../../test/harness/sockets.ts';

import { clientOfSubject, saveClientDetail } from '../db/clients.ts';
import { openDatabase } from '../db/database.ts';
import { insertRound, succeedRound } from '../db/identityRounds.ts';

let world: IdentityWorld;
let gateway: TestGateway;
let outi: TestDesk;
let mikko: TestDesk;

beforeAll(async () => {
  world = await createIdentityWorld();
  ({ gateway } = world);
  outi = await connectDesk(gateway.url, 'outi-yrjola');
  mikko = await connectDesk(gateway.url, 'mikko-malli');
  for (const desk of [outi, mikko]) await desk.ask('feed.start', { since: null });
});
afterAll(async () => {
  for (const desk of [outi, mikko]) desk.close();
  await world.stop();
});
beforeEach(() => world.reset());

const command = (id: string) => ({ id, commandId: randomUUID() });
const identify = async (client: TestClient) => {
  await createIdentityBrowser(gateway.url).go(await ticketOf(client));
};
const contactOf = async (id: string) => (await outi.ask('contact.get', { id })).contact;
const heard = (client: TestClient, type: string) =>
  until(client.socket, 'conversation.updated', () => client.updates.find((each) => each.type === type));

/** A conversation that Outi has taken. */
async function taken(text: string) {
  const { client, contactId: id } = await openConversation(gateway.url, outi, text);
  await outi.ask('contact.claim', command(id));
  return { client, id };
}

describe('begun anonymously', () => {
  test('asked and identified: the same contact, its anonymous part apart', async () => {
    const { client, id } = await taken('Haluan vammaispalveluun, en kerro nimeä.');
    await outi.ask('identification.request', command(id));
    expect(await heard(client, 'identityAsked')).toMatchObject({ expiresAt: expect.any(String) });
    await identify(client);
    await client.ask('conversation.send', { commandId: randomUUID(), text: 'Nyt tiedätte, kuka olen.' });
    const [register] = (await clientsOf(gateway)).slice(-1);
    const contact = await contactOf(id);
    expect(contact).toMatchObject({
      channel: 'CHAT',
      intake: { channel: 'CHAT_ANON' },
      name: 'Aino Demola',
      identification: { status: 'identified', strength: 'strong', clientId: register?.id },
    });
    const { from } = contact.identification as { from: number };
    const positions = client.updates.map((each) => [each.type, each.position] as const);
    const at = (type: string) => positions.filter(([each]) => each === type).map(([, position]) => position);
    expect(at('mine').some((each) => each > from)).toBe(true);
    expect(at('joined').every((each) => each < from)).toBe(true);
    expect(at('identityGiven')).toEqual([from]);
    client.close();
  });

  test('declined, and still identified when the client changes their mind', async () => {
    const { client, id } = await taken('Saanko olla nimetön?');
    await outi.ask('identification.request', command(id));
    await client.ask('identity.decline', { commandId: randomUUID() });
    await heard(client, 'identityDeclined');
    expect((await contactOf(id)).identification.status).toBe('declined');
    await identify(client);
    expect((await contactOf(id)).identification.status).toBe('identified');
    expect(await outi.call('identification.request', command(id))).toMatchObject({
      error: { code: 'AlreadyIdentified' },
    });
    client.close();
  });

  test('a request runs out by itself, also when nobody looks', async () => {
    const { client, id } = await taken('Mietin vielä.');
    await outi.ask('identification.request', command(id));
    await heard(client, 'identityAsked');
    world.forward(11 * MINUTE);
    await heard(client, 'identityLapsed');
    expect((await contactOf(id)).identification.status).toBe('timedOut');
    const { events } = await outi.ask('contact.timeline', { id, before: null, limit: 50 });
    expect(events.filter(({ event }) => event.type === 'identificationTimedOut')).toHaveLength(1);
    client.close();
  });

  test('a colleague, the wrong owner and the client cannot ask', async () => {
    const { client, id } = await taken('Kuka saa pyytää?');
    expect(await mikko.call('identification.request', command(id))).toMatchObject({
      error: { code: 'NotOwner' },
    });
    expect(
      await client.call('identification.request' as 'identity.status', command(id) as never),
    ).toMatchObject({ error: { code: 'UnknownCall' } });
    for (const call of ['contact.identify', 'identification.identify', 'identity.identify']) {
      const given = { ...command(id), clientId: randomUUID(), details: { name: 'Malli' } };
      expect(await outi.call(call as 'contact.get', given as never)).toMatchObject({
        error: { code: 'UnknownCall' },
      });
    }
    expect((await contactOf(id)).identification.status).toBe('anonymous');
    client.close();
  });

  test('what was proven is not written over by hand', async () => {
    const { client, id } = await taken('Nimeni on Aino.');
    await identify(client);
    const details = { name: 'Joku Mallinen', phone: '040 000 0000' };
    expect(await outi.call('contact.recordDetails', { ...command(id), details })).toMatchObject({
      error: { code: 'AlreadyIdentified' },
    });
    await outi.ask('contact.recordDetails', { ...command(id), details: { phone: details.phone } });
    expect(await contactOf(id)).toMatchObject({
      name: 'Aino Demola',
      details: ['name', 'phone', 'identityCode'],
    });
    client.close();
  });

  test('two rounds of two people at once: the first one proven stays', async () => {
    const { client, id } = await taken('Kaksi välilehteä');
    const [first, second] = [createIdentityBrowser(gateway.url), createIdentityBrowser(gateway.url)];
    const aino = await first.go(await ticketOf(client), { until: isCallback });
    world.idp.person = pekka;
    const other = await second.go(await ticketOf(client), { until: isCallback });
    await first.go(aino.href, { site: 'cross-site' });
    await second.go(other.href, { site: 'cross-site' });
    expect(await statusOf(client)).toEqual({ status: 'identified', name: 'Aino Demola' });
    const { events } = await outi.ask('contact.timeline', { id, before: null, limit: 50 });
    expect(events.filter(({ event }) => event.type === 'identified')).toHaveLength(1);
    client.close();
  });

  test('contacts of two persons are not merged', async () => {
    const [first, second] = [await taken('Ensimmäinen asia'), await taken('Toinen asia')];
    await identify(first.client);
    world.idp.person = pekka;
    await identify(second.client);
    for (const { id } of [first, second])
      await outi.ask('contact.markRead', { ...command(id), delivered: 99, read: 99 });
    const merge = { ...command(first.id), into: second.id, reason: 'Sama asia' };
    expect(await outi.call('contact.merge', merge)).toMatchObject({ error: { code: 'AlreadyIdentified' } });
    for (const { client } of [first, second]) client.close();
  });

  test('identified while the owner was giving the contact back', async () => {
    const { client, id } = await taken('Pankkitunnukset hukassa');
    await outi.ask('identification.request', command(id));
    const browser = createIdentityBrowser(gateway.url);
    const callback = await browser.go(await ticketOf(client), { until: isCallback });
    await outi.ask('contact.release', command(id));
    await mikko.ask('contact.claim', command(id));
    await browser.go(callback.href, { site: 'cross-site' });
    expect(await contactOf(id)).toMatchObject({
      state: { owner: 'mikko-malli' },
      identification: { status: 'identified' },
    });
    client.close();
  });
});

describe('what a gateway that stopped had begun', () => {
  test('an identity that was proven and not yet taken to its contact gets there', async () => {
    const { client, id } = await taken('Katkesiko yhteys?');
    const { db, close } = openDatabase(gateway.databaseUrl, () => undefined, 1);
    const at = new Date();
    const clientId = randomUUID();
    const claims = { identityCode: '251149-956F', givenNames: 'Malla', familyName: 'Mallila' };
    await db.transaction().execute(async (tx) => {
      await clientOfSubject(tx, Buffer.from('a subject of its own'), clientId, at);
      await saveClientDetail(tx, clientId, { ...claims, displayName: 'Malla Mallila' }, at);
    });
    const round = { id: randomUUID(), contactId: id, lang: 'fi' as const, expiresAt: at };
    await insertRound(db, { ...round, ticketHash: Buffer.from(round.id) });
    await db.transaction().execute((tx) => succeedRound(tx, round.id, clientId, at));
    await close();
    await heard(client, 'identityGiven');
    expect(await contactOf(id)).toMatchObject({ name: 'Malla Mallila', identification: { clientId } });
    client.close();
  });

  test('a request that ran out meanwhile is said to have', async () => {
    let ahead = 0;
    const own = await startTestGateway({ now: () => new Date(Date.now() + ahead) });
    const desk = await connectDesk(own.url);
    await desk.ask('feed.start', { since: null });
    const { client, contactId: id } = await openConversation(own.url, desk, 'Ennen katkoa');
    await desk.ask('contact.claim', command(id));
    await desk.ask('identification.request', command(id));
    for (const each of [client, desk]) each.close();
    ahead = 11 * MINUTE;
    const again = await own.restart();
    const returned = await connectClient(again.url, client.key);
    await returned.ask('conversation.resume', { since: 0 });
    await heard(returned, 'identityLapsed');
    returned.close();
    await again.stop();
  });
});

describe('identified first', () => {
  test('the conversation is an identified one from its first word', async () => {
    const client = await connectClient(gateway.url);
    await identify(client);
    expect(await statusOf(client)).toEqual({ status: 'identified', name: 'Aino Demola' });
    const text = 'Tunnistauduin jo.';
    await client.ask('conversation.open', { commandId: randomUUID(), lang: 'fi', topic: 'en_tieda', text });
    const shown = await until(outi.socket, 'feed.batch', () =>
      outi.notices.find((each) => each.kind === 'contact.shown' && each.contact.lastMessage.preview === text),
    );
    if (shown.kind !== 'contact.shown') throw new Error('no contact was shown');
    expect(shown.contact).toMatchObject({
      channel: 'CHAT',
      intake: { channel: 'CHAT' },
      name: 'Aino Demola',
      identification: { status: 'identified', from: 2 },
    });
    expect(client.updates.map(({ type }) => type)).toEqual(['opened', 'identityGiven', 'mine']);
    client.close();
  });

  test('belongs to its own key: another tab of the same browser is anonymous', async () => {
    const [mine, theirs] = [await connectClient(gateway.url), await connectClient(gateway.url)];
    const browser = createIdentityBrowser(gateway.url);
    await browser.go(await ticketOf(mine));
    expect(await statusOf(mine)).toMatchObject({ status: 'identified' });
    expect(await statusOf(theirs)).toEqual({ status: 'none' });
    for (const each of [mine, theirs]) each.close();
  });

  test('an identity waits an hour for its conversation, and no longer', async () => {
    const client = await connectClient(gateway.url);
    await identify(client);
    // Last of all: it moves time past the sessions of the desks above.
    world.forward(61 * MINUTE);
    const later = await connectDesk(gateway.url, 'linnea-mallstrom');
    await later.ask('feed.start', { since: null });
    const text = 'Palasin vasta nyt.';
    await client.ask('conversation.open', { commandId: randomUUID(), lang: 'fi', topic: 'en_tieda', text });
    const shown = await until(later.socket, 'feed.batch', () =>
      later.notices.find(
        (each) => each.kind === 'contact.shown' && each.contact.lastMessage.preview === text,
      ),
    );
    expect(shown).toMatchObject({
      contact: { channel: 'CHAT_ANON', name: null, identification: { status: 'anonymous' } },
    });
    for (const each of [client, later]) each.close();
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contactIdOfKey } from '../../gateway/services/conversations.ts';
import { type ClientPage, openClientPage, textsOn } from '../harness/clientPage.ts';
import { type FaultProxy, startFaultProxy } from '../harness/faultProxy.ts';
import { startTestGateway } from '../harness/gateway.ts';
import { fillInbox } from '../harness/inbox.ts';
import { createLedger, type Ledger } from '../harness/ledger.ts';
import { applyToMirror } from '../harness/mirror.ts';
import { connectDesk, openConversation, until } from '../harness/sockets.ts';
import { shortly, when } from '../harness/when.ts';
import { contactsOf, openWorkstation } from '../harness/workstation.ts';

const MISSED = 30;

/** A unit with an inbox of some size: a desk behind a bad network, a colleague with a good one, and a client. */
async function createUnit(inbox: number, desk: Parameters<typeof openWorkstation>[1] = {}) {
  const gateway = await startTestGateway();
  await fillInbox(gateway.databaseUrl, inbox);
  const proxy = await startFaultProxy(gateway.url);
  const away = await openWorkstation(proxy.url, desk);
  await away.live();
  const colleague = await connectDesk(gateway.url, 'mikko-malli');
  await colleague.ask('feed.start', { since: null });
  const { client, contactId } = await openConversation(gateway.url, colleague, 'Ennen katkoa');
  await when('the conversation shows', [away.desk.feed.store], () => Boolean(away.contact(contactId)));
  return {
    gateway,
    proxy,
    away,
    colleague,
    client,
    contactId,
    stop: async () => {
      client.close();
      colleague.close();
      await away.stop();
      await proxy.stop();
      await gateway.stop();
    },
  };
}

describe('a desk whose network swallows everything', () => {
  type Unit = Awaited<ReturnType<typeof createUnit>>;
  const units: Unit[] = [];
  beforeAll(async () => {
    units.push(await createUnit(50), await createUnit(5_000));
  });
  afterAll(async () => {
    for (const unit of units) await unit.stop();
  });

  /** Answers how many bytes it took to be in step again. */
  async function goThrough({ proxy, away, client, colleague, contactId, gateway }: Unit): Promise<number> {
    const { store } = away.desk.feed;
    const cutAt = Date.now();
    proxy.blackHole();
    for (let i = 0; i < MISSED; i += 1) {
      const text = `Viesti ${String(i).padStart(2, '0')}`;
      await client.ask('conversation.send', { commandId: randomUUID(), text });
    }
    const link = () => store.getState().link;
    await when('the desk says so', [store], () => link().kind === 'lost', 12_000);
    const saidAt = Date.now();
    expect(saidAt - cutAt).toBeLessThan(10_000);
    const lost = link();
    if (lost.kind !== 'lost') throw new Error('the desk came back by itself');
    // Told in the gateway's time, as well as the desk knows it.
    expect(Date.parse(lost.since)).toBeGreaterThan(cutAt - 1_000);
    expect(Date.parse(lost.since)).toBeLessThan(saidAt + 1_000);

    const backAt = Date.now();
    proxy.pass();
    await away.live();
    expect(Date.now() - backAt).toBeLessThan(5_000);
    const { missed, changedAway } = store.getState();
    expect(missed).toEqual({ changes: MISSED, contacts: 1 });
    expect([...changedAway]).toEqual([contactId]);
    const bytes = proxy.bytes.down;

    const fresh = await connectDesk(gateway.url, 'linnea-mallstrom');
    await fresh.ask('feed.start', { since: null });
    expect(contactsOf(away.desk)).toEqual(applyToMirror(fresh.notices));
    fresh.close();
    // Whoever looks at the contact has seen what changed.
    away.desk.feed.markLookedAt(contactId);
    expect(store.getState()).toMatchObject({ missed: null, changedAway: new Set() });
    expect(colleague.socket.connected).toBe(true);
    return bytes;
  }

  test('says within 10 s that it is lost and since when, and on return gets what it missed and no more', async () => {
    const [small = 0, large = 0] = await Promise.all(units.map(goThrough));
    expect(small).toBeGreaterThan(MISSED * 100);
    // Only the digits of numbers may differ, and a heartbeat.
    expect(Math.abs(large - small)).toBeLessThan(MISSED * 12);
  });
});

describe('a word that is lost on the way', () => {
  let unit: Awaited<ReturnType<typeof createUnit>>;
  let page: ClientPage;
  let pageProxy: FaultProxy;
  const byPage = createLedger();
  const byDesk = createLedger();

  beforeAll(async () => {
    unit = await createUnit(0, { ledger: byDesk, waits: shortly });
    pageProxy = await startFaultProxy(unit.gateway.url);
    page = openClientPage(pageProxy.url, { ledger: byPage, waits: shortly });
  });
  afterAll(async () => {
    page.vanish();
    await pageProxy.stop();
    await unit.stop();
  });

  /** The gateway has made this text durable: a colleague with a good network sees it. */
  const isDone = (text: string) =>
    until(unit.colleague.socket, 'feed.batch', () => JSON.stringify(unit.colleague.notices).includes(text));
  const cutAndReturn = (proxy: FaultProxy) => {
    proxy.reset();
    proxy.pass();
  };
  const journal = async (id: string) => {
    const { events } = await unit.colleague.ask('contact.timeline', { id, before: null, limit: 200 });
    return events.flatMap(({ event }) =>
      'content' in event && 'text' in event.content ? [event.content.text] : [],
    );
  };
  /** How often the last command was asked, and how often that was acknowledged. */
  const last = (ledger: Ledger) => [...ledger.commands.values()].at(-1);
  const isPageQuiet = () =>
    when('the page has nothing unsent', [page.chat.state], () => {
      const { outbox, link, hasResumed } = page.chat.state.get();
      return outbox.length === 0 && link.state === 'open' && hasResumed;
    });
  const isDeskQuiet = () => {
    const { feed, outbox } = unit.away.desk;
    return when('the desk has nothing unsent', [feed.store, outbox.store], () => {
      return unit.away.isLive() && outbox.store.getState().items.length === 0;
    });
  };

  test('the acknowledgement of a reply: it is asked again and done once', async () => {
    const { away, colleague, contactId, proxy } = unit;
    const claim = { id: contactId, commandId: randomUUID() };
    expect(await away.desk.feed.gateway.call('contact.claim', claim)).toMatchObject({ ok: true });
    proxy.loseAnswers();
    await away.desk.outbox.put(contactId, 'reply', 'Vastaus katkolla');
    await isDone('Vastaus katkolla');
    expect(away.desk.outbox.store.getState().items).toMatchObject([{ state: { kind: 'sending' } }]);
    cutAndReturn(proxy);
    await isDeskQuiet();
    expect(last(byDesk)).toEqual({ asked: 2, acknowledged: 1 });
    expect(await journal(contactId)).toEqual(['Ennen katkoa', 'Vastaus katkolla']);
    expect(away.contact(contactId)).toEqual((await colleague.ask('contact.get', { id: contactId })).contact);
  });

  test('the acknowledgement of a step: the catch-up tells that it was taken', async () => {
    const { away, colleague, contactId, proxy } = unit;
    proxy.loseAnswers();
    const release = away.desk.feed.gateway.call('contact.release', {
      id: contactId,
      commandId: randomUUID(),
    });
    await until(colleague.socket, 'feed.batch', () =>
      JSON.stringify(colleague.notices).includes('"released"'),
    );
    cutAndReturn(proxy);
    expect(await release).toEqual({ ok: false, error: { code: 'Unreachable' } });
    await when('it is back', [away.desk.feed.store], () => away.isLive());
    expect(away.contact(contactId)?.state).toEqual({ status: 'queued' });
  });

  test('the acknowledgement of a client’s message, be it the first: the return shows that it is done, once', async () => {
    const texts = ['Ensimmäinen viesti', 'Toinen viesti'];
    for (const [i, text] of texts.entries()) {
      const asked = byPage.asked();
      if (i === 0) page.chat.begin({ lang: 'fi', topic: 'en_tieda', text });
      else page.chat.send(text);
      await when('it has left', [byPage], () => byPage.asked() > asked);
      pageProxy.loseAnswers();
      await isDone(text);
      expect(page.chat.state.get().outbox).toMatchObject([{ state: 'sending' }]);
      cutAndReturn(pageProxy);
      await isPageQuiet();
    }
    const id = contactIdOfKey(page.key());
    expect(await journal(id)).toEqual(texts);
    expect(textsOn(page, 'mine')).toEqual(texts);
    // What the page hears at its return tells it that no second asking is needed.
    expect([...byPage.commands.values()]).toEqual(texts.map(() => ({ asked: 1, acknowledged: 0 })));
  });

  test('a line that is reset as the words leave it: they arrive once and in order', async () => {
    const before = textsOn(page, 'mine');
    const texts = Array.from({ length: 10 }, (_, i) => `Kesken katkennut ${i}`);
    for (const text of texts) {
      const asked = byPage.asked();
      page.chat.send(text);
      await when('it has left', [byPage], () => byPage.asked() > asked);
      pageProxy.reset();
    }
    await isPageQuiet();
    expect(textsOn(page, 'mine')).toEqual([...before, ...texts]);
    expect(await journal(contactIdOfKey(page.key()))).toEqual([...before, ...texts]);
  });

  test('a gateway that is gone without a word: both sides notice by themselves and send again', async () => {
    const { away, contactId, proxy } = unit;
    const id = contactIdOfKey(page.key());
    await away.desk.feed.gateway.call('contact.claim', { id: contactId, commandId: randomUUID() });
    proxy.halfOpen();
    pageProxy.halfOpen();
    const startedAt = Date.now();
    page.chat.send('Kuuleeko kukaan?');
    await away.desk.outbox.put(contactId, 'reply', 'Kuulen, viive on meidän');
    await Promise.all([isPageQuiet(), isDeskQuiet()]);
    expect(Date.now() - startedAt).toBeLessThan(12_000);
    expect((await journal(id)).filter((text) => text === 'Kuuleeko kukaan?')).toHaveLength(1);
    expect((await journal(contactId)).filter((text) => text.startsWith('Kuulen'))).toHaveLength(1);
  });
});

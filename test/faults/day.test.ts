import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadConfig } from '../../gateway/app/configuration.ts';
import { type Db, openDatabase } from '../../gateway/db/database.ts';
import type { Channel } from '../../shared/domain/channel.ts';
import { type Contact, isOpen, isUnread, ownerOf } from '../../shared/domain/contact/contact.ts';
import { unsaid } from '../../shared/domain/contact/open.ts';
import { HOUR, MINUTE } from '../../shared/kit/time.ts';
import type { FeedNotice } from '../../shared/protocol/desk.ts';
import { connectApi, makeKey } from '../harness/api.ts';
import { startTestGateway, type TestGateway } from '../harness/gateway.ts';
import { submitAll } from '../harness/inbox.ts';
import { applyToMirror } from '../harness/mirror.ts';
import { replay } from '../harness/replay.ts';
import { connectClient, connectDesk, type TestClient, type TestDesk, until } from '../harness/sockets.ts';
import { client as clientActor, unsaidIntake } from '../harness/story.ts';

/** Monday at eight in Helsinki. */
const MORNING = Date.parse('2026-11-23T06:00:00.000Z');
const OF_EACH = 3;

describe.each(['lansi-uusimaa', 'etela-pohjanmaa', 'kymenlaakso'])('a day of mixed traffic in %s', (name) => {
  const config = loadConfig(name);
  const isInUse = (channel: Channel) =>
    config.channels.some(
      ({ id, activeFrom }) => id === channel && activeFrom !== null && activeFrom <= '2026-11-23',
    );
  let at = MORNING;
  let gateway: TestGateway;
  let outi: TestDesk;
  let linnea: TestDesk;
  let db: Db;
  let close: () => Promise<void>;
  let api: Awaited<ReturnType<typeof connectApi>>;
  let key: string;
  const clients: TestClient[] = [];
  const sinceBy = new Map<string, number>();
  const noticesBy = new Map<string, FeedNotice[]>();
  const command = (id: string) => ({ id, commandId: randomUUID() });

  beforeAll(async () => {
    gateway = await startTestGateway({ config, now: () => new Date(at) });
    ({ db, close } = openDatabase(gateway.databaseUrl, () => undefined, 1));
    api = await connectApi(gateway.url);
    ({ key } = await makeKey(
      gateway.databaseUrl,
      'contacts:telephony',
      'contacts:chatbot',
      'contacts:applications',
      'contacts:reports',
      'contacts:requests',
      'contacts:letters',
    ));
  });
  /** A desk that comes back each hour, as after a break, and goes on from where it was. */
  const sit = async (personId: string): Promise<TestDesk> => {
    const desk = await connectDesk(gateway.url, personId);
    await desk.ask('session.start', {});
    const { seq } = await desk.ask('feed.start', { since: sinceBy.get(personId) ?? null });
    sinceBy.set(personId, seq);
    desk.notices.unshift(...(noticesBy.get(personId) ?? []));
    noticesBy.set(personId, desk.notices);
    return desk;
  };
  beforeEach(async () => {
    outi = await sit('outi-yrjola');
    linnea = await sit('linnea-mallstrom');
  });
  afterEach(() => {
    for (const desk of [outi, linnea]) desk.close();
    at += HOUR;
  });
  afterAll(async () => {
    for (const each of clients) each.close();
    await close();
    await gateway.stop();
  });

  const seen = (desk: TestDesk, id: string) => applyToMirror(desk.notices).get(id);
  const when = (desk: TestDesk, id: string, is: (contact: Contact) => boolean) =>
    until(desk.socket, 'feed.batch', () => {
      const contact = seen(desk, id);
      return contact && is(contact) ? contact : null;
    });
  const finish = async (desk: TestDesk, id: string, more: object = {}) => {
    const contact = await when(desk, id, (each) => ownerOf(each) === desk.personId);
    if (isUnread(contact))
      await desk.ask('contact.markRead', {
        ...command(id),
        delivered: contact.position,
        read: contact.position,
      });
    await desk.ask('contact.close', {
      ...command(id),
      resolution: 'RESOLVED_HERE',
      contactBy: 'SELF',
      topic: contact.topic,
      nextStep: 'NONE',
      addOns: [],
      ...more,
    });
  };
  const handIn = async (channel: Channel, more: object): Promise<string> => {
    const answer = await api.post('/contacts', {
      key,
      token: randomUUID(),
      body: { channel, lang: 'fi', contactBy: 'SELF', ...more },
    });
    expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 201 });
    return answer.body.id as string;
  };
  const take = async (desk: TestDesk, id: string) => {
    await when(desk, id, () => true);
    await desk.ask('contact.claim', command(id));
    await when(desk, id, (each) => ownerOf(each) === desk.personId);
  };
  const each = async (channel: Channel, act: (i: number) => Promise<void>) => {
    if (!isInUse(channel)) return;
    for (let i = 0; i < OF_EACH; i += 1) {
      await act(i);
      at += MINUTE;
    }
  };

  test('chats are answered and closed', async () => {
    await each('CHAT_ANON', async (i) => {
      const client = await connectClient(gateway.url);
      clients.push(client);
      const text = `Tarvitsen neuvoa ${i}`;
      const opening = { commandId: randomUUID(), lang: 'fi' as const, topic: 'en_tieda', text };
      await client.ask('conversation.open', opening);
      const contact = await until(outi.socket, 'feed.batch', () =>
        [...applyToMirror(outi.notices).values()].find((known) => known.lastMessage.preview === text),
      );
      await take(outi, contact.id);
      await outi.ask('contact.send', { ...command(contact.id), text: 'Autan mielelläni.' });
      await until(client.socket, 'conversation.updated', () =>
        client.updates.some(({ type }) => type === 'theirs'),
      );
      await client.ask('conversation.send', { commandId: randomUUID(), text: 'Kiitos!' });
      await when(outi, contact.id, (known) => known.lastMessage.from === 'client');
      await finish(outi, contact.id);
    });
  });

  test('identified messages are answered, and one goes to its service line', async () => {
    await each('MESSAGE', async (i) => {
      const id = randomUUID();
      await submitAll(
        gateway.databaseUrl,
        [
          {
            actor: clientActor,
            maySee: () => true,
            command: {
              ...unsaid,
              verb: 'open',
              id,
              commandId: randomUUID(),
              channel: 'MESSAGE',
              lang: 'fi',
              topic: 'en_tieda',
              aliasNumber: 3000 + i,
              intake: unsaidIntake,
              client: { id: randomUUID(), strength: 'strong' },
              details: { name: `Aino Demola ${i}` },
              text: `Kysymys ${i}`,
            },
          },
        ],
        new Date(at),
      );
      await take(outi, id);
      await outi.ask('contact.send', { ...command(id), text: 'Tässä vastaus.' });
      if (i > 0) return finish(outi, id);
      await outi.ask('contact.markRead', { ...command(id), delivered: 99, read: 99 });
      await outi.ask('transfer.offer', {
        ...command(id),
        to: { kind: 'line', line: 'VAMMAIS' },
        message: 'Hakee vammaispalvelua, omainen auttaa.',
      });
      expect(await when(outi, id, ({ transfer }) => transfer !== null)).toMatchObject({
        state: { status: 'queued' },
      });
      await outi.ask('transfer.recall', {
        ...command(id),
        transferId: seen(outi, id)?.transfer?.id ?? '',
        message: 'Ratkesikin täällä.',
      });
      return finish(outi, id);
    });
  });

  test('requests to call are called, and one is reached only later', async () => {
    await each('CONTACT_REQUEST', async (i) => {
      const id = await handIn('CONTACT_REQUEST', {
        details: { name: `Pekka Mallinen ${i}`, phone: '+358400000000' },
        text: 'Soittakaa.',
      });
      await take(outi, id);
      await outi.ask('callback.start', command(id));
      await outi.ask('callback.record', {
        ...command(id),
        outcome: i === 0 ? 'noAnswer' : 'reached',
        note: null,
      });
      if (i > 0) return finish(outi, id);
      return outi.ask('contact.release', command(id)).then(() => undefined);
    });
  });

  test('calls, visits and letters are written down', async () => {
    const registered = (channel: Channel, more: object) =>
      each(channel, async () => {
        const id = randomUUID();
        await outi.ask('contact.register', {
          ...command(id),
          channel,
          lang: 'fi',
          topic: 'asuminen',
          text: null,
          details: { name: 'Eila Demo', phone: '+358400000000', organisation: 'Demolan koulu' },
          intake: { contactBy: 'SELF', site: config.sites[0]?.id ?? null },
          ...more,
        });
        await finish(outi, id);
      });
    await registered('PHONE', {});
    await registered('AUTHORITY_LINE', {});
    await registered('WALK_IN', {});
    await registered('LETTER', { text: 'Kirje.' });
  });

  test('applications and notices come from other systems and are resolved', async () => {
    for (const channel of ['APPLICATION', 'NOTICE_SHL'] as const)
      await each(channel, async (i) => {
        const id = await handIn(channel, { details: { name: `Kaarlo Mallikas ${i}` }, text: 'Asia.' });
        await take(outi, id);
        await finish(outi, id);
      });
  });

  test('reports are assessed at once by someone who may, and the urgent handled the same day', async () => {
    await each('REPORT_CW', async (i) => {
      const id = await handIn('REPORT_CW', {
        contactBy: 'PROFESSIONAL',
        text: 'Lapsi ei uskalla mennä kotiin.',
      });
      await take(linnea, id);
      const level = i === 0 ? ('URGENT' as const) : ('P2' as const);
      await linnea.ask('contact.setUrgency', { ...command(id), level, reason: 'Opettajan kertoma.' });
      if (i === 0) await linnea.ask('contact.markUrgentHandled', { ...command(id), how: 'handled' });
      await finish(linnea, id, { contactBy: 'PROFESSIONAL' });
    });
  });

  test('a colleague is asked, answers, and the answer comes to the asker’s contact', async () => {
    if (!isInUse('CONSULTATION')) return;
    const about = randomUUID();
    await outi.ask('contact.register', {
      ...command(about),
      channel: 'PHONE',
      lang: 'fi',
      topic: 'toimeentulo',
      text: null,
      details: { name: 'Eila Demo' },
    });
    const id = randomUUID();
    await outi.ask('consultation.ask', {
      ...command(id),
      about,
      topic: 'toimeentulo',
      lang: 'fi',
      question: 'Miten Kelan ja meidän työnjako menee tässä?',
    });
    await take(linnea, id);
    await linnea.ask('consultation.answer', { ...command(id), text: 'Ensin Kela, sitten täydentävä.' });
    await when(outi, about, ({ consultations }) => consultations.some(({ status }) => status === 'answered'));
    await outi.ask('consultation.acknowledge', command(id));
    await finish(outi, about);
  });

  test('at the day’s end nothing is unseen, and journal, columns and fresh snapshot agree', async () => {
    const { differences, contacts, types } = await replay(db);
    expect(differences).toEqual([]);
    expect(contacts).toBeGreaterThan(OF_EACH * 3);
    expect(types).toContain('closed');
    const fresh = await connectDesk(gateway.url, 'sanna-demola');
    await fresh.ask('session.start', {});
    await fresh.ask('feed.start', { since: null });
    const known = applyToMirror(fresh.notices);
    const left = [...known.values()].filter(isOpen);
    expect(left.filter((contact) => ownerOf(contact) !== null && isUnread(contact))).toEqual([]);
    // Only the request that nobody answered is left, to be called again another day.
    expect(left.map(({ channel }) => channel)).toEqual(isInUse('CONTACT_REQUEST') ? ['CONTACT_REQUEST'] : []);
    const followed = applyToMirror(outi.notices);
    for (const [id, contact] of known) expect(followed.get(id)).toEqual(contact);
    fresh.close();
  });
});

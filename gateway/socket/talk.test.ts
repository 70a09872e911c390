import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Signalled, TalkSignal } from '../../shared/protocol/talk.ts';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import {
  connectClient,
  connectDesk,
  openConversation,
  type TestClient,
  type TestDesk,
  until,
} from '../../test/harness/sockets.ts';
import { unlimited } from '../services/limits.ts';

const secret = 'a shared secret of the two';
const ice = { stun: ['stun:a.example'], turn: ['turn:a.example'], secret };
const MOST_SIGNALS = 60;
const limits = { ...unlimited, talkSignals: { points: MOST_SIGNALS, seconds: 60 } };
/** How far the first gateway's clock has been moved on, in milliseconds. */
let ahead = 0;
let first: TestGateway;
/** Another gateway on the same database: the client's page is there. */
let second: TestGateway;
let outi: TestDesk;
let ville: TestDesk;
let mikko: TestDesk;

beforeAll(async () => {
  first = await startTestGateway({
    ice,
    talksEveryMs: 50,
    now: () => new Date(Date.now() + ahead),
    limits,
  });
  second = await startTestGateway({ databaseUrl: first.databaseUrl, ice, limits });
  [outi, ville, mikko] = await Promise.all([
    connectDesk(first.url, 'outi-yrjola'),
    connectDesk(second.url, 'ville-mallinen'),
    connectDesk(first.url, 'mikko-malli'),
  ]);
  for (const desk of [outi, ville]) await desk.ask('feed.start', { since: null });
});
afterAll(async () => {
  for (const desk of [outi, ville, mikko]) desk.close();
  await second.stop();
  await first.stop();
});

const command = (id: string) => ({ id, commandId: randomUUID() });
const own = (talkId: string) => ({ talkId, commandId: randomUUID() });
const signal = (talkId: string, what: TalkSignal, from = randomUUID()): Signalled => ({
  ...{ talkId, from },
  to: null,
  signal: what,
});
const hello = { kind: 'hello' } as const;
const names = ['talk.signalled', 'conversation.signalled'];
/** The next signal that a page hears. */
const hears = ({ socket }: TestClient | TestDesk) =>
  new Promise<Signalled & { by?: string | null; who?: unknown }>((resolve) => {
    for (const name of names) socket.once(name, resolve);
  });
/** Whatever a page hears of talks from now on. */
const all = ({ socket }: TestClient | TestDesk) => {
  const heard: Signalled[] = [];
  for (const name of names) socket.on(name, (told: Signalled) => heard.push(told));
  return heard;
};

/** A chat of Outi's, its client at the other gateway, and a talk that is offered. */
async function offered(medium: 'voice' | 'video' = 'video') {
  const { client: begun, contactId } = await openConversation(first.url, outi, `Puhutaan ${randomUUID()}`);
  begun.close();
  const client = await connectClient(second.url, begun.key);
  await outi.ask('contact.claim', command(contactId));
  const talkId = randomUUID();
  await outi.ask('talk.offer', { id: contactId, commandId: talkId, medium });
  return { client, contactId, talkId };
}
const see = (client: TestClient, type: string) =>
  until(client.socket, 'conversation.updated', () => client.updates.find((each) => each.type === type));

test('signals pass between the pages of an open talk, across gateways and in order, however long they are', async () => {
  const { client, contactId, talkId } = await offered();
  const early = signal(talkId, hello);
  expect(await outi.call('talk.signal', { ...early, id: contactId })).toMatchObject({
    error: { code: 'TalkOver' },
  });
  expect(await client.call('conversation.talkServers', { talkId })).toMatchObject({
    error: { code: 'TalkOver' },
  });
  expect(await see(client, 'talkOffered')).toMatchObject({ medium: 'video', talkId });
  await client.ask('conversation.acceptTalk', own(talkId));

  const toOuti = hears(outi);
  const greeting = signal(talkId, hello);
  await client.ask('conversation.signal', greeting);
  expect(await toOuti).toEqual({ ...greeting, id: contactId, by: null });

  const heard = all(client);
  const seat = randomUUID();
  const sdp = `v=0\r\n${'a=candidate ö\r\n'.repeat(1_500)}`;
  const sent = [
    signal(talkId, hello, seat),
    signal(talkId, { kind: 'description', type: 'offer', sdp }, seat),
    ...Array.from({ length: 12 }, (_, n) =>
      signal(talkId, { kind: 'shows', isMuted: n % 2 === 0, hasPicture: true }, seat),
    ),
  ];
  for (const each of sent) await outi.ask('talk.signal', { ...each, id: contactId });
  await until(client.socket, 'conversation.signalled', () => heard.length === sent.length);
  expect(heard.map(({ signal: what }) => what)).toEqual(sent.map(({ signal: what }) => what));
  expect(heard[0]).toMatchObject({ who: { name: 'Outi Demo-Yrjölä' } });
  expect(JSON.stringify(heard)).not.toContain('outi-yrjola');

  await client.ask('conversation.beginTalk', own(talkId));
  await client.ask('conversation.endTalk', own(talkId));
  expect(await see(client, 'talkEnded')).toMatchObject({ because: 'hungUp' });
  expect(await client.call('conversation.signal', signal(talkId, hello))).toMatchObject({
    error: { code: 'TalkOver' },
  });
  client.close();
});

test('nobody else hears or says anything in it: not another client, not a colleague outside it', async () => {
  const { client, contactId, talkId } = await offered('voice');
  const stranger = await connectClient(first.url);
  await client.ask('conversation.acceptTalk', own(talkId));
  const overheard = [all(stranger), all(mikko), all(ville)];
  const refusals = await Promise.all([
    mikko.call('talk.signal', { ...signal(talkId, hello), id: contactId }),
    mikko.call('talk.servers', { id: contactId, talkId }),
    mikko.call('talk.end', { ...own(talkId), id: contactId }),
    ville.call('talk.signal', { ...signal(talkId, hello), id: contactId }),
    ville.call('talk.join', { ...own(talkId), id: contactId }),
    stranger.call('conversation.signal', signal(talkId, hello)),
    stranger.call('conversation.talkServers', { talkId }),
    stranger.call('conversation.acceptTalk', own(talkId)),
    client.call('conversation.signal', signal(randomUUID(), hello)),
  ]);
  expect(refusals.map((each) => (each.ok ? 'ok' : each.error.code))).toEqual([
    ...['NotAllowed', 'NotAllowed', 'NotOwner', 'NotFound', 'NotFound'],
    ...['NotFound', 'NotFound', 'NotFound', 'TalkOver'],
  ]);
  const toOuti = hears(outi);
  await client.ask('conversation.signal', signal(talkId, hello));
  await toOuti;
  const tooLong = { kind: 'description', type: 'offer', sdp: 'x'.repeat(24_001) } as const;
  expect(await client.call('conversation.signal', signal(talkId, tooLong))).toMatchObject({
    error: { code: 'BadRequest' },
  });
  expect(overheard).toEqual([[], [], []]);
  for (const each of [client, stranger]) each.close();
});

test('a colleague of the contact comes as the third, hears from then on, and no more once gone', async () => {
  const { client, contactId, talkId } = await offered();
  await client.ask('conversation.acceptTalk', own(talkId));
  await outi.ask('colleague.invite', { ...command(contactId), personId: 'ville-mallinen' });
  await ville.ask('colleague.join', command(contactId));
  expect(await ville.call('talk.servers', { id: contactId, talkId })).toMatchObject({
    error: { code: 'NotAllowed' },
  });
  await ville.ask('talk.join', { ...own(talkId), id: contactId });
  expect(await see(client, 'talkJoined')).toMatchObject({ counsellor: { name: 'Ville Mallinen' } });
  const { iceServers } = await ville.ask('talk.servers', { id: contactId, talkId });
  expect(iceServers.map(({ urls }) => urls[0])).toEqual(['stun:a.example', 'turn:a.example']);
  const told = [hears(outi), hears(client)];
  await ville.ask('talk.signal', { ...signal(talkId, hello), id: contactId });
  expect(await Promise.all(told)).toMatchObject([
    { by: 'ville-mallinen', id: contactId },
    { who: { name: 'Ville Mallinen' } },
  ]);
  await ville.ask('colleague.leave', command(contactId));
  await see(client, 'talkLeft');
  const overheard = all(ville);
  const toOuti = hears(outi);
  await client.ask('conversation.signal', signal(talkId, hello));
  await toOuti;
  expect(overheard).toEqual([]);
  client.close();
});

test('a page that signals without measure is told to wait', async () => {
  const { client, talkId } = await offered('voice');
  await client.ask('conversation.acceptTalk', own(talkId));
  const shows = signal(talkId, { kind: 'shows', isMuted: true, hasPicture: false });
  const answers = await Promise.all(
    Array.from({ length: MOST_SIGNALS + 1 }, () => client.call('conversation.signal', shows)),
  );
  expect(answers.filter((each) => !each.ok)).toMatchObject([{ error: { code: 'TooFast' } }]);
  client.close();
});

test('a talk whose time is over is ended by the gateway', async () => {
  const { client } = await offered('voice');
  await see(client, 'talkOffered');
  ahead = 3 * 60_000;
  expect(await see(client, 'talkEnded')).toMatchObject({ because: 'unanswered', seconds: 0 });
  client.close();
});

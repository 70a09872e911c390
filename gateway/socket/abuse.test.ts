import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { startTestGateway, TEST_ORIGIN, type TestGateway } from '../../test/harness/gateway.ts';
import { rounds } from '../../test/harness/proof.ts';
import { openRaw } from '../../test/harness/rawSocket.ts';
import {
  connectClient,
  connectDesk,
  createKey,
  openConversation,
  signIn,
} from '../../test/harness/sockets.ts';
import { defaultLimits } from '../services/limits.ts';

describe('what comes in wrong', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway();
  });
  afterAll(() => gateway.stop());

  const refusalOf = async (namespace: string, auth: object, origin = TEST_ORIGIN): Promise<unknown> => {
    const socket = io(`${gateway.url}${namespace}`, {
      path: '/socket',
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      extraHeaders: { origin },
      auth,
    });
    const [error] = (await once(socket as never, 'connect_error')) as [Error & { data?: unknown }];
    socket.close();
    return error.data ?? error.message;
  };

  test('the door names what does not fit', async () => {
    const key = createKey();
    expect(await refusalOf('/citizen', { protocol: 0, key })).toEqual({
      code: 'ProtocolMismatch',
      gateway: PROTOCOL_VERSION,
      client: 0,
    });
    expect(await refusalOf('/citizen', { key })).toMatchObject({ code: 'ProtocolMismatch', client: null });
    expect(await refusalOf('/citizen', { protocol: PROTOCOL_VERSION, key: 'short' })).toEqual({
      code: 'BadRequest',
    });
    expect(await refusalOf('/desk', { protocol: PROTOCOL_VERSION, token: 'guessed' })).toEqual({
      code: 'SessionEnded',
    });
    expect(await refusalOf('/citizen', { protocol: PROTOCOL_VERSION, key }, 'https://evil.example')).toBe(
      'websocket error',
    );
  });

  test('a session that ends is cut at once, and its token opens nothing more', async () => {
    const { renewal, token } = await signIn(gateway.url, 'outi-yrjola');
    const socket = io(`${gateway.url}/desk`, {
      path: '/socket',
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      extraHeaders: { origin: TEST_ORIGIN },
      auth: { protocol: PROTOCOL_VERSION, token },
    });
    await once(socket as never, 'connect');
    const ended = once(socket as never, 'session.ended');
    const cut = once(socket as never, 'disconnect');
    await fetch(`${gateway.url}/auth/sign-out`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ renewal }),
    });
    expect((await ended)[0]).toEqual({ code: 'SessionEnded' });
    await cut;
    expect(await refusalOf('/desk', { protocol: PROTOCOL_VERSION, token })).toEqual({ code: 'SessionEnded' });
  });

  test('calls of a wrong shape are refused with what is wrong, and nothing changes', async () => {
    const desk = await connectDesk(gateway.url);
    await desk.ask('feed.start', { since: null });
    const { client, contactId } = await openConversation(gateway.url, desk, 'Muoto');
    const { contact } = await desk.ask('contact.get', { id: contactId });
    const raw = (name: string, ...args: unknown[]) => desk.socket.timeout(5_000).emitWithAck(name, ...args);
    const wrong: readonly unknown[] = [
      undefined,
      null,
      0,
      'x',
      [],
      {},
      { id: 7 },
      { id: contactId },
      { id: contactId, commandId: 'no' },
      { id: contactId, commandId: randomUUID(), text: 5 },
      { id: contactId, commandId: randomUUID(), text: '   ' },
      { id: contactId, commandId: randomUUID(), text: 'x'.repeat(4_001) },
      { __proto__: null },
      JSON.parse('{"__proto__":{"id":1}}'),
    ];
    for (const input of wrong) {
      expect(await raw('contact.send', input)).toMatchObject({ ok: false, error: { code: 'BadRequest' } });
    }
    expect(await raw('contact.claim', { id: contactId, commandId: randomUUID() }, 'extra')).toMatchObject({
      error: { code: 'BadRequest' },
    });
    for (const name of ['contact.steal', '__proto__', 'constructor', 'toString', 'error', '']) {
      expect(await raw(name, {})).toEqual({ ok: false, error: { code: 'UnknownCall' } });
    }
    const refused = once(desk.socket as never, 'call.refused');
    desk.socket.emit('contact.claim', { id: contactId, commandId: randomUUID() });
    expect((await refused)[0]).toEqual({ code: 'BadRequest' });
    expect((await desk.ask('contact.get', { id: contactId })).contact).toEqual(contact);
    for (const each of [client, desk]) each.close();
  });

  test('frames of random bytes are answered by a clear error, and the gateway lives', async () => {
    const count = rounds(400, 20_000);
    const answers = new Map<string, number>();
    for (let i = 0; i < count; i += 1) {
      const socket = await openRaw(gateway.port, i % 2 ? { namespace: '/citizen', key: createKey() } : null);
      const bytes = randomBytes(1 + (i % 200));
      // "1" asks Engine.IO to close, and "4" brings a packet of Socket.IO: those have a test of their own.
      if (bytes[0] === 0x31 || bytes[0] === 0x34) bytes[0] = 0;
      socket.send(i % 3 ? bytes.toString('latin1') : bytes);
      // A text that happens to begin as another packet may pass; one that surely is none comes behind it.
      socket.send('\u0000');
      const answer = await socket.closed();
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
    }
    expect([...answers.keys()]).toEqual(['1007 BadFrame']);
    expect((await fetch(`${gateway.url}/health`)).status).toBe(200);
  });

  test('well-framed nonsense inside Socket.IO’s own packets is answered or cut, and the gateway lives', async () => {
    const packets = [
      '42',
      '42[',
      '42["x"',
      '42{}',
      '42[]',
      '42[1]',
      '42[null,{}]',
      '45-["a",{"_placeholder":true,"num":9}]',
      '49',
      '4',
      '40',
      '41',
      '43',
      '44',
      '46',
      '42/citizen,["conversation.send"]',
      '42/nowhere,["a"]',
      '40/nowhere,{}',
      '4099999999',
    ];
    for (const packet of packets) {
      const socket = await openRaw(gateway.port, { namespace: '/citizen', key: createKey() });
      socket.send(packet);
      socket.send('2probe');
      socket.close();
      await socket.closed();
    }
    const huge = await openRaw(gateway.port, { namespace: '/citizen', key: createKey() });
    huge.send(`42/citizen,["conversation.send",{"text":"${'x'.repeat(70_000)}"}]`);
    expect(await huge.closed()).toContain('1009');
    expect((await fetch(`${gateway.url}/health`)).status).toBe(200);
    const client = await connectClient(gateway.url);
    expect((await client.ask('conversation.resume', { since: 0 })).exists).toBe(false);
    client.close();
  });
});

describe('too much', () => {
  test('a page that keeps asking for earlier contacts is held back', async () => {
    const gateway = await startTestGateway({ limits: defaultLimits });
    const client = await connectClient(gateway.url);
    const ask = () => client.call('return.list', {});
    const { points } = defaultLimits.returns;
    const answers = await Promise.all(Array.from({ length: points + 3 }, ask));
    const codes = answers.map((each) => !each.ok && each.error.code);
    expect(codes.filter((code) => code === 'NotIdentified')).toHaveLength(points);
    expect(codes.filter((code) => code === 'TooFast')).toHaveLength(3);
    client.close();
    await gateway.stop();
  });

  test('a client who writes too fast is told when to try again, and others are not held up', async () => {
    const gateway = await startTestGateway({ limits: defaultLimits });
    const desk = await connectDesk(gateway.url);
    await desk.ask('feed.start', { since: null });
    const { client } = await openConversation(gateway.url, desk, 'Kiire');
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        client.call('conversation.send', { commandId: randomUUID(), text: `${i}` }),
      ),
    );
    const refused = answers.filter((each) => !each.ok);
    expect(refused.length).toBe(40 - defaultLimits.clientMessages.points);
    expect(refused[0]).toMatchObject({ error: { code: 'TooFast', retryAfterMs: expect.any(Number) } });
    const other = await connectClient(gateway.url);
    await other.ask('conversation.open', {
      commandId: randomUUID(),
      lang: 'fi',
      topic: 'en_tieda',
      text: 'Hei',
    });
    for (const each of [client, other, desk]) each.close();
    await gateway.stop();
  });

  test('a reader that does not read is cut before it holds a megabyte', async () => {
    const gateway = await startTestGateway({
      slowReaders: { maxBytes: 1_000_000, maxStallMs: 60_000, everyMs: 50 },
    });
    const desk = await connectDesk(gateway.url);
    await desk.ask('feed.start', { since: null });
    const { token } = await signIn(gateway.url, 'mikko-malli');
    const slow = await openRaw(gateway.port, { namespace: '/desk', token });
    slow.send(`42/desk,0["feed.start",{"since":null}]`);
    await slow.received('43/desk,0');
    slow.pause();
    const { client } = await openConversation(gateway.url, desk, 'Paljon');
    const text = 'ä'.repeat(3_900);
    let isCut = false;
    for (let i = 0; i < 80 && !isCut; i += 1) {
      const send = () => client.ask('conversation.send', { commandId: randomUUID(), text });
      await Promise.all(Array.from({ length: 50 }, send));
      const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
      isCut = metrics.includes('luotsi_refused_total{why="TooSlow"} 1');
    }
    expect(isCut).toBe(true);
    slow.destroy();
    for (const each of [client, desk]) each.close();
    await gateway.stop();
  });
});

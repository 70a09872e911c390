import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestGateway } from '../../test/harness/gateway.ts';
import { createIdentityBrowser } from '../../test/harness/identityBrowser.ts';
import {
  aino,
  claimsOf,
  pekka,
  type Tamper,
  type TestIdentityProvider,
  weakly,
} from '../../test/harness/identityProvider.ts';
import {
  clientsOf,
  createIdentityWorld,
  type IdentityWorld,
  isCallback,
  statusOf,
  ticketOf,
} from '../../test/harness/identityWorld.ts';
import { connectClient } from '../../test/harness/sockets.ts';

let world: IdentityWorld;
let idp: TestIdentityProvider;
let gateway: TestGateway;

beforeAll(async () => {
  world = await createIdentityWorld();
  ({ idp, gateway } = world);
});
afterAll(() => world.stop());
beforeEach(() => world.reset());

describe('what does not identify', () => {
  const rewritten =
    (change: (claims: Record<string, unknown>) => object): Tamper =>
    (token, sign) =>
      sign(change(claimsOf(token)));
  const unsigned: Tamper = (token) => {
    const head = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
    return `${head}.${token.split('.')[1]}.`;
  };
  const foreignKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const forged: Tamper = (token, sign) => sign(claimsOf(token), foreignKey);
  const swapped: Tamper = (token) => {
    const [head, , seal] = token.split('.');
    const claims = { ...claimsOf(token), 'urn:oid:1.2.246.21': pekka.identityCode };
    return `${head}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${seal}`;
  };
  const hourAgo = Math.floor(Date.now() / 1000) - 3_600;
  const tampers: readonly (readonly [string, Tamper])[] = [
    ['unsigned', unsigned],
    ['signed with another key', forged],
    ['changed after signing', swapped],
    ['for another audience', rewritten((claims) => ({ ...claims, aud: 'somebody-else' }))],
    ['of another issuer', rewritten((claims) => ({ ...claims, iss: 'https://evil.example.test' }))],
    ['with another nonce', rewritten((claims) => ({ ...claims, nonce: 'another' }))],
    ['without a nonce', rewritten(({ nonce: _, ...claims }) => claims)],
    ['that has expired', rewritten((claims) => ({ ...claims, exp: hourAgo, iat: hourAgo - 60 }))],
    [
      'whose identity code is none',
      rewritten((claims) => ({ ...claims, 'urn:oid:1.2.246.21': '140391-912C' })),
    ],
  ];

  test.each(tampers)('an ID token %s', async (_, tamper) => {
    const before = await clientsOf(gateway);
    const client = await connectClient(gateway.url);
    idp.person = { ...aino, identityCode: '251149-956F', familyName: 'Mallila' };
    idp.tamper = tamper;
    await createIdentityBrowser(gateway.url).go(await ticketOf(client));
    expect(await statusOf(client)).toEqual({ status: 'failed' });
    expect(await clientsOf(gateway)).toEqual(before);
    client.close();
  });

  test('a person without an identity code, or without a name', async () => {
    for (const person of [
      { ...aino, identityCode: '' },
      { identityCode: '251149-956F', givenNames: '', familyName: '' },
    ]) {
      const client = await connectClient(gateway.url);
      idp.person = person;
      await createIdentityBrowser(gateway.url).go(await ticketOf(client));
      expect(await statusOf(client)).toEqual({ status: 'failed' });
      client.close();
    }
  });

  test('too weak a level of assurance', async () => {
    const client = await connectClient(gateway.url);
    idp.person = weakly(aino);
    await createIdentityBrowser(gateway.url).go(await ticketOf(client));
    expect(await statusOf(client)).toEqual({ status: 'failed' });
    client.close();
  });

  test('another state, and the right one still does afterwards', async () => {
    const client = await connectClient(gateway.url);
    const browser = createIdentityBrowser(gateway.url);
    const callback = await browser.go(await ticketOf(client), { until: isCallback });
    const wrong = new URL(callback);
    wrong.searchParams.set('state', 'A'.repeat(43));
    await browser.go(wrong.href, { site: 'cross-site' });
    expect(await statusOf(client)).toEqual({ status: 'underWay' });
    await browser.go(callback.href, { site: 'cross-site' });
    expect(await statusOf(client)).toMatchObject({ status: 'identified' });
    client.close();
  });

  test('an answer that comes a second time', async () => {
    const client = await connectClient(gateway.url);
    const browser = createIdentityBrowser(gateway.url);
    const callback = await browser.go(await ticketOf(client), { until: isCallback });
    const kept = new Map(browser.cookies);
    idp.tamper = forged;
    await browser.go(callback.href, { site: 'cross-site' });
    expect(await statusOf(client)).toEqual({ status: 'failed' });
    // Even with the cookie put back and the provider honest again, the round is over.
    idp.tamper = null;
    for (const [key, value] of kept) browser.cookies.set(key, value);
    await browser.go(callback.href, { site: 'cross-site' });
    expect(await statusOf(client)).toEqual({ status: 'failed' });
    client.close();
  });

  test('an answer in another browser, with its own cookie or with none', async () => {
    const mine = await connectClient(gateway.url);
    const theirs = await connectClient(gateway.url);
    const [myBrowser, theirBrowser] = [
      createIdentityBrowser(gateway.url),
      createIdentityBrowser(gateway.url),
    ];
    const myAnswer = await myBrowser.go(await ticketOf(mine), { until: isCallback });
    await theirBrowser.go(await ticketOf(theirs), { until: isCallback });
    await theirBrowser.go(myAnswer.href, { site: 'cross-site' });
    await createIdentityBrowser(gateway.url).go(myAnswer.href, { site: 'cross-site' });
    expect(await statusOf(mine)).toEqual({ status: 'underWay' });
    expect(await statusOf(theirs)).toEqual({ status: 'underWay' });
    for (const each of [mine, theirs]) each.close();
  });

  test.each(['cross-site', 'same-site', 'none'])(
    'a ticket followed from a link (%s), as one that a stranger sends',
    async (site) => {
      const client = await connectClient(gateway.url);
      const browser = createIdentityBrowser(gateway.url);
      await browser.go(await ticketOf(client), { site });
      expect(browser.visited.filter((each) => each.startsWith(idp.issuer))).toEqual([]);
      expect(browser.cookies.size).toBe(0);
      expect(await statusOf(client)).toEqual({ status: 'underWay' });
      client.close();
    },
  );

  test('a ticket that is old, spent or made up', async () => {
    const client = await connectClient(gateway.url);
    const atProvider = async (url: string) => {
      const browser = createIdentityBrowser(gateway.url);
      await browser.go(url, { until: isCallback });
      return browser.visited.some((each) => each.startsWith(idp.issuer));
    };
    const old = await ticketOf(client);
    world.forward(121_000);
    expect(await atProvider(old)).toBe(false);
    const once = await ticketOf(client);
    expect(await atProvider(once)).toBe(true);
    expect(await atProvider(once)).toBe(false);
    expect(await atProvider('identity/start?ticket=made-up')).toBe(false);
    expect(await atProvider('identity/start')).toBe(false);
    client.close();
  });

  test('an answer that comes too late', async () => {
    const client = await connectClient(gateway.url);
    const browser = createIdentityBrowser(gateway.url);
    const callback = await browser.go(await ticketOf(client), { until: isCallback });
    world.forward(601_000);
    await browser.go(callback.href, { site: 'cross-site' });
    expect(await statusOf(client)).toEqual({ status: 'none' });
    client.close();
  });

  test('a second person in the tab of the first', async () => {
    const client = await connectClient(gateway.url);
    await createIdentityBrowser(gateway.url).go(await ticketOf(client));
    idp.person = pekka;
    expect(await client.call('identity.begin', { lang: 'fi' })).toMatchObject({
      error: { code: 'AlreadyIdentified' },
    });
    expect(await statusOf(client)).toEqual({ status: 'identified', name: 'Aino Demola' });
    client.close();
  });
});

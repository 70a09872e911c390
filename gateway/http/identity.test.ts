import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import { createIdentityBrowser, PUBLIC_URL } from '../../test/harness/identityBrowser.ts';
import {
  aino,
  claimsOf,
  createOwnKeys,
  identityFrom,
  pekka,
  startIdentityProvider,
  type TestIdentityProvider,
} from '../../test/harness/identityProvider.ts';
import {
  CALLBACK,
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

describe('a round to a real identity provider', () => {
  test('identifies, and ends at the client’s page with nothing in the address', async () => {
    const client = await connectClient(gateway.url);
    expect(await statusOf(client)).toEqual({ status: 'none' });
    const browser = createIdentityBrowser(gateway.url);
    const url = await ticketOf(client);
    expect(await statusOf(client)).toEqual({ status: 'underWay' });
    const end = await browser.go(url);
    expect(end.href).toBe(`${PUBLIC_URL}/`);
    expect(await statusOf(client)).toEqual({ status: 'identified', name: 'Aino Demola' });
    // The way was the one it should be: pushed request or PKCE, state, and the cookie gone afterwards.
    expect(browser.visited.some((each) => each.startsWith(`${idp.issuer}/auth`))).toBe(true);
    expect([...browser.cookies.keys()].filter((key) => key.includes('luotsi_identity'))).toEqual([]);
    client.close();
  });

  test('the same person is the same client, another person another', async () => {
    const identify = async () => {
      const client = await connectClient(gateway.url);
      await createIdentityBrowser(gateway.url).go(await ticketOf(client));
      expect(await statusOf(client)).toMatchObject({ status: 'identified' });
      client.close();
    };
    await identify();
    const before = await clientsOf(gateway);
    await identify();
    expect(await clientsOf(gateway)).toEqual(before);
    idp.person = { ...aino, familyName: 'Demola-Malli' };
    await identify();
    expect(await clientsOf(gateway)).toEqual(before);
    idp.person = pekka;
    await identify();
    expect(await clientsOf(gateway)).toHaveLength(before.length + 1);
  });

  test('asks the provider’s userinfo where the ID token does not tell the identity code', async () => {
    const client = await connectClient(gateway.url);
    idp.tamper = (token, sign) => {
      const { 'urn:oid:1.2.246.21': _, ...rest } = claimsOf(token);
      return sign(rest);
    };
    await createIdentityBrowser(gateway.url).go(await ticketOf(client));
    expect(await statusOf(client)).toEqual({ status: 'identified', name: 'Aino Demola' });
    client.close();
  });

  test('says who it is with keys of its own, and opens an ID token that is encrypted to them', async () => {
    const keys = createOwnKeys();
    const own = await startIdentityProvider(() => CALLBACK, keys);
    const other = await startTestGateway({ identity: identityFrom(own.issuer, PUBLIC_URL, keys) });
    const served = await (await fetch(`${other.url}/identity/keys`)).text();
    expect(JSON.parse(served)).toMatchObject({ keys: [{ kid: 'gateway-sig' }, { kid: 'gateway-enc' }] });
    for (const { d } of keys.keys) expect(served).not.toContain(d);
    const client = await connectClient(other.url);
    await createIdentityBrowser(other.url).go(await ticketOf(client));
    expect(await statusOf(client)).toEqual({ status: 'identified', name: 'Aino Demola' });
    expect([...own.secrets].some((token) => token.split('.').length === 5)).toBe(true);
    client.close();
    await other.stop();
    await own.stop();
  });

  test('a client who turns back is not identified, and may set out anew', async () => {
    const client = await connectClient(gateway.url);
    idp.person = null;
    await createIdentityBrowser(gateway.url).go(await ticketOf(client));
    expect(await statusOf(client)).toEqual({ status: 'cancelled' });
    idp.person = aino;
    await createIdentityBrowser(gateway.url).go(await ticketOf(client));
    expect(await statusOf(client)).toMatchObject({ status: 'identified' });
    client.close();
  });

  test('a provider that is down is said to be unavailable', async () => {
    const gone = await startIdentityProvider(() => CALLBACK);
    await gone.stop();
    const own = await startTestGateway({ identity: identityFrom(gone.issuer, PUBLIC_URL) });
    const client = await connectClient(own.url);
    const end = await createIdentityBrowser(own.url).go(await ticketOf(client));
    expect(end.href).toBe(`${PUBLIC_URL}/`);
    expect(await statusOf(client)).toEqual({ status: 'unavailable' });
    client.close();
    await own.stop();
  });

  test('a provider that goes down while the client is there is said to be unavailable', async () => {
    const own = await startIdentityProvider(() => CALLBACK);
    const other = await startTestGateway({ identity: identityFrom(own.issuer, PUBLIC_URL) });
    const client = await connectClient(other.url);
    const browser = createIdentityBrowser(other.url);
    const callback = await browser.go(await ticketOf(client), { until: isCallback });
    await own.stop();
    await browser.go(callback.href, { site: 'cross-site' });
    expect(await statusOf(client)).toEqual({ status: 'unavailable' });
    client.close();
    await other.stop();
  });
});

import type { Page } from '@playwright/test';
import {
  identityFrom,
  startIdentityProvider,
  type TestIdentityProvider,
} from '../harness/identityProvider.ts';
import { connectClient } from '../harness/sockets.ts';
import { test as base, begin, expect, textsOf } from './support/citizen.ts';

type Parts = { redirect: { uri: string }; idp: TestIdentityProvider };

const test = base.extend<Parts>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  redirect: async ({}, use) => use({ uri: '' }),
  idp: async ({ redirect }, use) => {
    const idp = await startIdentityProvider(() => redirect.uri);
    idp.isShown = true;
    await use(idp);
    await idp.stop();
  },
  gatewayOptions: async ({ idp }, use) => use({ identity: identityFrom(idp.issuer, null) }),
  gateway: async ({ gateway, redirect }, use) => {
    redirect.uri = `${gateway.url}/identity/callback`;
    await use(gateway);
  },
});

const keyOf = (page: Page) => page.evaluate(() => sessionStorage.getItem('luotsi.key') ?? '');

test('a tab that goes to the identity provider comes back to its own conversation, identified', async ({
  page,
  gateway,
  idp,
  context,
}) => {
  await begin(page, 'Haluan vammaispalveluun.');
  const key = await keyOf(page);
  const client = await connectClient(gateway.url, key);
  const { url } = await client.ask('identity.begin', { lang: 'fi' });
  await page.evaluate((to) => location.assign(to), url);
  await page.getByRole('link', { name: 'Jatka' }).click();
  await page.waitForURL(`${gateway.url}/`);
  await expect(textsOf(page).filter({ hasText: 'Haluan vammaispalveluun.' })).toBeVisible();
  expect(await keyOf(page)).toBe(key);
  expect(await client.ask('identity.status', {})).toEqual({ status: 'identified', name: 'Aino Demola' });
  expect((await context.cookies(gateway.url)).filter(({ name }) => name.startsWith('luotsi'))).toEqual([]);
  expect(idp.secrets.size).toBeGreaterThan(0);
  client.close();
});

test('a link with somebody else’s ticket leads nowhere', async ({ page, gateway, idp, context }) => {
  const stranger = await connectClient(gateway.url);
  const { url } = await stranger.ask('identity.begin', { lang: 'fi' });
  await page.goto(`${idp.issuer}/.well-known/openid-configuration`);
  await page.evaluate((to) => location.assign(to), `${gateway.url}/${url}`);
  await page.waitForURL(`${gateway.url}/`);
  expect(await context.cookies(`${gateway.url}/identity/callback`)).toEqual([]);
  expect(await stranger.ask('identity.status', {})).toEqual({ status: 'underWay' });
  stranger.close();
});

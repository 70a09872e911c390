import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestGateway, type TestGateway } from '../../test/harness/gateway.ts';
import { createIdentityBrowser, PUBLIC_URL } from '../../test/harness/identityBrowser.ts';
import { connectClient } from '../../test/harness/sockets.ts';
import { demoPersons } from '../services/identity/demo.ts';

const isDemoPage = (url: URL) => url.pathname === '/demo-identity';

describe('demo mode’s own identity provider', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway({ identity: { kind: 'demo' } });
  });
  afterAll(() => gateway.stop());

  /** A client at the demonstration's page, and the links it finds there. */
  async function atThePage(lang: 'fi' | 'sv' | 'en' = 'fi') {
    const client = await connectClient(gateway.url);
    const browser = createIdentityBrowser(gateway.url);
    const { url } = await client.ask('identity.begin', { lang });
    const page = await browser.go(url, { until: isDemoPage });
    await browser.go(page.href);
    const html = browser.heard.join('\n');
    const links = [...html.matchAll(/href="(identity[^"]*)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    );
    return { client, browser, html, links, page };
  }

  test('says that it is not real, and offers made-up people of the test range only', async () => {
    const { html, links, client } = await atThePage();
    expect(html).toContain('Tämä ei ole oikea tunnistuspalvelu');
    expect(links).toHaveLength(demoPersons.length + 1);
    for (const { identityCode, familyName, displayName } of demoPersons) {
      expect(identityCode).toMatch(/^\d{6}[-A]9\d\d[0-9A-Y]$/);
      expect(familyName).toMatch(/^(Demo|Mall)/);
      expect(html).toContain(displayName);
      expect(html).not.toContain(identityCode);
    }
    client.close();
  });

  test.each(['sv', 'en'] as const)('speaks %s', async (lang) => {
    const { html, client } = await atThePage(lang);
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain(lang === 'sv' ? 'ingen riktig' : 'not a real');
    client.close();
  });

  test('identifies whom one chooses', async () => {
    const { client, browser, links } = await atThePage();
    const end = await browser.go(links[1] ?? '');
    expect(end.href).toBe(`${PUBLIC_URL}/`);
    expect(await client.ask('identity.status', {})).toEqual({ status: 'identified', name: 'Pekka Mallinen' });
    client.close();
  });

  test('can be turned back from', async () => {
    const { client, browser, links } = await atThePage();
    await browser.go(links.at(-1) ?? '');
    expect(await client.ask('identity.status', {})).toEqual({ status: 'cancelled' });
    client.close();
  });

  test('takes a code for its own round only', async () => {
    const first = await atThePage();
    const second = await atThePage();
    const code = new URL(first.links[0] ?? '', PUBLIC_URL).searchParams.get('code') ?? '';
    const state = second.page.searchParams.get('state') ?? '';
    await second.browser.go(`identity/callback?${new URLSearchParams({ code, state })}`);
    expect(await second.client.ask('identity.status', {})).toEqual({ status: 'failed' });
    for (const { client } of [first, second]) client.close();
  });

  test('has a page that runs nothing and shows nothing hostile', async () => {
    const hostile = `${gateway.url}/demo-identity?state=${encodeURIComponent('"><script>alert(1)</script>')}`;
    const answer = await fetch(hostile);
    expect(await answer.text()).not.toContain('<script');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

test('a gateway that identifies nobody has neither the page nor the way', async () => {
  const gateway = await startTestGateway({ identity: { kind: 'none' } });
  const client = await connectClient(gateway.url);
  expect(await client.call('identity.begin', { lang: 'fi' })).toMatchObject({
    error: { code: 'NotAllowed' },
  });
  expect(await client.ask('identity.status', {})).toEqual({ status: 'none' });
  for (const path of [
    '/demo-identity',
    '/demo-identity/style.css',
    '/identity/start',
    '/identity/callback',
  ]) {
    expect((await fetch(gateway.url + path, { redirect: 'manual' })).status).toBe(404);
  }
  client.close();
  await gateway.stop();
});

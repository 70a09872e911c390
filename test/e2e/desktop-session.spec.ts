import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { person as wholePerson } from '../../shared/domain/person.ts';
import { test } from './support/electron.ts';
import { type FakeGateway, startFakeGateway } from './support/fakeGateway.ts';
import { startLuotsi } from './support/luotsi.ts';

// Sessions are the main process's: the page gets a short token, and never what renews it (P16).

const canary = 'RENEWAL-canary-8d1f';
const person = wholePerson.parse({
  id: 'aino',
  name: 'Aino Malli',
  title: { fi: 'sosiaaliohjaaja', sv: 'socialhandledare', en: 'counsellor' },
  role: 'counsellor',
  languages: ['fi', 'sv'],
  queues: [],
});
const grant = { token: 'short', expiresAt: '2026-11-21T12:00:00.000Z', person };

let gateway: FakeGateway;
test.beforeEach(async () => {
  gateway = await startFakeGateway();
  gateway.answers.set('/auth/people', { status: 200, body: { mode: 'demo', people: [person] } });
  gateway.answers.set('/auth/sign-in', { status: 200, body: { ...grant, renewal: canary } });
  gateway.answers.set('/auth/renew', {
    status: 200,
    body: { ...grant, token: 'fresh', renewal: `${canary}-2` },
  });
  gateway.answers.set('/auth/sign-out', { status: 200, body: {} });
});
test.afterEach(() => gateway.stop());

test('signing in keeps what renews in the key store, over a restart, and the page never sees it', async ({
  desktop,
}) => {
  const userData = desktop.newFolder();
  const env = { LUOTSI_GATEWAY: gateway.url };
  const first = await startLuotsi(desktop, { userData, env });
  expect(await first.page.evaluate(() => window.desktop.call('session.renew', {}))).toEqual({
    ok: false,
    code: 'SessionEnded',
  });
  const choices = await first.page.evaluate(() => window.desktop.call('session.choices', {}));
  expect(choices).toEqual({ ok: true, value: { mode: 'demo', people: [person] } });
  const signedIn = await first.page.evaluate(() =>
    window.desktop.call('session.signIn', { personId: 'aino' }),
  );
  expect(signedIn).toEqual({ ok: true, value: grant });
  await first.application.close();
  expect(gateway.requests.at(-1)).toBe('POST /auth/sign-in {"personId":"aino","keep":"token"}');

  const second = await startLuotsi(desktop, { userData, env });
  const release = gateway.hold();
  const renewing = await second.page.evaluateHandle(async () => {
    const both = [window.desktop.call('session.renew', {}), window.desktop.call('session.renew', {})];
    // Calls keep their order: once this is answered, both have been heard.
    await window.desktop.call('app.info', {});
    return { both: Promise.all(both) };
  });
  release();
  const renewed = await renewing.evaluate(({ both }) => both);
  expect(renewed).toEqual([1, 2].map(() => ({ ok: true, value: { ...grant, token: 'fresh' } })));
  expect(gateway.requests.filter((line) => line.startsWith('POST /auth/renew'))).toEqual([
    `POST /auth/renew {"renewal":"${canary}"}`,
  ]);

  await second.page.evaluate(() => window.desktop.call('session.signOut', {}));
  expect(gateway.requests.at(-1)).toBe(`POST /auth/sign-out {"renewal":"${canary}-2"}`);
  expect(await second.page.evaluate(() => window.desktop.call('session.renew', {}))).toMatchObject({
    ok: false,
  });
  await second.application.close();
  for (const file of readdirSync(userData, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const content = readFileSync(join(file.parentPath, file.name));
    expect(content.includes(canary), `${file.name} holds the renewal in the open`).toBe(false);
  }
});

test('a gateway that ended the session makes it forgotten; one that cannot be reached does not', async ({
  desktop,
}) => {
  const { page } = await startLuotsi(desktop, { env: { LUOTSI_GATEWAY: gateway.url } });
  const renew = () => page.evaluate(() => window.desktop.call('session.renew', {}));
  await page.evaluate(() => window.desktop.call('session.signIn', { personId: 'aino' }));
  gateway.answers.set('/auth/renew', { status: 502, body: { message: 'a proxy says no' } });
  expect(await renew()).toEqual({ ok: false, code: 'Unreachable' });
  gateway.answers.set('/auth/renew', { status: 401, body: { code: 'SessionEnded' } });
  expect(await renew()).toEqual({ ok: false, code: 'SessionEnded' });
  const asked = gateway.requests.length;
  expect(await renew()).toEqual({ ok: false, code: 'SessionEnded' });
  expect(gateway.requests.length).toBe(asked);
});

test('without a key store a session lasts as long as the process, and the vault says that it keeps nothing', async ({
  desktop,
}) => {
  const userData = desktop.newFolder();
  const env = { LUOTSI_GATEWAY: gateway.url, LUOTSI_PLAIN_VAULT: '' };
  const { application, page } = await startLuotsi(desktop, { userData, env });
  const backend = await application.evaluate(({ safeStorage }) => safeStorage.getSelectedStorageBackend());
  const hasKeyStore = backend !== 'basic_text';
  expect(
    await page.evaluate(() => window.desktop.call('vault.write', { name: 'drafts', value: 'x' })),
  ).toEqual({
    isKept: hasKeyStore,
  });
  expect(await page.evaluate(() => window.desktop.call('vault.read', { name: 'drafts' }))).toEqual({
    value: hasKeyStore ? 'x' : null,
    isAvailable: hasKeyStore,
  });
  await page.evaluate(() => window.desktop.call('session.signIn', { personId: 'aino' }));
  expect(await page.evaluate(() => window.desktop.call('session.renew', {}))).toMatchObject({ ok: true });
  await application.close();
  const again = await startLuotsi(desktop, { userData, env });
  expect(await again.page.evaluate(() => window.desktop.call('session.renew', {}))).toMatchObject({
    ok: hasKeyStore,
  });
});

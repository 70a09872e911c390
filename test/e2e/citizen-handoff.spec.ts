import { randomBytes } from 'node:crypto';
import { connectApi, makeKey } from '../harness/api.ts';
import { expect, test } from './support/served.ts';

test('a chatbot’s client goes on with a person in the same conversation', async ({ page, gateway }) => {
  const { key } = await makeKey(gateway.databaseUrl, 'contacts:chatbot');
  const conversationKey = randomBytes(32).toString('base64url');
  const api = await connectApi(gateway.url);
  const text = 'Haluan jutella ihmisen kanssa.';
  const body = { channel: 'CHAT_ANON', lang: 'fi', conversationKey, text, transcript: 'Botti: Hei!' };
  expect((await api.post('/contacts', { key, body })).status).toBe(201);

  await page.goto(`/?lang=fi#jatka=${conversationKey}`);
  await expect(page.getByText(text)).toBeVisible();
  await expect(page.getByText('Botti: Hei!')).toHaveCount(0);
  expect(page.url()).not.toContain(conversationKey);
  await page.reload();
  await expect(page.getByText(text)).toBeVisible();
});

test('an address with a key that opens nothing lets nobody write under it', async ({ page, gateway }) => {
  const planted = randomBytes(32).toString('base64url');
  await page.goto(`${gateway.url}/?lang=fi#jatka=${planted}`);
  await page.getByRole('button', { name: 'Aloita uusi keskustelu' }).click();
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('luotsi.key'))).toBeNull();
});

import { expect, OUTI, rowOf, signInAs, test } from './support/desk.ts';
import { OPENING, playFlow } from './support/flow.ts';

test('a chat reaches the desk and is answered and closed, by keyboard alone on both sides', {
  tag: '@flow',
}, async ({ page, browser, gateway }) => {
  const clientContext = await browser.newContext({ baseURL: gateway.url, locale: 'fi-FI' });
  const client = await clientContext.newPage();
  await client.goto('/');
  await signInAs(page, OUTI);
  await playFlow(page, client);
  await clientContext.close();
});

test('what was written is there after the gateway has stopped and started again, on both sides', async ({
  page,
  browser,
  gateway,
  client: writeAs,
}) => {
  await signInAs(page, OUTI);
  await writeAs(OPENING);
  await expect(rowOf(page, OPENING)).toBeVisible();
  const again = await gateway.restart();
  try {
    await expect(page.locator('[data-link="link.live"]')).toBeVisible({ timeout: 20_000 });
    await expect(rowOf(page, OPENING)).toBeVisible();
  } finally {
    await again.stop();
    await browser.contexts()[0]?.close();
  }
});

import { expectContrast } from './support/accessible.ts';
import { begin } from './support/citizen.ts';
import { claimRow, expect, expectAccessible, OUTI, replyField, signInAs, test } from './support/desk.ts';
import { answerByTexts, giveGuidance, goOnInSwedish, NEED } from './support/flows/texts.ts';

test('a client is answered with ready-made texts and guidance, and the talk goes on in Swedish', {
  tag: '@flow',
}, async ({ page, browser, gateway }) => {
  const context = await browser.newContext({ baseURL: gateway.url, locale: 'fi-FI' });
  const client = await context.newPage();
  await begin(client, NEED, /Raha-asiat/);
  await signInAs(page, OUTI);
  await claimRow(page, NEED);
  await test.step('ready-made texts', () => answerByTexts(page, client));
  await test.step('guidance beside', () => giveGuidance(page, client));
  await test.step('everyone can read them', async () => {
    await page.keyboard.type('/');
    await expect(page.getByRole('listbox', { name: 'Valmiit tekstit' })).toBeVisible();
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectContrast(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Backspace');
    await expect(replyField(page)).toHaveValue('');
  });
  await test.step('another language', () => goOnInSwedish(page, client));
  await context.close();
});

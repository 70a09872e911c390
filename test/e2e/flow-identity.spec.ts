import { claimRow, conversation, expect, expectAccessible, OUTI, signInAs, test } from './support/desk.ts';

test('the desk asks with Q, the client identifies at the demonstration’s provider, and the desk sees who it is', {
  tag: '@flow',
}, async ({ page, browser, gateway, client: writeAs }) => {
  await signInAs(page, OUTI);
  const client = await writeAs('Haluan vammaispalveluun.');
  await claimRow(page, 'Haluan vammaispalveluun.');
  const head = conversation(page).locator('.conversation-head');
  await expect(head).toContainText('tunnistamaton');
  await page.keyboard.press('q');
  await expect(head).toContainText('pyydetty tunnistautumaan');
  await expect(page.getByText('Pyysit tunnistautumaan: Nimetön 1001').first()).toBeVisible();
  await page.keyboard.press('q');
  await expect(page.getByText('Asiakasta on jo pyydetty tunnistautumaan.').first()).toBeVisible();

  const context = await browser.newContext({ baseURL: gateway.url, locale: 'sv-FI' });
  const theirs = await context.newPage();
  await theirs.goto('/');
  const { url } = await client.ask('identity.begin', { lang: 'sv' });
  await theirs.evaluate((to) => location.assign(to), url);
  await expect(theirs.getByText('Det här är ingen riktig identifieringstjänst')).toBeVisible();
  await expectAccessible(theirs);
  await theirs.getByRole('link', { name: 'Birgitta Demoström' }).click();
  await theirs.waitForURL(`${gateway.url}/`);
  expect(await context.cookies(`${gateway.url}/identity/callback`)).toEqual([]);

  await expect(head).toContainText('Birgitta Demoström');
  await expect(head).not.toContainText('pyydetty');
  await expect(conversation(page).getByText('Asiakas tunnistautui')).toBeVisible();
  await expect(page.getByRole('button', { name: /Pyydä tunnistautumaan/ })).toHaveCount(0);
  await expect(page.locator('body')).toContainText('170563-****');
  await expect(page.locator('body')).not.toContainText('170563-934C');
  await page.getByRole('button', { name: 'Näytä tunnus' }).click();
  await expect(page.locator('body')).toContainText('170563-934C');
  await context.close();
});

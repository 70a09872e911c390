import {
  claimRow,
  expect,
  expectAccessible,
  expectAccessibleInBothThemes,
  expectNoSidewaysScroll,
  goOffline,
  OUTI,
  openRow,
  replyField,
  rowOf,
  say,
  signInAs,
  test,
  timeline,
  view,
} from './support/desk.ts';

const RENT = 'Vuokra on maksamatta kahdelta kuukaudelta, ja tänään tuli irtisanomisvaroitus.';

test('signing in and empty lists', async ({ page }) => {
  await page.goto('/desk/');
  await expect(page.getByRole('button', { name: OUTI })).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await signInAs(page, OUTI);
  for (const name of [/^Omat 0/, /^Omat jonot/, /^Kaikki/]) {
    await view(page, name).click();
    await expectAccessible(page);
  }
  await page.getByRole('button', { name: 'Lisää näkymiä' }).click();
  await expectAccessible(page);
  await page.getByRole('menuitemradio', { name: /^Suljetut/ }).click();
  await expect(view(page, /^Suljetut tänään 0/)).toBeVisible();
  await page.getByRole('button', { name: 'Rajaa' }).click();
  await expectAccessibleInBothThemes(page);
});

test('a conversation in every state', async ({ page, context, client, moment }) => {
  test.slow();
  const writer = await client(RENT);
  await client('Toinen asia, joka on myöhässä');
  moment.forward(11 * 60_000);
  await client('På svenska', { lang: 'sv', topic: 'en_tieda' });
  await signInAs(page, OUTI);
  await openRow(page, RENT);
  await expectAccessibleInBothThemes(page);
  await claimRow(page, RENT);
  await page.keyboard.press('r');
  await page.keyboard.type('Hei 131052-308T');
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.keyboard.type('Muistiinpano');
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Escape');
  await writer.ask('conversation.leave', { commandId: crypto.randomUUID() });
  await goOffline(context, page);
  await page.keyboard.press('r');
  await page.keyboard.type('Odottaa yhteyttä');
  await page.keyboard.press('Enter');
  await say(writer, 'Palasin').catch(() => undefined);
  await expectAccessibleInBothThemes(page);
  await context.setOffline(false);
  await expect(page.getByText('Lähettämättä 0')).toBeVisible();
  await expect(page.getByText(/^Poissa ollessasi/)).toBeVisible();
  await expectAccessibleInBothThemes(page);
});

test('dialogs and hidden content', async ({ page, client }) => {
  test.slow();
  await client(RENT);
  await signInAs(page, OUTI);
  await claimRow(page, RENT);
  for (const keys of ['e', 'Control+k', '?', 'Control+,']) {
    await page.keyboard.press(keys);
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessibleInBothThemes(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page.keyboard.press('Shift+L');
  await expect(page.getByRole('heading', { name: 'Sisältö on piilotettu' })).toBeVisible();
  await expect(page.getByText(RENT)).toHaveCount(2);
  for (const each of await page.getByText(RENT).all()) await expect(each).toBeHidden();
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('Enter');
  await expect(timeline(page)).toContainText(RENT);
});

test('at 320 pixels nothing is lost, and one pane shows at a time', async ({ page, client }) => {
  await client(RENT);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/desk/');
  await expectNoSidewaysScroll(page);
  await signInAs(page, OUTI);
  await expectNoSidewaysScroll(page);
  await rowOf(page, RENT).click();
  await expect(timeline(page)).toContainText(RENT);
  await expect(rowOf(page, RENT)).toBeHidden();
  await page.getByRole('button', { name: 'Ota', exact: true }).first().click();
  await replyField(page).fill('Hei');
  await page.getByRole('button', { name: 'Lähetä asiakkaalle' }).click();
  await expect(timeline(page).getByText('lähetetty')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sulje', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Listaan' }).click();
  await expect(page.getByRole('listbox')).toBeVisible();
});

test('in forced colours what is chosen still shows', async ({ page, client }) => {
  await client(RENT);
  await page.emulateMedia({ forcedColors: 'active' });
  await signInAs(page, OUTI);
  await openRow(page, RENT);
  const chosen = page.getByRole('option', { selected: true });
  expect(await chosen.evaluate((element) => getComputedStyle(element).borderInlineStartWidth)).toBe('5px');
  await expectAccessible(page);
});

test.describe('what matters is spoken once', () => {
  test('a new message in the open conversation, a claim, and the connection', async ({
    page,
    context,
    client,
  }) => {
    const writer = await client(RENT);
    await signInAs(page, OUTI);
    const spoken = page.getByRole('status').filter({ hasNotText: /^$/ });
    await claimRow(page, RENT);
    await expect(spoken.getByText(/^Otit keskustelun: Nimetön \d+$/)).toBeAttached();
    await say(writer, 'Kaksi lasta');
    await expect(spoken.getByText(/^Nimetön \d+ kirjoitti: Kaksi lasta$/)).toBeAttached();
    await goOffline(context, page);
    await expect(spoken.getByText(/^Yhteys poikki klo/)).toBeAttached();
    await context.setOffline(false);
    await expect(spoken.getByText('Yhteys palasi')).toBeAttached();
  });
});

test('the language of the screen changes at once, whatever the client speaks', async ({ page, client }) => {
  await client(RENT);
  await signInAs(page, OUTI);
  await openRow(page, RENT);
  await page.keyboard.press('Control+,');
  for (const [name, heading] of [
    ['svenska', 'Inkorg'],
    ['English', 'Inbox'],
    ['suomi', 'Saapuneet'],
  ] as const) {
    await page.getByRole('radio', { name, exact: true }).check();
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    await expect(page.locator('.row-preview')).toHaveText(RENT);
  }
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
});

test('single-character keys can be switched off; the others stay', async ({ page, client }) => {
  await client(RENT);
  await signInAs(page, OUTI);
  await openRow(page, RENT);
  await page.keyboard.press('Control+,');
  await page.getByRole('switch', { name: /Yhden merkin näppäimet/ }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  await expect(page.getByRole('textbox', { name: /muistiinpano/ })).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('ota');
  await page.keyboard.press('Enter');
  await expect(timeline(page).getByText('Otit keskustelun')).toBeVisible();
});

import {
  conversation,
  expect,
  expectAccessible,
  OUTI,
  openRow,
  replyField,
  signInAs,
  test,
  timeline,
} from './support/desk.ts';

const RENT = 'Vuokra on maksamatta';

test('keys follow a set and one’s own changes, and no change takes a key in silence', async ({
  page,
  client,
}) => {
  await client(RENT);
  await signInAs(page, OUTI);
  await page.keyboard.press('Control+,');
  await page.getByRole('radio', { name: /^suomi\s*O ota/ }).check();
  await page.getByRole('radio', { name: 'Ctrl Enter' }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Muuta näppäimiä…' }).click();
  const status = page.getByRole('dialog', { name: 'Muuta näppäimiä' }).getByRole('status');
  await page.getByRole('button', { name: 'Muuta näppäin: Sulje', exact: true }).press('Enter');
  await expect(status).toContainText('Paina näppäintä');
  await page.keyboard.press('o');
  await expect(status).toHaveText('O on jo käytössä: Ota. Muuta ensin se tai valitse toinen.');
  await page.keyboard.press('Control+v');
  await expect(status).toContainText('kuuluu listoille ja kentille');
  await page.keyboard.press('F9');
  await expect(status).toHaveText('F9: Sulje');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Asetukset', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await openRow(page, RENT);
  await page.keyboard.press('o');
  await expect(conversation(page).getByText('Otit keskustelun')).toBeVisible();
  await page.keyboard.press('v');
  await expect(replyField(page)).toBeFocused();
  await page.keyboard.type('Hei');
  await page.keyboard.press('Enter');
  await page.keyboard.type('ja tervetuloa');
  await page.keyboard.press('Control+Enter');
  await expect(timeline(page).getByText('Hei\nja tervetuloa')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('F9');
  await expect(page.getByRole('dialog', { name: /^Sulje: / })).toBeVisible();
});

test('settings go as text to another computer, whole or not at all', async ({ page }) => {
  await signInAs(page, OUTI);
  await page.keyboard.press('Control+,');
  await page.getByRole('radio', { name: '150 %' }).check();
  await expect(page.locator('html')).toHaveCSS('font-size', '22.5px');
  await page.getByRole('button', { name: 'Vie tai tuo…' }).click();
  const text = page.getByRole('textbox', { name: /^Kopioi tämä talteen/ });
  const status = page.getByRole('dialog').getByRole('status');
  const settings = JSON.parse(await text.inputValue());
  expect(settings.textSize).toBe(150);
  await text.fill(JSON.stringify({ ...settings, textSize: 100, theme: 'pink' }));
  await page.keyboard.press('Control+Enter');
  await expect(status).toHaveText('Mitään ei muutettu. Näissä on virhe: theme.');
  await text.fill(JSON.stringify({ ...settings, textSize: 100, density: 'dense' }));
  await page.keyboard.press('Control+Enter');
  await expect(status).toHaveText('Asetukset otettiin käyttöön');
  await expect(page.locator('html')).toHaveCSS('font-size', '15px');
  await expect(page.locator('html')).toHaveAttribute('data-density', 'dense');
  await expectAccessible(page);
});

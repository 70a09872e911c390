import { expect, expectAccessible, OUTI, signInAs, test } from './support/desk.ts';
import { registerCall } from './support/flows/register.ts';

test('a call is written down by keyboard alone in a dozen keys; what is missing is told, and a draft stays', {
  tag: '@flow',
}, async ({ page }) => {
  await signInAs(page, OUTI);
  expect(await registerCall(page)).toBeLessThanOrEqual(12);

  await page.keyboard.press('g');
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Kirjaa yhteydenotto' });
  await dialog.getByRole('radio', { name: 'Lastensuojeluilmoitus' }).press('Space');
  await dialog.getByLabel('Mitä kerrottiin').fill('Naapuri huolissaan lapsesta.');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('status')).toHaveText('3 kohtaa puuttuu');
  await expect(dialog.getByRole('radio', { name: 'Kiireellinen' })).toBeFocused();
  await expectAccessible(page);

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('g');
  await page.keyboard.press('n');
  await expect(dialog.getByLabel('Mitä kerrottiin')).toHaveValue('Naapuri huolissaan lapsesta.');
  await dialog.getByRole('radio', { name: 'Kiireellinen' }).press('Space');
  await dialog.getByLabel('Aihe').selectOption('perheasiat');
  await dialog.getByRole('radio', { name: 'suomi' }).press('Space');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: /^Keskustelu/ })).toContainText('kiireellinen');
});

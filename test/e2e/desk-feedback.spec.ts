import { openDatabase } from '../../gateway/db/database.ts';
import { feedbackSince } from '../../gateway/db/feedback.ts';
import {
  expect,
  expectAccessible,
  expectAccessibleInBothThemes,
  goOffline,
  OUTI,
  signInAs,
  test,
} from './support/desk.ts';

test('feedback is given from the palette, its draft survives, and it is thanked for once it is kept (R84)', async ({
  page,
  context,
  gateway,
}) => {
  await signInAs(page, OUTI);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('anna pal');
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Anna palautetta' });
  const first = form.getByRole('radio', { name: 'Vika tai este työlle' });
  const text = form.getByRole('textbox', { name: 'Havaintosi' });
  await expect(first).toBeFocused();
  await expect(form.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(form.getByRole('status')).toHaveText('2 kohtaa on kesken');
  await expect(text).toHaveAccessibleDescription(/Älä kirjoita asiakkaan tietoja.*Kirjoita, mitä havaitsit/);
  await expectAccessibleInBothThemes(page);

  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Haku unohti asiakkaan 131052-308T');
  await expect(form).toContainText('Tekstissä on henkilötunnus.');
  await page.keyboard.press('Control+Enter');
  await expect(form.getByRole('status')).toHaveText('Yksi kohta on kesken');
  await expectAccessible(page);
  await text.fill('Haku unohti kirjoitetun');

  // Closed, it is there again under its key.
  await page.keyboard.press('Escape');
  await expect(form).toBeHidden();
  await page.keyboard.press('Shift+F1');
  await expect(text).toHaveValue('Haku unohti kirjoitetun');

  await goOffline(context, page);
  await page.keyboard.press('Control+Enter');
  await expect(form.getByRole('status')).toContainText(/yhtey/i);
  await expect(text).toHaveValue('Haku unohti kirjoitetun');
  await context.setOffline(false);
  await expect(page.locator('[data-link]')).toHaveAttribute('data-link', 'link.live', { timeout: 30_000 });
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
  await expect(page.getByRole('region', { name: 'Ilmoitus' })).toContainText('Kiitos, palaute on tallessa');

  const database = openDatabase(gateway.databaseUrl, () => undefined, 1);
  const kept = await feedbackSince(database.db, new Date(0));
  await database.close();
  expect(kept).toMatchObject([
    { person_id: 'outi-yrjola', about: 'screens', text: 'Haku unohti kirjoitetun' },
  ]);
  await page.keyboard.press('Shift+F1');
  await expect(text).toHaveValue('');
});

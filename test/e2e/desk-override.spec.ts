import { conversation, expect, MIKKO, openRow, signInAs, test, timeline, view } from './support/desk.ts';

test('a contact in a language one does not speak is claimed with a reason, which stays as a note', async ({
  page,
  client,
}) => {
  await client('Jag behöver råd om hyran', { lang: 'sv', topic: 'en_tieda' });
  await signInAs(page, MIKKO);
  await view(page, /^Kaikki/).click();
  await openRow(page, 'Jag behöver råd om hyran');
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/Asiakkaan kieli ei ole osaamisissasi/)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('textbox').fill('Tulkki on linjalla');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await expect(timeline(page).getByText('Tulkki on linjalla')).toBeVisible();
  await expect(conversation(page).getByRole('textbox')).toBeVisible();
  await expect(view(page, /^Omat 1$/)).toBeVisible();
});

import { expect, type Page } from '@playwright/test';
import { countKeys } from '../countKeys.ts';
import { conversation, timeline } from '../desk.ts';

const TOLD = 'Kysyi asumistuesta, ohjattu Kelaan.';

/** Flow 10: a call on one form, with Tab alone. Answers the keys pressed; words that are typed are not counted. */
export async function registerCall(page: Page): Promise<number> {
  const keys = countKeys(page);
  const dialog = page.getByRole('dialog', { name: 'Kirjaa yhteydenotto' });
  await keys.press('g');
  await keys.press('n');
  await expect(dialog.getByRole('radio', { name: 'Puhelu' })).toBeFocused();
  await keys.press('Space');
  await keys.press('Tab');
  await expect(dialog.getByLabel('Aihe')).toBeFocused();
  await keys.type('asum');
  await keys.press('Tab');
  await keys.press('Space');
  await expect(dialog.getByRole('radio', { name: 'suomi' })).toBeChecked();
  await keys.press('Tab', 2);
  await expect(dialog.getByLabel('Nimi, jos tiedossa')).toBeFocused();
  await keys.type('Eila Demo');
  await keys.press('Tab', 2);
  await expect(dialog.getByLabel('Mitä kerrottiin')).toBeFocused();
  await keys.type(TOLD);
  await keys.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(conversation(page)).toContainText('Eila Demo');
  await expect(timeline(page)).toContainText(TOLD);
  return keys.count();
}

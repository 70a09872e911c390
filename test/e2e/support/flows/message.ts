import { expect, type Locator, type Page } from '@playwright/test';
import { countKeys } from '../countKeys.ts';

export const TOLD = 'Aikasi on 1.12. klo 10. Ota mukaan vuokrasopimus.';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Viesti asiakkaalle' });

/** `M` from the open contact: what for, the words, that a reply opens it again, that it was agreed; Ctrl+Enter. */
export async function writeMessage(page: Page, look: () => Promise<void>): Promise<number> {
  const keys = countKeys(page);
  await keys.press('m');
  await expect(dialog(page)).toContainText('Viestin voi lukea vain hän, tunnistautumalla.');
  await expect(dialog(page).getByRole('combobox', { name: 'Mitä varten' })).toBeFocused();
  await keys.type('Ajan');
  await keys.press('Tab', 2);
  await expect(dialog(page).getByRole('textbox', { name: /^Viesti/ })).toBeFocused();
  await keys.type(TOLD);
  await keys.press('Tab');
  await keys.press('Space');
  await keys.press('ArrowDown');
  await expect(dialog(page).getByRole('radio', { name: /^Voi vastata/ })).toBeChecked();
  // What the client will read, in words of their own language.
  const seen = dialog(page).getByRole('region', { name: 'Asiakas näkee' });
  await expect(seen).toContainText(TOLD);
  await expect(seen).toContainText('Voit vastata tähän viestiin 30.11.2026 asti.');
  await expect(seen).toContainText('Sisällöstä ei lähde ilmoitusta');
  await keys.press('Tab', 2);
  await expect(dialog(page).getByRole('switch', { name: /sovittu asiakkaan kanssa/ })).toBeFocused();
  await keys.press('Space');
  await look();
  await keys.press('Control+Enter');
  await expect(dialog(page)).toHaveCount(0);
  return keys.count();
}

/** The list of messages beside the conversation. */
export const sentMessages = (page: Page): Locator =>
  page.getByRole('region', { name: 'Viestit asiakkaalle' });

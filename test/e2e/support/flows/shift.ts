import { expect, type Page } from '@playwright/test';
import { countKeys } from '../countKeys.ts';
import { tabTo } from '../flow.ts';

export const shiftOf = (page: Page) => page.locator('[data-shift]');
const ending = (page: Page) => page.getByRole('dialog', { name: 'Päätä vuoro' });
const starting = (page: Page) => page.getByRole('dialog', { name: 'Aloita vuoro' });
const NOTE = 'Asiakas palaa perjantaina, soita 040 123 4567.';

/** Flow 9, the end: an open chat keeps the shift, is handed over with a word, and the sheet tells of it. */
export async function endShift(page: Page, look: () => Promise<void>): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('e');
  await expect(ending(page)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(ending(page).getByRole('status')).toContainText('avoin chat');
  await tabTo(page, ending(page).getByRole('button', { name: 'Luovuta…' }));
  await page.keyboard.press('Enter');
  await tabTo(page, ending(page).getByLabel('Kenelle'));
  await page.keyboard.type('Mikko');
  await page.keyboard.press('Tab');
  await page.keyboard.type(NOTE);
  await look();
  await page.keyboard.press('Control+Enter');
  await expect(ending(page).getByRole('heading', { name: 'Ei avoimia yhteydenottoja' })).toBeVisible();
  const sheet = ending(page).getByRole('region', { name: 'Luovutusmuistio' });
  await expect(sheet).toContainText('Asiakas palaa perjantaina, soita [puhelin].');
  await expect(sheet).toContainText('Mikko Malli');
  await expect(ending(page)).toContainText('Kaikki on nähty.');
  await page.keyboard.press('Control+Enter');
  await expect(ending(page)).toBeHidden();
  await expect(shiftOf(page)).toContainText('ei vuorossa');
}

/** Flow 9, the start: the sound tried, the proposal accepted. Answers the keys pressed. */
export async function startShift(page: Page, look: () => Promise<void>): Promise<number> {
  const keys = countKeys(page);
  await keys.press('g');
  await keys.press('s');
  await expect(starting(page)).toContainText(/Seuraat \d+ jonoa/);
  await expect(starting(page).getByRole('button', { name: 'Soita ääni' })).toBeFocused();
  await keys.press('Enter');
  await expect(starting(page)).toContainText('Kuulitko äänen?');
  await look();
  await keys.press('Tab', 2);
  await keys.press('Enter');
  await expect(starting(page)).toContainText('Ääni ei kuulu.');
  await keys.press('Control+Enter');
  await expect(starting(page)).toBeHidden();
  await expect(shiftOf(page)).toHaveAttribute('data-shift', 'active');
  await expect(shiftOf(page)).toContainText('Ääni ei kuulu.');
  return keys.count();
}

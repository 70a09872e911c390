import { expect, type Page } from '@playwright/test';
import { countKeys } from '../countKeys.ts';

const FIELDS = 7;
const AREAS = 6;
export const FIRST = 'Huoli ja kuka sen huomasi';

export const sidePane = (page: Page) => page.getByRole('complementary', { name: 'Sivuruutu' });

/** Tab alone through the whole form, from its first field: words in each, a level in each area. */
export async function fillByKeyboard(page: Page, words: string) {
  const keys = countKeys(page);
  for (let i = 0; i < FIELDS; i += 1) {
    await keys.type(`${words} ${i + 1}`);
    await keys.press('Tab');
  }
  for (let i = 0; i < AREAS; i += 1) {
    await keys.press('Space');
    await keys.press('Tab', 2);
  }
  return keys.count();
}

/**
 * The first assessment of the open contact, which is the counsellor's own: `F`, the form, a signature, and a service
 * line that goes on from it. Answers how many keys it took beside the words.
 */
export async function playAssessment(page: Page): Promise<number> {
  const keys = countKeys(page);
  await keys.press('f');
  await expect(page.getByLabel(FIRST)).toBeFocused();
  const filled = await fillByKeyboard(page, 'Kerrottua');
  await keys.press('Control+Enter');
  const handOff = sidePane(page).getByRole('button', { name: 'Luovuta palvelulinjalle' });
  await expect(handOff).toBeFocused();
  await keys.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Luovuta ensiarvio/ });
  await expect(dialog).toContainText('Kerrottua 7');
  await keys.press('Space');
  await expect(dialog.getByText(/^Vastaanottaja:/)).toBeVisible();
  await keys.press('Control+Enter');
  await expect(sidePane(page).getByText(/Luovutettu: /)).toBeVisible();
  return keys.count() + filled;
}

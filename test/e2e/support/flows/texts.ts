import { expect, type Locator, type Page } from '@playwright/test';
import { countKeys } from '../countKeys.ts';
import { conversation, replyField, rowOf } from '../desk.ts';

export const NEED = 'Rahat loppuivat ja vuokra on maksamatta.';

const texts = (page: Page): Locator => page.getByRole('listbox', { name: 'Valmiit tekstit' });
const option = (page: Page, name: string): Locator => texts(page).getByRole('option', { name });

/** "/", a few letters, Enter writes the text, Enter sends it: three keys. The keyboard stands in the reply. */
export async function sendText(page: Page, letters: string, title: string): Promise<number> {
  const keys = countKeys(page);
  await keys.press('/');
  await keys.type(letters);
  await expect(option(page, title)).toHaveAttribute('aria-selected', 'true');
  await keys.press('Enter');
  await expect(texts(page)).toBeHidden();
  await keys.press('Enter');
  return keys.count();
}

/** Texts by a slash; what cannot be filled in stops the sending until it is written; guidance; another language. */
export async function answerByTexts(page: Page, client: Page): Promise<void> {
  const told = client.getByRole('main');
  await page.keyboard.press('r');
  await expect(replyField(page)).toBeFocused();

  // Esc leaves what was typed exactly; the list comes back with a slash of its own.
  await page.keyboard.type('/kela');
  await expect(option(page, 'Kelan päätöksen jälkeen')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(texts(page)).toBeHidden();
  await expect(replyField(page)).toHaveValue('/kela');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(replyField(page)).toHaveValue('');

  expect(await sendText(page, 'toimeent', 'Toimeentulotuki ja Kela')).toBe(3);
  await expect(told).toContainText('Perustoimeentulotukea haetaan ensin Kelasta.');

  await sendText(page, 'puhelinnumeromme', 'Puhelinnumeromme');
  await expect(page.getByRole('region', { name: 'Ilmoitus' })).toContainText(
    'Viestissä on vielä täyttämättä: [puhelinnumero?]',
  );
  await page.keyboard.type('09 8164 5000');
  await page.keyboard.press('Enter');
  await expect(told).toContainText('Voit myös soittaa meille, ma–pe klo 8–16: 09 8164 5000.');
}

/** The guidance beside: what is looked for is found, and a link goes to the reply by Enter. */
export async function giveGuidance(page: Page, client: Page): Promise<void> {
  await page.keyboard.press('Control+4');
  const search = page.getByRole('searchbox', { name: 'Hae ohjeista ja teksteistä' });
  await expect(search).toBeFocused();
  await page.keyboard.type('asumist');
  const link = page.getByRole('button', { name: /^Asumistuki Kelasta/ });
  await expect(link).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(replyField(page)).toBeFocused();
  await expect(replyField(page)).toHaveValue('Asumistuki Kelasta: https://www.kela.fi/asumistuki');
  await page.keyboard.press('Enter');
  await expect(client.getByRole('main')).toContainText('https://www.kela.fi/asumistuki');
}

/** Shift+K, the language, Ctrl+Enter: the client's page follows, and so do the row and the texts. */
export async function goOnInSwedish(page: Page, client: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(replyField(page)).not.toBeFocused();
  await page.keyboard.press('Shift+K');
  const dialog = page.getByRole('dialog', { name: /^Asiakkaan kieli/ });
  await expect(dialog.getByRole('radio', { name: 'ruotsi' })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(conversation(page)).toContainText('Keskustelu jatkuu ruotsiksi');
  await expect(rowOf(page, 'Asumistuki')).toContainText('sv');
  await expect(client.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(client.getByRole('main')).toContainText('Samtalet fortsätter på svenska');
  await page.keyboard.press('r');
  await expect(replyField(page)).toBeFocused();
  expect(await sendText(page, 'hyväs', 'Hyvästi')).toBe(3);
  await expect(client.getByRole('main')).toContainText('Tack för att du tog kontakt.');
}

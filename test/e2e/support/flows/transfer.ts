import { expect, type Locator, type Page } from '@playwright/test';
import { countKeys } from '../countKeys.ts';
import { conversation, rowOf, timeline } from '../desk.ts';

export const SAID = 'Äitini tarvitsee apua kotona, kuka auttaa?';
const MESSAGE = 'Äidin kotihoito, tytär asioi.';

const card = (page: Page): Locator => page.getByRole('dialog', { name: /^Siirrä:/ });
const field = (page: Page): Locator => card(page).getByRole('textbox', { name: /^Sisäinen viesti/ });

/** `T`, who, Enter, the internal message, Ctrl+Enter: a warm transfer to a colleague. Answers the keys pressed. */
export async function offerTo(page: Page, asked: string, name: string): Promise<number> {
  const keys = countKeys(page);
  await keys.press('t');
  await expect(card(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type(asked);
  await expect(card(page).getByRole('option', { selected: true })).toContainText(name);
  await keys.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(MESSAGE);
  await expect(card(page).locator('.transfer-card')).toContainText(MESSAGE);
  await expect(card(page)).toContainText('Asiasi siirrettiin eteenpäin palvelussa');
  await keys.press('Control+Enter');
  await expect(card(page)).toBeHidden();
  return keys.count();
}

/** Flow 2: offered, given back with a reason, offered again and accepted; `theirs` is the colleague's desk. */
export async function playTransfer(page: Page, theirs: Page): Promise<void> {
  expect(await offerTo(page, 'mik', 'Mikko Malli')).toBeLessThanOrEqual(6);
  await expect(conversation(page)).toContainText('Siirretty: Mikko Malli');

  await expect(rowOf(theirs, SAID)).toContainText('sinulle siirretty');
  await theirs.keyboard.press('j');
  await expect(timeline(theirs)).toContainText(MESSAGE);
  await theirs.keyboard.press('Shift+R');
  const rejection = theirs.getByRole('dialog', { name: /^Palauta siirto/ });
  await expect(rejection.getByRole('radio').first()).toBeFocused();
  await theirs.keyboard.press('Space');
  await theirs.keyboard.press('Control+Enter');
  await expect(rejection.getByRole('status')).toContainText('Kirjoita lähettäjälle');
  await theirs.keyboard.press('Tab');
  await theirs.keyboard.type('Tämä kuuluu Seniori-infoon.');
  await theirs.keyboard.press('Control+Enter');
  await expect(rejection).toBeHidden();

  await expect(conversation(page)).toContainText('Siirto palautettiin sinulle');
  await expect(rowOf(page, SAID)).toContainText('siirto palautui');
  await expect(timeline(page)).toContainText('Tämä kuuluu Seniori-infoon.');
  await offerTo(page, 'mik', 'Mikko Malli');

  await expect(conversation(theirs)).toContainText('siirsi tämän sinulle');
  await theirs.keyboard.press('a');
  await expect(conversation(theirs).locator('.conversation-head')).toContainText('sinulla');
  await expect(timeline(theirs)).toContainText('Otit siirron vastaan');
  await expect(conversation(page)).not.toContainText('Odottaa vastausta');
  await expect(timeline(page)).toContainText('Mikko Malli otti siirron vastaan');
}

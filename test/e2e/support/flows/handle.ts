import { expect, type Locator, type Page } from '@playwright/test';
import { countKeys } from '../countKeys.ts';
import { conversation, timeline } from '../desk.ts';

export const TOPIC_REASON = 'Esitiedoissa kerrotaan lapsen diagnoosista.';
export const DECLINE_REASON = 'En tunne tätä etuutta.';
export const ASKED_BY_NAME = 'Miten perheen tuki haetaan?';

const dialog = (page: Page): Locator => page.getByRole('dialog');
const pane = (page: Page): Locator => page.getByRole('region', { name: /^Konsultaatio, ei näy/ });

/** `Shift+Z`, the third choice, Ctrl+Enter: put aside until next week. Answers the keys pressed. */
export async function waitUntilNextWeek(page: Page, look: () => Promise<void>): Promise<number> {
  const keys = countKeys(page);
  await keys.press('Shift+Z');
  await expect(dialog(page).getByRole('radio').first()).toBeFocused();
  await expect(dialog(page)).toContainText('Viikonloput ja pyhät eivät ole aukiolopäiviä.');
  await keys.press('Space');
  await keys.press('ArrowDown', 2);
  await expect(dialog(page)).toContainText('Palaa sinulle maanantai 30. marraskuuta klo 8.00');
  await look();
  await keys.press('Control+Enter');
  await expect(conversation(page)).toContainText(/Odottaa asiakasta 30\.11\. 8\.00 asti/);
  return keys.count();
}

/** `W`, the topic by its first letters, the reason, Ctrl+Enter: the contact waits in its right queue. */
export async function correctTopic(page: Page, look: () => Promise<void>): Promise<number> {
  const keys = countKeys(page);
  await keys.press('w');
  await expect(dialog(page).getByRole('combobox', { name: 'Oikea aihe' })).toBeFocused();
  await keys.type('Lapset');
  await expect(dialog(page)).toContainText(/Siirtyy jonoon .*perheasiat.* ja odottaa siellä ottajaa/);
  // Past the detail and what it is, which the topics make likely.
  await keys.press('Tab', 3);
  await expect(dialog(page).getByRole('textbox', { name: 'Syy kollegoille' })).toBeFocused();
  await keys.type(TOPIC_REASON);
  await look();
  await keys.press('Control+Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(timeline(page)).toContainText(TOPIC_REASON);
  return keys.count();
}

/** `D`, a few letters of the name, Enter, Ctrl+Enter: a lead gives the contact to a colleague. */
export async function assign(page: Page, name: string, look: () => Promise<void>): Promise<number> {
  const keys = countKeys(page);
  await keys.press('d');
  await expect(dialog(page).getByRole('textbox', { name: 'Hae kollegaa' })).toBeFocused();
  await keys.type(name);
  await keys.press('Enter');
  await expect(dialog(page).getByRole('radio', { checked: true })).toHaveCount(1);
  await expect(dialog(page)).toContainText('Kollega saa yhteydenoton heti');
  await look();
  await keys.press('Control+Enter');
  await expect(dialog(page)).toHaveCount(0);
  return keys.count();
}

/** `C`, a colleague by name, the question, read through and sent. */
export async function askByName(page: Page, name: string): Promise<number> {
  const keys = countKeys(page);
  await keys.press('c');
  const question = pane(page).getByRole('textbox', { name: 'Kysymys' });
  await expect(question).toBeFocused();
  await keys.type(ASKED_BY_NAME);
  await keys.press('Shift+Tab', 2);
  await expect(pane(page).getByRole('combobox', { name: 'Keneltä' })).toBeFocused();
  // The list finds by the letters that a keyboard has keys for.
  await keys.type(name.slice(0, 4));
  await expect(pane(page)).toContainText('Hän saa ilmoituksen.');
  await keys.press('Control+Enter');
  await expect(
    pane(page)
      .getByRole('heading', { name: /^Mitä|Näin/ })
      .or(question),
  ).toBeVisible();
  await expect(question).toHaveValue(ASKED_BY_NAME);
  await expect(pane(page).getByRole('combobox')).toHaveCount(0);
  await keys.press('Control+Enter');
  await expect(pane(page)).toContainText(`Kysytty: ${name}`);
  return keys.count();
}

/** Whoever is asked sees it among the consultations, and declines with a reason. */
export async function decline(page: Page): Promise<number> {
  const keys = countKeys(page);
  await keys.press('g');
  await keys.press('k');
  await expect(page.getByRole('option').filter({ hasText: 'kysytään sinulta' })).toHaveCount(1);
  await keys.press('j');
  await expect(conversation(page)).toContainText('kysyy neuvoa juuri sinulta');
  await keys.press('Shift+D');
  await expect(dialog(page).getByRole('textbox', { name: 'Syy kysyjälle' })).toBeFocused();
  await keys.type(DECLINE_REASON);
  await keys.press('Control+Enter');
  await expect(dialog(page)).toHaveCount(0);
  return keys.count();
}

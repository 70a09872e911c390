import { expect, type Locator, type Page } from '@playwright/test';
import { countKeys } from '../countKeys.ts';
import { conversation, rows, timeline } from '../desk.ts';

export const SAID = 'Aino täällä, numeroni on 040 123 4567. Vuokra on maksamatta.';
export const QUESTION = 'Voiko ehkäisevää toimeentulotukea myöntää vuokravelkaan?';
export const ANSWER = 'Voi, jos häätö uhkaa. Pyydä vuokrasopimus ja erittely.';

const pane = (page: Page): Locator => page.getByRole('region', { name: /^Konsultaatio, ei näy/ });
const answerField = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Vastaus kysyjälle (ammattilaiselle)' });

/** `C`, the question, one message taken along, read through and sent. Answers the keys pressed. */
export async function ask(page: Page): Promise<number> {
  const keys = countKeys(page);
  await keys.press('c');
  const question = pane(page).getByRole('textbox', { name: 'Kysymys' });
  await expect(question).toBeFocused();
  await expect(pane(page)).toContainText('Ei näy asiakkaalle');
  await keys.type(QUESTION);
  await keys.press('Tab');
  await expect(pane(page).getByRole('checkbox').first()).toBeFocused();
  await keys.press('Space');
  await keys.press('Control+Enter');
  await expect(pane(page).getByRole('textbox', { name: 'Lainaus 1' })).toHaveValue(/numeroni on \[puhelin\]/);
  await expect(question).toBeFocused();
  await expect(question).toHaveValue(QUESTION);
  await keys.press('Control+Enter');
  await expect(pane(page)).toContainText('Kysytty, odottaa ottajaa');
  return keys.count();
}

/** The colleague takes the question from the inbox and answers the asker; nothing on the way speaks of a client. */
export async function answer(page: Page): Promise<number> {
  const keys = countKeys(page);
  await keys.press('j');
  await expect(timeline(page)).toContainText(QUESTION);
  await expect(timeline(page)).toContainText('[puhelin]');
  await keys.press('a');
  await expect(answerField(page)).toBeVisible();
  await keys.press('r');
  await expect(answerField(page)).toBeFocused();
  await keys.type(ANSWER);
  await expect(conversation(page)).not.toContainText(/Lähetä asiakkaalle|Vastaus asiakkaalle/);
  await keys.press('Control+Enter');
  await expect(conversation(page)).toContainText('Konsultaatio on vastattu');
  return keys.count();
}

/** Flow 4: one asks about the open contact, `theirs` answers, and the answer becomes a note of the contact. */
export async function playConsultation(page: Page, theirs: Page): Promise<void> {
  expect(await ask(page)).toBeLessThanOrEqual(6);
  await expect(rows(theirs)).toHaveCount(1);
  expect(await answer(theirs)).toBeLessThanOrEqual(5);
  const note = timeline(page).locator('.item-note').filter({ hasText: ANSWER });
  await expect(note).toContainText('Mikko Malli');
  await expect(pane(page)).toContainText(ANSWER);
  const keys = countKeys(page);
  await page.keyboard.press('Escape');
  await keys.press('c');
  await expect(pane(page).getByRole('button', { name: 'Kuittaa luetuksi' })).toBeFocused();
  await keys.press('Enter');
  await expect(pane(page)).toContainText('Kuitattu');
  expect(keys.count()).toBe(2);
}

import { expect, type Page } from '@playwright/test';
import type { TestClient } from '../../../harness/sockets.ts';
import { countKeys } from '../countKeys.ts';
import { conversation, replyField, rowOf, timeline } from '../desk.ts';

export const SAID = 'Tarvitsen apua sekä vuokraan että avustajaan.';
const WROTE = 'Hei, minä neuvon avustaja-asiassa.';

/** `I`, a few letters, Enter, Ctrl+Enter: what the client is told is read before it is told. Answers the keys. */
export async function invite(page: Page): Promise<number> {
  const keys = countKeys(page);
  await keys.press('i');
  const dialog = page.getByRole('dialog', { name: /^Kutsu kollega mukaan/ });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await keys.type('mik');
  await expect(dialog.getByRole('radio')).toHaveCount(1);
  await keys.press('Enter');
  await expect(dialog).toContainText('Mikko Malli, sosiaaliohjaaja, kutsuttiin mukaan keskusteluun');
  await keys.press('Control+Enter');
  await expect(dialog).toBeHidden();
  return keys.count();
}

/** Flow 5: a colleague is asked in, joins, writes to the client and leaves; the owner stays the owner. */
export async function playJoining(page: Page, theirs: Page, client: TestClient): Promise<void> {
  expect(await invite(page)).toBeLessThanOrEqual(4);
  const part = (desk: Page) => conversation(desk).locator('.taking-part');
  await expect(part(page)).toContainText('kutsuttu');
  expect(client.updates.some((each) => each.type === 'colleagueInvited')).toBe(true);

  await expect(rowOf(theirs, SAID)).toContainText('sinut kutsuttu mukaan');
  const keys = countKeys(theirs);
  await keys.press('j');
  await expect(timeline(theirs)).toContainText(SAID);
  await expect(part(theirs)).toContainText('vastaa asiasta edelleen');
  await keys.press('a');
  await expect(part(theirs)).toContainText('Olet mukana');
  await keys.press('r');
  await expect(replyField(theirs)).toBeFocused();
  await keys.type(WROTE);
  await keys.press('Enter');
  await expect(timeline(page)).toContainText(WROTE);
  await expect(part(page)).toContainText('mukana');
  await expect(conversation(page)).toContainText('sinulla');

  await keys.press('Escape');
  await keys.press('Shift+I');
  await expect(part(theirs)).toBeHidden();
  await expect(part(page)).toBeHidden();
  await expect(timeline(page)).toContainText('Mikko Malli poistui');
  expect(keys.count()).toBeLessThanOrEqual(6);
}

import { expect, type Page } from '@playwright/test';
import type { TestClient } from '../../../harness/sockets.ts';
import { conversation, noteField, replyField, say, timeline } from '../desk.ts';

export const SAID = 'Mistä saan vuokratakuun?';
export const BEGUN = 'Hei! Katson tätä juuri, ';
export const NOTE = 'Soitetaan huomenna vuokranantajalle.';

/** What the workstation shows where the conversation would be. */
export const elsewhere = (page: Page) =>
  page.getByRole('heading', { name: 'Keskustelu on omassa ikkunassaan' });

/** Presses what opens a window, and answers with it. */
export async function popOut(page: Page, key: 'Shift+W' | 'Shift+P'): Promise<Page> {
  const [own] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press(key)]);
  await expect(own.locator('main')).toBeVisible();
  return own;
}

/**
 * A half-written reply goes out into a window of its own, is finished and sent there, and the note begun there is on
 * the workstation once the window is closed. Begins with the contact claimed and nothing written.
 */
export async function playOwnWindow(page: Page, client: TestClient): Promise<void> {
  await page.keyboard.press('r');
  await page.keyboard.type(BEGUN);
  await page.keyboard.press('Escape');
  const own = await popOut(page, 'Shift+W');
  await expect(elsewhere(page)).toBeVisible();
  await expect(replyField(page)).toHaveCount(0);
  await expect(replyField(own)).toBeFocused();
  await expect(replyField(own)).toHaveValue(BEGUN);
  await expect(own).toHaveTitle(/^Keskustelu nro \d+ – Luotsi$/);

  await say(client, 'Häätö uhkaa.');
  await expect(timeline(own)).toContainText('Häätö uhkaa.');
  await own.keyboard.type('hetki.');
  await own.keyboard.press('Enter');
  await expect(timeline(own)).toContainText(`${BEGUN}hetki.`);
  await expect.poll(() => JSON.stringify(client.updates)).toContain(`${BEGUN}hetki.`);

  // Keys act on the contact of the window in which they are pressed.
  await own.keyboard.press('Escape');
  await own.keyboard.press('e');
  await expect(own.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await own.keyboard.press('Escape');
  await expect(own.getByRole('dialog')).toHaveCount(0);

  await own.keyboard.press('n');
  await expect(noteField(own)).toBeFocused();
  await own.keyboard.type(NOTE);
  await own.close();
  await expect(elsewhere(page)).toHaveCount(0);
  await expect(noteField(page)).toHaveValue(NOTE);
  await expect(noteField(page)).toBeFocused();
  await expect(conversation(page)).toBeVisible();
}

import { expect, type Page } from '@playwright/test';
import { countKeys } from '../countKeys.ts';
import { rowOf, timeline } from '../desk.ts';

/** What the page would have handed to the system's handler of calls; here nobody is called. */
export async function listenToDialling(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const dialled: string[] = [];
    Object.assign(window, { dialled });
    window.addEventListener(
      'click',
      (event) => {
        const link =
          event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="tel:"]') : null;
        if (!link) return;
        dialled.push(link.href);
        event.preventDefault();
      },
      true,
    );
  });
  return () => page.evaluate(() => (window as unknown as { dialled: string[] }).dialled);
}

/**
 * Flow 6: H shows the number, Enter dials it, a digit says what came of it, Enter records it: four keys. The row is
 * open and owned by whoever sits at `desk`.
 */
export async function callOnce(desk: Page, outcome: '1' | '2' | '3' | '4', attempt: string): Promise<number> {
  const keys = countKeys(desk);
  const dialog = desk.getByRole('dialog', { name: /^Soitto/ });
  await keys.press('h');
  await expect(dialog).toContainText(attempt);
  await expect(dialog.getByRole('link', { name: 'Soita nyt' })).toBeFocused();
  await keys.press('Enter');
  await expect(dialog.getByRole('radio').first()).toBeFocused();
  await keys.press(outcome);
  await expect(dialog.getByRole('radio').nth(Number(outcome) - 1)).toBeChecked();
  await keys.press('Enter');
  return keys.count();
}

/** A call in vain: written down, and too early to be made again, with the words why and another time to choose. */
export async function callInVain(desk: Page, preview: string): Promise<void> {
  const dialog = desk.getByRole('dialog', { name: /^Soitto/ });
  expect(await callOnce(desk, '2', 'Yritys 1/3')).toBe(4);
  await expect(dialog).toBeHidden();
  await expect(timeline(desk)).toContainText('Soitit asiakkaalle, ei vastausta');
  await expect(rowOf(desk, preview)).toContainText('12.30');
  await desk.keyboard.press('h');
  await expect(dialog).toContainText('Edellisestä soitosta on liian vähän aikaa');
}

/** The third call in vain, and the closing that offers the neutral outcome. */
export async function callForTheLastTime(desk: Page): Promise<void> {
  const dialog = desk.getByRole('dialog', { name: /^Soitto/ });
  expect(await callOnce(desk, '3', 'Yritys 3/3')).toBe(4);
  await expect(dialog).toContainText('Asiakasta ei tavoitettu 3 soitolla');
  await expect(dialog.getByRole('button', { name: 'Sulje: Ei tavoitettu' })).toBeFocused();
  await desk.keyboard.press('Enter');
  const closing = desk.getByRole('dialog', { name: /^Sulje/ });
  await expect(closing.getByRole('radio', { name: 'Ei tavoitettu' })).toBeChecked();
}

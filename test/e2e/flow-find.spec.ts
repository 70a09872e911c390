import { randomUUID } from 'node:crypto';
import {
  claimRow,
  expect,
  expectAccessible,
  noteField,
  OUTI,
  replyField,
  say,
  signInAs,
  test,
  timeline,
} from './support/desk.ts';

const FIRST = 'Lähetin hakemuksen jo elokuussa.';

test('words are found in the whole conversation, which then goes to the clipboard as text', {
  tag: '@flow',
}, async ({ page, host, client, colleague }) => {
  const asker = await client(FIRST);
  await signInAs(page, OUTI);
  await claimRow(page, FIRST);
  const id = (await page.getByRole('region', { name: /^Keskustelu/ }).getAttribute('data-contact')) ?? '';
  const outi = await colleague('outi-yrjola');
  const notes = Array.from({ length: 60 }, (_, i) => ({
    id,
    commandId: randomUUID(),
    text: `Rivi ${i + 1}`,
  }));
  await Promise.all(notes.map((each) => outi.ask('contact.note', each)));
  await say(asker, 'Onko HAKEMUS perillä?');
  await expect(timeline(page)).toContainText('Onko HAKEMUS perillä?');
  // Loaded anew, only the last page of it is here.
  await page.reload();
  await page.getByRole('option', { name: /HAKEMUS/ }).click();
  await expect(timeline(page)).toContainText('Rivi');

  await test.step('find', async () => {
    await page.keyboard.press('r');
    await expect(replyField(page)).toBeFocused();
    await page.keyboard.press('Control+f');
    const field = page.getByRole('textbox', { name: 'Etsi tästä keskustelusta' });
    await expect(field).toBeFocused();
    await page.keyboard.type('hakemu');
    await expect(page.getByText('Osuma 2/2')).toBeVisible();
    await page.keyboard.press('Shift+Enter');
    await expect(page.getByText('Osuma 1/2')).toBeVisible();
    await expect(timeline(page).locator('[data-current] mark')).toHaveText('hakemu');
    await expect(timeline(page).getByText(FIRST)).toBeInViewport();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
    await expect(replyField(page)).toBeFocused();
    await expect(timeline(page).getByText('Onko HAKEMUS perillä?')).toBeInViewport();
    await expect(timeline(page).locator('mark')).toHaveCount(0);
    await page.keyboard.press('Escape');
  });

  await test.step('copy', async () => {
    // A browser without a window has nobody to ask; Electron's answer is the desktop's own.
    if (host === 'browser') await page.context().grantPermissions(['clipboard-write']);
    await page.keyboard.press('Shift+Y');
    const dialog = page.getByRole('dialog', { name: /^Kopioi tekstinä/ });
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('region', { name: 'Ilmoitus' })).toContainText(
      'Keskustelu on leikepöydällä: 2 viestiä',
    );
    // No page may read the clipboard: what it holds shows where it is put.
    await page.keyboard.press('n');
    await expect(noteField(page)).toBeFocused();
    await page.keyboard.press('Control+V');
    await expect(noteField(page)).not.toHaveValue('');
    const copied = await noteField(page).inputValue();
    await noteField(page).fill('');
    await page.keyboard.press('Escape');
    expect(copied).toMatch(/^Keskustelu: Nimetön \d+\nKopioitu 23\.11\.2026 10\.3\d, Outi Demo-Yrjölä\./);
    expect(copied).toContain(FIRST);
    expect(copied).not.toContain('Rivi');

    // A clipboard that refuses is no dead end: the text is there to be taken by hand.
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    });
    await page.keyboard.press('Shift+Y');
    await expect(dialog).toBeVisible();
    await dialog.getByRole('switch', { name: /Myös sisäiset muistiinpanot/ }).press('Space');
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByRole('alert')).toContainText('Leikepöytää ei saatu käyttöön');
    await expect(dialog.getByRole('textbox', { name: 'Keskustelu tekstinä' })).toBeFocused();
    await expect(dialog.getByRole('textbox')).toHaveValue(/\[Sisäinen muistiinpano\]:\nRivi \d+/);
    await expectAccessible(page);
  });
});

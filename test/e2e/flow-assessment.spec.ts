import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { everyChannel } from '../harness/everyChannel.ts';
import { submitAll } from '../harness/inbox.ts';
import { countKeys } from './support/countKeys.ts';
import {
  claimRow,
  expect,
  expectAccessible,
  expectAccessibleInBothThemes,
  judgements,
  MONDAY,
  OUTI,
  rows,
  signInAs,
  test,
  timeline,
  view,
} from './support/desk.ts';
import { FIRST, playAssessment, sidePane } from './support/flows/assessment.ts';

const RENT = 'Vuokra on maksamatta kahdelta kuukaudelta.';
const openId = async (page: Page) =>
  (await page.locator('[data-contact]').getAttribute('data-contact')) ?? '';

async function takeRow(page: Page, words: RegExp) {
  await view(page, /^Kaikki/).click();
  await rows(page).filter({ hasText: words }).click();
  await expect(timeline(page)).toContainText(words);
  await page.keyboard.press('a');
  await expect(timeline(page).getByText('Otit keskustelun')).toBeVisible();
}

test('the first assessment: named where it lacks, merged where another saved, signed, handed on, printed', {
  tag: '@flow',
}, async ({ page, client, colleague }) => {
  test.slow();
  await client(RENT);
  await signInAs(page, OUTI);
  await claimRow(page, RENT);
  const id = await openId(page);
  await page.keyboard.press('f');
  await expect(page.getByLabel(FIRST)).toBeFocused();
  await page.keyboard.type('Omat sanani');
  await page.keyboard.press('Control+Enter');
  await expect(
    page
      .getByRole('region', { name: 'Ilmoitus' })
      .getByText(/^Ensiarviota ei voi vielä allekirjoittaa\. Puuttuu: Vahvuudet, Lapset/),
  ).toBeVisible();
  await expect(page.getByLabel('Vahvuudet')).toBeFocused();
  await expectAccessible(page);

  const elsewhere = await colleague('outi-yrjola');
  const form = { fields: { huoli: 'Toisen koneen sanat' }, areas: {} };
  await elsewhere.ask('assessment.save', { id, commandId: randomUUID(), version: 1, form });
  const pane = sidePane(page);
  await expect(pane.getByText(/Mitään ei ole kadonnut/)).toBeVisible();
  await expect(pane.getByRole('radio', { name: /^Omat sanani/ })).toBeFocused();
  await expect(pane.getByRole('radio', { name: /^Toisen koneen sanat/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(FIRST)).toHaveValue('Toisen koneen sanat');
  await expect(page.getByLabel(FIRST)).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+s');
  await expect(pane.getByText(/^Luonnos tallennettu 10\.\d\d, Sinä/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('f');
  await expect(pane).toBeHidden();

  // F, a Tab after each of 7 fields, three keys for each of 6 areas, the signature, and three for the service line.
  expect(await playAssessment(page)).toBe(1 + 7 + 3 * 6 + 1 + 3);
  await expect(pane.getByText(/Allekirjoittanut Outi Demo-Yrjölä 23\.11\.2026/)).toBeVisible();
  await expectAccessibleInBothThemes(page);

  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await pane.getByRole('button', { name: 'Tulosta tai PDF' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article').getByText('Kerrottua 1', { exact: true })).toBeVisible();
  await expect(page.getByText(RENT).first()).toBeHidden();
});

test('a report says first how urgent it is: raised, assessed, counted down, handled', {
  tag: '@flow',
}, async ({ page, gateway, colleague }) => {
  await submitAll(gateway.databaseUrl, everyChannel(), new Date(MONDAY));
  await signInAs(page, OUTI);
  await takeRow(page, /Lapsi ei uskalla/);
  const banner = page.getByRole('region', { name: 'Kiireellisyys' });
  await expect(banner.getByText(/kiireellisyyttä ei ole vielä arvioitu/)).toBeVisible();
  const raising = countKeys(page);
  await raising.press('u');
  await expect(page.getByRole('dialog').getByRole('radio', { name: /^Kiireellinen/ })).toBeFocused();
  await expectAccessible(page);
  await raising.press('Space');
  await raising.press('Control+Enter');
  expect(raising.count()).toBe(3);
  await expect(banner.getByText(/tänään klo 16\.00 mennessä, 5 t \d+ min jäljellä/)).toBeVisible();
  await expect(page.getByText('Kiireelliset tänään: 0/1 hoidettu')).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByRole('dialog').getByRole('radio')).toHaveCount(1);
  await page.keyboard.press('Escape');

  const linnea = await colleague('linnea-mallstrom');
  const id = await openId(page);
  await linnea.ask('contact.setUrgency', { id, commandId: randomUUID(), level: 'URGENT', reason: null });
  await expect(banner.getByRole('button', { name: /Merkitse hoidetuksi/ })).toBeVisible();
  await expectAccessible(page);
  const handling = countKeys(page);
  await handling.press('Shift+U');
  await expect(page.getByRole('dialog').getByRole('radio', { name: 'Hoidettu täällä' })).toBeFocused();
  await handling.press('Space');
  await handling.press('Control+Enter');
  expect(handling.count()).toBe(3);
  await expect(banner.getByText(/hoidettu 10\.\d\d/)).toBeVisible();
  await expect(page.getByText('Kiireelliset tänään: 1/1 hoidettu')).toBeVisible();
});

test('protected details are shown once for a reason, and a duplicate is closed by its number', async ({
  page,
  gateway,
  colleague,
}) => {
  await submitAll(gateway.databaseUrl, everyChannel(), new Date(MONDAY));
  await signInAs(page, OUTI);
  await takeRow(page, /Lapsen päivähoitoasia/);
  const pane = sidePane(page);
  await pane.getByRole('button', { name: 'Täydennä tai korjaa' }).click();
  await expect(page.getByLabel('Puhelin')).toBeFocused();
  await page.getByLabel('Osoite').fill('Mallikatu 1');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(pane.getByText('Mallikatu 1')).toBeVisible();

  const sanna = await colleague('sanna-demola');
  const id = await openId(page);
  await sanna.ask('contact.setSafety', { id, commandId: randomUUID(), reason: 'Uhka' });
  const reveal = pane.getByRole('button', { name: 'Näytä suojatut' });
  await expect(reveal).toBeVisible();
  await expect(pane.getByText('Mallikatu 1')).toBeHidden();
  await reveal.press('Enter');
  await expect(pane.getByLabel(/^Miksi tiedot täytyy nähdä/)).toBeFocused();
  await page.keyboard.type('Sovittu soitto');
  await page.keyboard.press('Enter');
  await expect(pane.getByText('Mallikatu 1')).toBeVisible();
  await expect(timeline(page).getByText('Sovittu soitto')).toBeVisible();
  await expectAccessible(page);
  const show = page.getByRole('button', { name: /Näytä/ });
  // The field of the reason goes a moment after what it asked for has come.
  await expect(async () => {
    await page.keyboard.press('Shift+L');
    await expect(show).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await show.press('Enter');
  await expect(reveal).toBeVisible();
  await expect(pane.getByText('Mallikatu 1')).toBeHidden();

  const dialog = page.getByRole('dialog', { name: /^Sulje: Aino/ });
  // The keyboard comes back to the desk a moment after the veil is gone.
  await expect(async () => {
    await page.keyboard.press('e');
    await expect(dialog).toBeVisible({ timeout: 1_000 });
  }).toPass();
  for (const group of await judgements(dialog).all()) await group.getByRole('radio').first().check();
  await dialog.getByRole('radio', { name: 'Kaksoiskappale' }).check();
  await dialog.getByLabel('Minkä numeron kaksoiskappale').fill('2001');
  await expect(dialog.getByText(/Nimetön 2001.*Vuokra/)).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'Tulkki' }).check();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await page.getByRole('tab', { name: 'Historia' }).click();
  await expect(pane.getByText('Suljit keskustelun')).toBeVisible();
});

import { everyChannel } from '../harness/everyChannel.ts';
import { submitAll } from '../harness/inbox.ts';
import { expect, expectAccessible, MONDAY, OUTI, rows, signInAs, test, view } from './support/desk.ts';

test.beforeEach(async ({ gateway }) => submitAll(gateway.databaseUrl, everyChannel(), new Date(MONDAY)));

const shown: readonly [RegExp, RegExp][] = [
  [/Vuokra on maksamatta/, /Nimetön chat.*tunnistamaton/s],
  [/Lapsen päivähoitoasia/, /Aino Demola.*Chat/s],
  [/Min mamma/, /Birgitta Demoström.*Kiireetön viesti/s],
  [/Soittakaa iltapäivällä/, /Pekka Mallinen.*Yhteydenottopyyntö.*oma ilmoitus/s],
  [/Opettaja Malli/, /Viranomaislinja/],
  [/Täydentävän toimeentulotuen/, /Kaarlo Mallikas.*Hakemus/s],
  [/Huoli naapurin/, /Sosiaalihuoltoilmoitus/],
  [/Lapsi ei uskalla/, /Lastensuojeluilmoitus/],
  [/Kirje: kysymys/, /Helmi Demonen.*Kirje/s],
];

test('a contact of every channel says in the list how it came and who it is', async ({ page }) => {
  await signInAs(page, OUTI);
  await view(page, /^Kaikki/).click();
  for (const [words, marks] of shown) await expect(rows(page).filter({ hasText: words })).toHaveText(marks);
  await expectAccessible(page);
});

test('what is not answered in writing says so, and still takes a note', async ({ page }) => {
  await signInAs(page, OUTI);
  await view(page, /^Omat \d/).click();
  await rows(page)
    .filter({ hasText: /Eila Demo/ })
    .click();
  await page.keyboard.press('r');
  await expect(page.getByText('Tähän yhteydenottoon ei vastata kirjoittamalla')).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.type('Sovittu uusi soitto.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Viestit' })).toContainText('Sovittu uusi soitto.');
  await expectAccessible(page);
});

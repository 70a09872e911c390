import {
  claimRow,
  expect,
  expectAccessible,
  expectAccessibleInBothThemes,
  OUTI,
  signInAs,
  test,
} from './support/desk.ts';

const RENT = 'Vuokra on maksamatta';
const HINT = { name: 'Kevyempää apua tähän aiheeseen' };

test('closing into social services names lighter help for the topic, and chooses nothing (R62)', async ({
  page,
  client,
}) => {
  await client(RENT);
  await signInAs(page, OUTI);
  await claimRow(page, RENT);
  await page.keyboard.press('e');
  const closing = page.getByRole('dialog', { name: /^Sulje: / });
  const hint = closing.getByRole('region', HINT);
  const choose = (name: string) => closing.getByRole('radio', { name, exact: true }).check();
  await choose('Ratkaistu neuvonnassa');
  await expect(hint).toBeHidden();
  await choose('Ohjattu sosiaalihuoltoon');
  await expect(hint.getByRole('listitem')).toHaveText([
    /^Seurakuntien diakoniatyö/,
    /^Kela/,
    /^Talous- ja velkaneuvonta/,
  ]);
  await expect(closing.getByRole('radio', { checked: true })).toHaveCount(1);
  await expectAccessibleInBothThemes(page);

  // It follows the topic as it is judged here, and is silent where nothing lighter is known.
  await choose('Lastensuojelu');
  await expect(hint).toBeHidden();
  await choose('Palvelutarpeen arviointi aloitettu');
  await choose('Asuminen');
  await expect(hint.getByRole('listitem')).toHaveText([/^Kela/, /^Ulosotto/]);

  await hint.getByRole('button', { name: 'Avaa ohjeet' }).press('Enter');
  await expect(closing).toBeHidden();
  await expect(page.getByRole('searchbox', { name: 'Hae ohjeista ja teksteistä' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await expect(closing.getByRole('radio', { name: 'Palvelutarpeen arviointi aloitettu' })).toBeChecked();
});

test('so does a transfer to a service line, and one to a colleague does not', async ({ page, client }) => {
  await client(RENT);
  await signInAs(page, OUTI);
  await claimRow(page, RENT);
  await page.keyboard.press('t');
  const card = page.getByRole('dialog', { name: /^Siirrä:/ });
  const search = card.getByRole('combobox');
  await expect(search).toBeFocused();
  await page.keyboard.type('seniori kiir');
  await expect(card.getByRole('region', HINT).getByRole('listitem')).toHaveCount(3);
  await expectAccessible(page);
  await search.fill('Mikko');
  await expect(card.getByRole('heading', { name: /Mikko/ })).toBeVisible();
  await expect(card.getByRole('region', HINT)).toBeHidden();
});

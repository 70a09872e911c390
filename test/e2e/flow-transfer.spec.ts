import { countKeys } from './support/countKeys.ts';
import {
  claimRow,
  conversation,
  expect,
  expectAccessible,
  MIKKO,
  OUTI,
  rowOf,
  signInAs,
  test,
  timeline,
} from './support/desk.ts';
import { offerTo, playTransfer, SAID } from './support/flows/transfer.ts';

test('a chat is passed to a colleague, given back with a reason, passed again and accepted, by keys alone', {
  tag: '@flow',
}, async ({ page, browser, gateway, client }) => {
  await signInAs(page, OUTI);
  await client(SAID);
  const context = await browser.newContext({ baseURL: gateway.url, locale: 'fi-FI' });
  const theirs = await context.newPage();
  await signInAs(theirs, MIKKO);
  await claimRow(page, SAID);
  await playTransfer(page, theirs);
  await context.close();
});

test('an anonymous client’s transfer to a line waits for identification and goes on where it stood', {
  tag: '@flow',
}, async ({ page, browser, gateway, client: writeAs }) => {
  await signInAs(page, OUTI);
  const client = await writeAs(SAID);
  await claimRow(page, SAID);
  const asking = countKeys(page);
  await asking.press('t');
  const card = page.getByRole('dialog', { name: /^Siirrä:/ });
  await expect(card.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('seniori kiir');
  await expect(card).toContainText('Ikääntyneelle, joka tarvitsee tukea');
  await asking.press('Enter');
  await expect(card.getByRole('button', { name: /Pyydä tunnistautumaan/ })).toBeFocused();
  await expectAccessible(page);
  await asking.press('q');
  expect(asking.count()).toBe(3);
  await expect(card).toContainText('pyyntö on voimassa');
  await expect(card.getByRole('textbox', { name: /^Sisäinen viesti/ })).toBeFocused();
  await page.keyboard.type('Äidin kotihoito, tytär asioi.');
  await page.keyboard.press('Control+Enter');
  await expect(card.getByRole('status').last()).toContainText('Asiakas ei ole tunnistautunut');
  await page.keyboard.press('Escape');
  await expect(conversation(page)).toContainText('Siirtokortti odottaa');
  await client.ask('identity.decline', { commandId: crypto.randomUUID() });
  await expect(conversation(page)).toContainText('Asiakas ei halunnut tunnistautua');

  const context = await browser.newContext({ baseURL: gateway.url, locale: 'fi-FI' });
  const theirs = await context.newPage();
  await theirs.goto('/');
  const { url } = await client.ask('identity.begin', { lang: 'fi' });
  await theirs.evaluate((to) => location.assign(to), url);
  await theirs.getByRole('link', { name: 'Birgitta Demoström' }).click();
  await theirs.waitForURL(`${gateway.url}/`);
  await context.close();

  await expect(page.getByText('Tunnistautui: Birgitta Demoström').first()).toBeVisible();
  const goingOn = countKeys(page);
  await goingOn.press('t');
  await expect(card.getByRole('textbox', { name: /^Sisäinen viesti/ })).toBeFocused();
  await expect(card.getByRole('combobox')).toHaveValue('seniori kiir');
  await expect(card).toContainText('Siirto voi jatkua');
  await expect(card).toContainText('Chat muuttuu kiireettömäksi viestiksi');
  await goingOn.press('Control+Enter');
  expect(goingOn.count()).toBe(2);
  await expect(card).toBeHidden();
  await expect(conversation(page)).toContainText('Siirretty: Ikääntyneiden palvelut');
});

test('what was offered is taken back with one key', async ({ page, client }) => {
  await signInAs(page, OUTI);
  await client(SAID);
  await claimRow(page, SAID);
  await offerTo(page, 'perhe chat', 'Perheasiat, chat');
  await expect(rowOf(page, SAID)).toContainText('siirto odottaa');
  await expect(page.getByRole('button', { name: /Peru siirto/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Shift+T');
  await expect(timeline(page)).toContainText('Peruit siirron');
  await expect(conversation(page)).not.toContainText('Odottaa vastausta');
});

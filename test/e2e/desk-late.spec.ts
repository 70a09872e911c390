import {
  claimRow,
  expect,
  expectAccessible,
  MIKKO,
  OUTI,
  replyField,
  signInAs,
  test,
} from './support/desk.ts';

const FIRST = 'Äitini ei pärjää enää kotona.';
const code = /assets\/Dialogs-[^/]+\.js$/;

test('a dialog asked for before it has come holds the keyboard, and is given what was typed meanwhile', async ({
  page,
  client,
}) => {
  let letCome = () => {};
  const coming = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(code, async (route) => {
    await coming;
    await route.continue();
  });
  await client(FIRST);
  await signInAs(page, OUTI);
  await claimRow(page, FIRST);
  await page.keyboard.press('t');
  await expect(page.getByRole('dialog', { name: 'Avataan' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.type('mikko m');
  letCome();
  const card = page.getByRole('dialog', { name: /^Siirrä:/ });
  await expect(card.getByRole('combobox')).toHaveValue('mikko m');
  await expect(card.getByRole('option', { name: MIKKO, selected: true })).toBeVisible();
});

test('words for a dialog that is left before it comes go nowhere else: not into a reply', async ({
  page,
  client,
}) => {
  await page.route(code, (route) => route.abort('internetdisconnected'));
  await client(FIRST);
  await signInAs(page, OUTI);
  await claimRow(page, FIRST);
  await page.keyboard.press('r');
  await expect(replyField(page)).toBeFocused();
  await page.keyboard.type('Hei');
  await page.keyboard.press('Control+k');
  const opening = page.getByRole('dialog', { name: 'Avataan' });
  await expect(opening).toBeVisible();
  await page.keyboard.type('sisäinen asia');
  await page.keyboard.press('Escape');
  await expect(opening).toBeHidden();
  await expect(replyField(page)).toBeFocused();
  await page.keyboard.type('!');
  await expect(replyField(page)).toHaveValue('Hei!');
});

test('a dialog that does not come says so, and comes when it is tried again', async ({ page, client }) => {
  await page.route(code, (route) => route.abort('internetdisconnected'));
  await client(FIRST);
  await signInAs(page, OUTI);
  await claimRow(page, FIRST);
  await page.keyboard.press('e');
  const opening = page.getByRole('dialog', { name: 'Avataan' });
  await expect(opening.getByRole('status')).toHaveText(/^Tätä ei saatu haettua/);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(opening).toBeHidden();
  await page.keyboard.press('e');
  await expect(opening.getByRole('status')).toHaveText(/^Tätä ei saatu haettua/);
  await page.unroute(code);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog', { name: /^Sulje/ })).toBeVisible();
});

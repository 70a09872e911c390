import { loadConfig } from '../../gateway/app/configuration.ts';
import {
  claimRow,
  expect,
  expectAccessible,
  expectAccessibleInBothThemes,
  judgements,
  OUTI,
  replyField,
  signInAs,
  test,
} from './support/desk.ts';

const RENT = 'Vuokra on maksamatta';
const KIT = { name: 'Työkalupakki' };

test('F1 brings the toolkit above what one writes, Enter opens a link outside, and Esc goes back (R71)', async ({
  page,
  context,
  client,
}) => {
  await context.route('https://thl.fi/**', (route) =>
    route.fulfill({ body: '<title>Käsikirja</title>', contentType: 'text/html; charset=utf-8' }),
  );
  await client(RENT);
  await signInAs(page, OUTI);
  await claimRow(page, RENT);
  await page.keyboard.press('r');
  await page.keyboard.type('Hei, tarkistan tämän');

  const kit = page.getByRole('dialog', KIT);
  const search = kit.getByRole('combobox', { name: 'Hae linkkiä' });
  await page.keyboard.press('F1');
  await expect(search).toBeFocused();
  await expect(kit.getByRole('group', { name: 'Käsikirjat' }).getByRole('option')).toHaveCount(2);
  await expectAccessibleInBothThemes(page);
  await page.keyboard.type('zzz');
  await expect(kit.getByRole('status')).toContainText('pyydä pääkäyttäjää lisäämään se');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(kit).toBeHidden();
  await expect(replyField(page)).toBeFocused();
  await expect(replyField(page)).toHaveValue('Hei, tarkistan tämän');

  await page.keyboard.press('F1');
  await expect(search).toBeFocused();
  await page.keyboard.type('lasten');
  await expect(kit.getByRole('option', { name: /^Lastensuojelun käsikirja/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  const opening = context.waitForEvent('page');
  await page.keyboard.press('Enter');
  const outside = await opening;
  await outside.waitForURL('https://thl.fi/julkaisut/kasikirjat/lastensuojelun-kasikirja');
  expect(await outside.evaluate(() => window.opener)).toBeNull();
  await outside.close();
  await expect(kit).toBeHidden();
  await expect(replyField(page)).toHaveValue('Hei, tarkistan tämän');
});

test('the toolkit comes above a form that is being filled in, and from the palette', async ({
  page,
  client,
}) => {
  await client(RENT);
  await signInAs(page, OUTI);
  await claimRow(page, RENT);
  await page.keyboard.press('e');
  const closing = page.getByRole('dialog', { name: /^Sulje: / });
  const decided = judgements(closing).first().getByRole('radio').first();
  await decided.check();
  const kit = page.getByRole('dialog', KIT);
  await page.keyboard.press('F1');
  await expect(kit.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('F1');
  await expect(kit).toBeHidden();
  await expect(closing).toBeVisible();
  await expect(decided).toBeFocused();
  await expect(decided).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(closing).toBeHidden();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('työkalu');
  await page.keyboard.press('Enter');
  await expect(kit.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('without links', () => {
  test.use({ gatewayOptions: { config: { ...loadConfig(), toolkit: [] } } });
  test('the toolkit says whom to ask', async ({ page }) => {
    await signInAs(page, OUTI);
    await page.keyboard.press('F1');
    const kit = page.getByRole('dialog', KIT);
    await expect(kit).toContainText('Pääkäyttäjä lisää linkit palvelun asetuksiin.');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(kit).toBeHidden();
  });
});

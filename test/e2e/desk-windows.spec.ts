import { expectContrast } from './support/accessible.ts';
import {
  claimRow,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  OUTI,
  openRow,
  rowOf,
  rows,
  signInAs,
  test,
} from './support/desk.ts';
import { playOwnWindow, popOut, SAID } from './support/flows/windows.ts';

const OTHER = 'Kuinka haen asumistukea?';
const QUESTION = 'Onko takuu mahdollinen heti?';

test('a conversation and what stands beside it go into windows of their own, of one desk with one state', {
  tag: '@flow',
}, async ({ page, client, colleague }) => {
  await signInAs(page, OUTI);
  const mikko = await colleague('mikko-malli');
  const writer = await client(SAID);
  await client(OTHER);
  await expect(rowOf(page, OTHER)).toBeVisible();
  await claimRow(page, SAID);

  await test.step('what is written goes there and comes back', () => playOwnWindow(page, writer));

  const side = await test.step('the consultation in a window of its own keeps its question', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('c');
    await expect(page.getByRole('textbox', { name: 'Kysymys' })).toBeFocused();
    await page.keyboard.press('Escape');
    const own = await popOut(page, 'Shift+P');
    await expect(own).toHaveTitle(/^Konsultaatio, nro \d+ – Luotsi$/);
    await own.setViewportSize({ width: 480, height: 800 });
    const question = own.getByRole('textbox', { name: 'Kysymys' });
    await expect(question).toBeFocused();
    await own.keyboard.type(QUESTION);
    await expect(page.getByRole('complementary', { name: 'Sivuruutu on omassa' })).toBeVisible();
    await expectAccessible(own);
    return own;
  });

  const other = await test.step('what a colleague does is seen in every window', async () => {
    await openRow(page, OTHER);
    const own = await popOut(page, 'Shift+W');
    await expect(own.getByRole('button', { name: /^Ota/ }).first()).toBeVisible();
    const id = await own.locator('[data-contact]').getAttribute('data-contact');
    await mikko.ask('contact.claim', { id: id ?? '', commandId: crypto.randomUUID() });
    await expect(own.locator('.conversation-facts')).toContainText('Mikko Malli');
    await expect(rowOf(page, OTHER)).toContainText('Mikko');
    await own.setViewportSize({ width: 480, height: 800 });
    await expectNoSidewaysScroll(own);
    await expectAccessible(own);
    // Colours follow the workstation's.
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(own.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expectContrast(own);
    return own;
  });

  await test.step('hidden content is hidden everywhere, and shown everywhere', async () => {
    await other.keyboard.press('Shift+L');
    for (const each of [page, side, other])
      await expect(each.getByRole('heading', { name: 'Sisältö on piilotettu' })).toBeVisible();
    await other.keyboard.press('Enter');
    for (const each of [page, side, other])
      await expect(each.getByRole('heading', { name: 'Sisältö on piilotettu' })).toHaveCount(0);
  });

  await test.step('loading the workstation anew brings the windows back, with what was written', async () => {
    const pages = () => page.context().pages().length;
    await page.reload();
    await expect.poll(() => side.isClosed() && other.isClosed()).toBe(true);
    await expect.poll(pages).toBe(3);
    const again = page.context().pages().slice(1);
    for (const each of again) await expect(each.locator('main')).toBeVisible();
    const titles = await Promise.all(again.map((each) => each.title()));
    const beside = again[titles.findIndex((title) => title.startsWith('Konsultaatio'))] ?? page;
    await expect(beside.getByRole('textbox', { name: 'Kysymys' })).toHaveValue(QUESTION);
  });

  await test.step('signing out closes them all, and none opens again', async () => {
    await page.getByRole('button', { name: 'Kirjaudu ulos' }).click();
    await expect(page.getByRole('button', { name: OUTI })).toBeVisible();
    await expect.poll(() => page.context().pages().length).toBe(1);
    await signInAs(page, OUTI);
    await expect(rows(page).first()).toBeVisible();
    expect(page.context().pages()).toHaveLength(1);
  });
});

import type { Page } from '@playwright/test';
import {
  applicationOf,
  claimRow,
  expect,
  OUTI,
  openRow,
  replyField,
  rowOf,
  say,
  signInAs,
  test,
  timeline,
} from './support/desk.ts';
import { BEGUN, elsewhere, popOut, SAID } from './support/flows/windows.ts';
import type {} from './support/luotsi.ts';

// Windows of their own as Electron has them. What is done in them is in desk-windows.spec.ts, which is played here too.

test.use({ host: 'electron' });

const OTHER = 'Kuinka haen asumistukea?';
const OTHERS_REPLY = 'Hakemus tehdään Kelaan.';

test.beforeEach(async ({ page, client }) => {
  await signInAs(page, OUTI);
  await client(OTHER);
});

/** A claimed contact in a window of its own, with a reply begun in it. */
async function writeInOwn(page: Page): Promise<Page> {
  await claimRow(page, SAID);
  const own = await popOut(page, 'Shift+W');
  await expect(replyField(own)).toBeFocused();
  await own.keyboard.type(BEGUN);
  return own;
}

/** What Electron says of its windows; the workstation's is the first. */
const standing = (page: Page) =>
  applicationOf(page).evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      isVisible: window.isVisible(),
      bounds: window.getNormalBounds(),
    })),
  );

test('such a window is held to what the workstation is held to, and has no bridge', async ({
  page,
  client,
  gateway,
}) => {
  await client(SAID);
  const own = await writeInOwn(page);
  const application = applicationOf(page);

  const preferences = await application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) =>
      (
        webContents as unknown as { getLastWebPreferences(): Electron.WebPreferences }
      ).getLastWebPreferences(),
    ),
  );
  const [{ preload, ...asTheDesk } = {}, { preload: noPreload, ...ofOwn } = {}] = preferences;
  expect(preferences).toHaveLength(2);
  expect(preload).toContain('preload.cjs');
  expect(noPreload).toBeUndefined();
  expect(ofOwn).toEqual(asTheDesk);
  expect(ofOwn).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
  expect(
    await own.evaluate(() => ['desktop', 'require', 'process'].filter((name) => name in window)),
  ).toEqual([]);

  await test.step('it leads nowhere', async () => {
    await application.evaluate(({ BrowserWindow, shell }) => {
      const seen: unknown[][] = [];
      Object.assign(globalThis, { seen });
      BrowserWindow.getAllWindows()[1]?.webContents.on('will-frame-navigate', (event) =>
        seen.push([event.url, event.defaultPrevented]),
      );
      shell.openExternal = async (address: string) => void seen.push(['outward', address]);
    });
    const seen = () => application.evaluate(() => (globalThis as unknown as { seen: unknown[][] }).seen);
    const address = `${gateway.url}/stolen`;
    const before = await own.evaluate(() => performance.timeOrigin);
    await own.evaluate((url) => {
      location.href = url;
    }, address);
    await expect.poll(seen).toEqual([[address, true]]);
    expect(await own.evaluate(() => performance.timeOrigin)).toBe(before);
    await expect(replyField(own)).toHaveValue(BEGUN);
  });

  await test.step('it opens no window, and the workstation none but its own', async () => {
    const open = (from: Page, path: string, name: string) =>
      from.evaluate((asked) => window.open(asked.path, asked.name, 'popup') === null, { path, name });
    expect(await open(own, '/window.html', 'luotsi-side-abc')).toBe(true);
    expect(await open(own, 'about:blank', '')).toBe(true);
    expect(await open(page, '/window.html', 'other')).toBe(true);
    expect(await open(page, '/', 'luotsi-side-abc')).toBe(true);
    expect(application.windows()).toHaveLength(2);
  });
});

test('it keeps its contact while the workstation goes on to another, and gives back a draft when closed', async ({
  page,
  client,
}) => {
  const writer = await client(SAID);
  const own = await writeInOwn(page);
  await claimRow(page, OTHER);
  await page.keyboard.press('r');
  await page.keyboard.type(OTHERS_REPLY);
  await say(writer, 'Häätö uhkaa.');
  await expect(timeline(own)).toContainText('Häätö uhkaa.');
  await expect(timeline(page)).not.toContainText('Häätö uhkaa.');
  await expect(replyField(own)).toHaveValue(BEGUN);
  await expect(replyField(page)).toHaveValue(OTHERS_REPLY);
  await own.keyboard.type('hetki.');
  await page.keyboard.press('Escape');
  await rowOf(page, 'Häätö uhkaa.').click();
  await expect(elsewhere(page)).toBeVisible();

  await applicationOf(page).evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[1]?.close());
  await expect(elsewhere(page)).toHaveCount(0);
  await expect(replyField(page)).toHaveValue(`${BEGUN}hetki.`);
  await openRow(page, OTHER);
  await expect(replyField(page)).toHaveValue(OTHERS_REPLY);
});

test('it hides in the tray with the workstation, and stands again where it stood', async ({
  page,
  client,
}) => {
  await client(SAID);
  await writeInOwn(page);
  const application = applicationOf(page);
  const visible = async () => (await standing(page)).map(({ isVisible }) => isVisible);
  expect(await visible()).toEqual([true, true]);
  await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(visible).toEqual([false, false]);
  await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.show());
  await expect.poll(visible).toEqual([true, true]);

  const bounds = { x: 40, y: 30, width: 640, height: 700 };
  await application.evaluate(
    ({ BrowserWindow }, at) => BrowserWindow.getAllWindows()[1]?.setBounds(at),
    bounds,
  );
  await page.keyboard.press('Shift+W');
  await expect(replyField(page)).toHaveValue(BEGUN);
  await expect.poll(visible).toEqual([true]);
  await page.keyboard.press('Escape');
  await popOut(page, 'Shift+W');
  expect((await standing(page))[1]?.bounds).toEqual(bounds);
});

test('when the page falls its windows fall with it, and stand again with what was written', async ({
  page,
  client,
}) => {
  await client(SAID);
  const own = await writeInOwn(page);
  const application = applicationOf(page);
  const kept = (name: 'forms' | 'drafts') =>
    page.evaluate((asked) => window.desktop.call('vault.read', { name: asked }), name);
  await expect.poll(async () => (await kept('forms')).value).toContain('windows');
  await expect(own.getByText('Luonnos tallennettu')).toBeVisible();
  const [again] = await Promise.all([
    application.waitForEvent('window'),
    application.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    ),
  ]);
  await expect(replyField(again)).toHaveValue(BEGUN);
  await expect(timeline(again)).toContainText(SAID);
});

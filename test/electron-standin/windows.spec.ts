import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { test } from '../e2e/support/electron.ts';

// Windows that a page opens. Every test here runs unchanged on real Electron where its runtime is installed.

declare global {
  interface Window {
    child: Window;
  }
}
type WithLog = { log: unknown[][] };

let application: ElectronApplication;
let page: Page;
test.beforeEach(async ({ desktop }) => {
  application = await desktop.launch({ folder: 'test/electron-standin/sample' });
  page = await application.firstWindow();
  await page.waitForFunction(() => window.heard);
});
const log = () => application.evaluate(() => (globalThis as unknown as WithLog).log);

/** Opens a window from the page, and answers once the page of that window stands. */
async function openChild(): Promise<Page> {
  const [child] = await Promise.all([
    application.waitForEvent('window'),
    page.evaluate(() => void Object.assign(window, { child: window.open('/again', 'child', 'popup') })),
  ]);
  await page.waitForFunction(() => window.child.document.querySelector('h1'));
  return child;
}

test('opens a window that may be opened, whose page is the opener’s to fill, and closes it', async () => {
  const child = await openChild();
  expect(await page.evaluate(() => window.open('/again', 'other', 'popup'))).toBeNull();
  const seen = await page.evaluate(() => {
    const { document, location, opener } = window.child;
    document.title = 'Filled';
    return [location.pathname, document.compatMode, opener === window, 'sample' in window.child];
  });
  expect(seen).toEqual(['/again', 'CSS1Compat', true, false]);
  await expect(child).toHaveTitle('Filled');
  expect(await log()).toContainEqual(['open', 'sample://app/again']);
  expect(await log()).toContainEqual(['created', 'child', { x: 50, y: 60, width: 400, height: 300 }]);
  expect((await log()).filter(([what]) => what === 'will-navigate')).toEqual([]);
  await child.evaluate(() => window.close());
  await expect.poll(log).toContainEqual(['child', 'closed']);
  expect((await log()).slice(-2)).toEqual([
    ['child', 'close'],
    ['child', 'closed'],
  ]);
  await expect.poll(() => application.windows().length).toBe(1);
});

test('every one of many windows gets its page', async () => {
  for (let count = 0; count < 10; count += 1) {
    const child = await openChild();
    await expect(child.locator('h1')).toHaveText('Sample');
    await child.close();
    await page.waitForFunction(() => window.child.closed);
  }
});

test('a page that has fallen and is loaded again can open windows', async () => {
  await application.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const heard = (name: 'render-process-gone' | 'did-finish-load') =>
      new Promise<void>((done) => contents?.once(name as 'did-finish-load', () => done()));
    const gone = heard('render-process-gone');
    contents?.forcefullyCrashRenderer();
    await gone;
    const loaded = heard('did-finish-load');
    contents?.reload();
    await loaded;
  });
  // Playwright has given up the page that fell: Electron itself speaks to it.
  const [child] = await Promise.all([
    application.waitForEvent('window'),
    application.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        "void window.open('/again', 'child', 'popup')",
      ),
    ),
  ]);
  await expect(child.locator('h1')).toHaveText('Sample');
});

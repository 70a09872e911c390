import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { projectRoot, test } from './support/electron.ts';
import { type FakeGateway, startFakeGateway } from './support/fakeGateway.ts';
import { type Luotsi, startLuotsi } from './support/luotsi.ts';

// Electron's own security checklist, item by item; docs/security-checklist.md says where each is held.
// Items 16 and 19 are in desktop-packaging.spec.ts.

let gateway: FakeGateway;
let luotsi: Luotsi;
let page: Page;

test.beforeEach(async ({ desktop }) => {
  gateway = await startFakeGateway();
  luotsi = await startLuotsi(desktop, { env: { LUOTSI_GATEWAY: gateway.url } });
  page = luotsi.page;
});
test.afterEach(() => gateway.stop());

/** What the browser of the system was asked to open, from now on. */
const watchShell = () =>
  luotsi.application.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (address: string) => {
      opened.push(address);
    };
  });
const opened = () =>
  luotsi.application.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
const loadedAt = () => page.evaluate(() => performance.timeOrigin);

test('1 only secure content is loaded', async () => {
  expect(await page.evaluate(() => isSecureContext)).toBe(true);
  const addresses = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  expect(addresses.length).toBeGreaterThan(0);
  const origin = await page.evaluate(() => location.href.replace(/\/$/, ''));
  expect(addresses.filter((address) => !address.startsWith(origin))).toEqual([]);
});

test('2 no Node in the page', async () => {
  const kinds = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
  );
  expect(kinds).toEqual([]);
});

test('2 3 4 6 8 9 10 11 12 every window has the safe preferences', async () => {
  const preferences = await luotsi.application.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .map((contents) =>
        (contents as unknown as { getLastWebPreferences(): Electron.WebPreferences }).getLastWebPreferences(),
      ),
  );
  expect(preferences).toHaveLength(1);
  expect(preferences[0]).toMatchObject({
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    spellcheck: false,
    backgroundThrottling: false,
  });
  expect(preferences[0]?.enableBlinkFeatures ?? '').toBe('');
});

test('3 the page cannot change the bridge', async () => {
  const seen = await page.evaluate(() => {
    const before = window.desktop.call;
    const attempt = (task: () => void) => {
      try {
        task();
      } catch {}
    };
    attempt(() => Object.assign(window.desktop, { call: () => 'mine' }));
    attempt(() => Object.defineProperty(window, 'desktop', { value: null }));
    return window.desktop.call === before && Object.isFrozen(window.desktop);
  });
  expect(seen).toBe(true);
});

test('5 every permission is denied, but our own page’s microphone and camera for a talk', async () => {
  const states = await page.evaluate(() =>
    Promise.all(
      (['notifications', 'geolocation', 'camera', 'microphone'] as PermissionName[]).map(
        async (name) => (await navigator.permissions.query({ name })).state,
      ),
    ),
  );
  expect(states).toEqual(['denied', 'denied', 'granted', 'granted']);
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
  const place = page.evaluate(
    () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
  );
  await expect(place).rejects.toThrow();
});

test('7 the content security policy is enforced', async () => {
  expect(await page.evaluate(() => 'inlineRan' in window)).toBe(false);
  await expect(page.locator('#style')).toHaveCSS('color', 'rgb(1, 2, 3)');
  const attempts = await page.evaluate(async () => {
    const attempt = async (task: () => unknown) => {
      try {
        await task();
        return 'worked';
      } catch (error) {
        return error instanceof Error ? error.name : 'failed';
      }
    };
    const markup = await attempt(() => {
      document.body.innerHTML = '<img>';
    });
    const { evaluated } = window as unknown as { evaluated: string };
    return { evaluated, markup, elsewhere: await attempt(() => fetch('https://example.com/')) };
  });
  expect(attempts).toEqual({ evaluated: 'EvalError', markup: 'TypeError', elsewhere: 'TypeError' });
});

test('7 the page reaches its gateway, which sees our origin', async () => {
  const answer = await page.evaluate(async (url) => (await fetch(`${url}/health`)).status, gateway.url);
  expect(answer).toBe(200);
  await page.evaluate((url) => void new WebSocket(`${url.replace('http', 'ws')}/socket`), gateway.url);
  await expect.poll(() => gateway.requests).toContain('UPGRADE app://luotsi');
});

test('13 navigation elsewhere is refused', async () => {
  await luotsi.application.evaluate(({ webContents }) => {
    const asked: [string, boolean][] = [];
    Object.assign(globalThis, { asked });
    const [contents] = webContents.getAllWebContents();
    contents?.on('will-frame-navigate', (event) => asked.push([event.url, event.defaultPrevented]));
  });
  const asked = () =>
    luotsi.application.evaluate(() => (globalThis as unknown as { asked: [string, boolean][] }).asked);
  const before = await loadedAt();
  const elsewhere = `${gateway.url}/stolen`;
  await page.click('#away', { noWaitAfter: true });
  await expect.poll(asked).toEqual([['https://example.com/away', true]]);
  await page.evaluate((url) => {
    location.href = url;
  }, elsewhere);
  await expect.poll(asked).toContainEqual([elsewhere, true]);
  expect(await loadedAt()).toBe(before);
  expect(await page.title()).toBe('Luotsi');
  expect(gateway.requests).toEqual([]);
});

test('14 no window is opened', async () => {
  await watchShell();
  const answers = await page.evaluate(() => [
    window.open('https://example.com/'),
    window.open('about:blank'),
  ]);
  expect(answers).toEqual([null, null]);
  expect(luotsi.application.windows()).toHaveLength(1);
});

test('15 only an https link that a person pressed goes to the browser of the system', async () => {
  await watchShell();
  await page.evaluate(() => window.open('https://example.com/by-script'));
  for (const id of ['plain', 'file', 'link']) await page.click(`#${id}`, { noWaitAfter: true });
  await expect.poll(opened).toEqual(['https://www.kela.fi/']);
  await expect.poll(() => luotsi.application.windows().length).toBe(1);
});

test('17 a foreign page with our own preload gets no answer', async () => {
  const preload = join(projectRoot, 'dist/preload/preload.cjs');
  const [foreign] = await Promise.all([
    luotsi.application.waitForEvent('window'),
    luotsi.application.evaluate(
      ({ BrowserWindow }, options) => {
        const window = new BrowserWindow({ webPreferences: { preload: options.preload } });
        return window.loadURL(options.url);
      },
      { preload, url: `${gateway.url}/page` },
    ),
  ]);
  await expect(foreign).toHaveTitle('Elsewhere');
  for (const name of ['app.info', 'session.renew', 'settings.read'] as const) {
    await expect(foreign.evaluate((call) => window.desktop.call(call, {}), name)).rejects.toThrow(
      /UnknownSender/,
    );
  }
});

test('18 our page is served by its own scheme, and nothing outside its folder', async () => {
  const load = (address: string) =>
    page.evaluate(
      (source) =>
        import(source).then(
          () => 'loaded',
          () => 'refused',
        ),
      address,
    );
  expect(await load('./page.js')).toBe('loaded');
  expect(await load('./..%2f..%2f..%2felectron-standin%2fsample%2fmain.js')).toBe('refused');
  expect(await load(`file://${projectRoot}/test/e2e/support/page/page.js`)).toBe('refused');
});

test('20 the bridge is two functions, and passes on the names of the tables only', async () => {
  expect(await page.evaluate(() => Object.keys(window.desktop))).toEqual(['call', 'on']);
  for (const name of ['app.quit', '__proto__', 'electron-store-get-data']) {
    const call = page.evaluate((asked) => window.desktop.call(asked as 'app.info', {}), name);
    await expect(call).rejects.toThrow(/UnknownCall/);
    const on = page.evaluate((asked) => void window.desktop.on(asked as 'power.resumed', () => {}), name);
    await expect(on).rejects.toThrow(/UnknownNotice/);
  }
  const bad = page.evaluate(() => window.desktop.call('vault.read', { name: 'renewal' as 'drafts' }));
  await expect(bad).rejects.toThrow(/BadRequest/);
});

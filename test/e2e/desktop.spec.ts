import { expect } from '@playwright/test';
import { test } from './support/electron.ts';
import { heardBy, luotsiOptions, startLuotsi } from './support/luotsi.ts';

// The desktop around the page: Luotsi's own main process and preload, on Electron or on its stand-in.

const contactId = '3f0c7d4e-8a55-4b52-9d5e-2b8f6a1c0d11';
const otherContactId = '9a1b2c3d-0000-4000-8000-00000000abcd';

type Kept<T> = { kept: T };
type Drawn = { badge: number; toolTip: string; labels: string[] };

test('the page loads from app://luotsi, and the bridge answers', async ({ desktop }) => {
  const { application, page } = await startLuotsi(desktop, {
    env: { LUOTSI_GATEWAY: 'http://127.0.0.1:4811' },
  });
  const address = await application.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL() ?? '',
  );
  expect(address).toBe('app://luotsi/');
  expect(await page.title()).toBe('Luotsi');
  expect(await page.evaluate(() => window.desktop.call('app.info', {}))).toEqual({
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    platform: process.platform,
    gatewayUrl: 'http://127.0.0.1:4811',
    workstation: expect.stringMatching(/^[\p{L}\p{N}._-]{1,64}$/u),
  });
});

test('an address of a gateway that cannot be used stops the start', async ({ desktop }) => {
  const options = { userData: desktop.newFolder(), env: { LUOTSI_GATEWAY: 'http://luotsi.example.fi' } };
  expect(await desktop.startAgain(luotsiOptions(options))).toBe(1);
});

test('a second start hands over to the first and leaves', async ({ desktop }) => {
  const userData = desktop.newFolder();
  const { application } = await startLuotsi(desktop, { userData });
  await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  expect(await desktop.startAgain(luotsiOptions({ userData }))).toBe(0);
  await expect.poll(() => isVisible(application)).toBe(true);
});

test('closing hides the window, the tray brings it back, and quitting quits', async ({ desktop }) => {
  const { application, page } = await startLuotsi(desktop);
  await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  expect(await isVisible(application)).toBe(false);
  expect(await page.evaluate(() => window.desktop.call('app.info', {}))).toHaveProperty('version');

  await keepTray(application);
  await page.evaluate(() => window.desktop.call('badge.set', { unread: 0, label: '' }));
  await application.evaluate(() => (globalThis as unknown as Kept<Electron.Tray>).kept.emit('click'));
  expect(await isVisible(application)).toBe(true);

  const exit = new Promise((resolve) => application.process().once('exit', resolve));
  await keepTrayMenu(application);
  await page.evaluate(() => window.desktop.call('badge.set', { unread: 0, label: '' }));
  await application
    .evaluate(() => (globalThis as unknown as Kept<Electron.Menu>).kept.getMenuItemById('quit')?.click())
    .catch(() => {}); // the process may be gone before it answers
  expect(await exit).toBe(0);
});

test('the window comes back where it stood, maximised if it was', async ({ desktop }) => {
  const userData = desktop.newFolder();
  const first = await startLuotsi(desktop, { userData });
  await first.application.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setBounds({ x: 60, y: 40, width: 1000, height: 640 });
    window?.maximize();
  });
  await first.application.close();
  const second = await startLuotsi(desktop, { userData });
  const seen = await second.application.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return { bounds: window?.getNormalBounds(), isMaximized: window?.isMaximized() };
  });
  expect(seen).toEqual({ bounds: { x: 60, y: 40, width: 1000, height: 640 }, isMaximized: true });
});

test('settings survive a restart, and speak through menu, tray and theme', async ({ desktop }) => {
  const userData = desktop.newFolder();
  const first = await startLuotsi(desktop, { userData });
  expect(await first.page.evaluate(() => window.desktop.call('settings.read', {}))).toMatchObject({
    language: 'fi',
    theme: 'system',
  });
  await first.page.evaluate(async () => {
    const before = await window.desktop.call('settings.read', {});
    await window.desktop.call('settings.write', { ...before, language: 'sv', theme: 'dark' });
  });
  expect(await menuLabels(first.application)).toContain('Redigera');
  await first.application.close();

  const second = await startLuotsi(desktop, { userData });
  expect(await second.page.evaluate(() => window.desktop.call('settings.read', {}))).toMatchObject({
    language: 'sv',
    theme: 'dark',
  });
  expect(await menuLabels(second.application)).toContain('Redigera');
  expect(await second.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
});

test('the vault keeps what it is given, sealed, over a restart, and forgets it', async ({ desktop }) => {
  const userData = desktop.newFolder();
  const first = await startLuotsi(desktop, { userData });
  const draft = 'Hei! Luonnos, jota ei ole lähetetty.';
  const kept = await first.page.evaluate(
    (value) => window.desktop.call('vault.write', { name: 'drafts', value }),
    draft,
  );
  expect(kept).toEqual({ isKept: true });
  await first.application.close();

  const second = await startLuotsi(desktop, { userData });
  const read = () => second.page.evaluate(() => window.desktop.call('vault.read', { name: 'drafts' }));
  expect(await read()).toEqual({ value: draft, isAvailable: true });
  expect(await second.page.evaluate(() => window.desktop.call('vault.read', { name: 'outbox' }))).toEqual({
    value: null,
    isAvailable: true,
  });
  await second.page.evaluate(() => window.desktop.call('vault.write', { name: 'drafts', value: null }));
  expect(await read()).toEqual({ value: null, isAvailable: true });
});

test('a click on a notification opens exactly its contact', async ({ desktop }) => {
  const { application, page } = await startLuotsi(desktop);
  await application.evaluate(({ Notification }) => {
    const { show } = Notification.prototype;
    const shown: Electron.Notification[] = [];
    Object.assign(globalThis, { kept: shown });
    Notification.prototype.show = function () {
      shown.push(this);
      show.call(this);
    };
  });
  await page.evaluate(
    async (ids) => {
      for (const id of ids) {
        await window.desktop.call('notification.show', {
          contactId: id,
          title: 'Uusi yhteydenotto',
          body: 'Chat',
        });
      }
    },
    [contactId, otherContactId],
  );
  await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  await application.evaluate(() =>
    (globalThis as unknown as Kept<Electron.Notification[]>).kept[0]?.emit('click'),
  );
  await expect.poll(() => heardBy(page)).toEqual([['notification.clicked', { contactId }]]);
  expect(await isVisible(application)).toBe(true);
});

test('waking up, locking and unlocking are told to the page', async ({ desktop }) => {
  const { application, page } = await startLuotsi(desktop);
  await application.evaluate(({ powerMonitor }) => {
    for (const name of ['lock-screen', 'unlock-screen', 'resume']) powerMonitor.emit(name);
  });
  await expect
    .poll(() => heardBy(page))
    .toEqual([
      ['screen.locked', {}],
      ['screen.unlocked', {}],
      ['power.resumed', {}],
    ]);
});

// Elsewhere Electron itself tells of the lock.
if (process.platform === 'linux') {
  test('on Linux, where nothing tells of the lock, it is noticed all the same', async ({ desktop }) => {
    const { application, page } = await startLuotsi(desktop);
    await application.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleState = () => 'locked';
    });
    await page.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length === 1);
    expect(await heardBy(page)).toEqual([['screen.locked', {}]]);
    await application.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleState = () => 'active';
    });
    await expect.poll(() => heardBy(page)).toContainEqual(['screen.unlocked', {}]);
  });
}

test('the count of what is unread shows on the badge and the tray', async ({ desktop }) => {
  const { application, page } = await startLuotsi(desktop);
  await application.evaluate(({ app, Tray }) => {
    app.setBadgeCount = (badge) => Boolean(Object.assign(globalThis, { badge }));
    Tray.prototype.setToolTip = (text: string) => Object.assign(globalThis, { toolTip: text });
    Tray.prototype.setContextMenu = (menu: Electron.Menu | null) =>
      Object.assign(globalThis, { labels: menu?.items.map(({ label }) => label) });
  });
  await page.evaluate(() => window.desktop.call('badge.set', { unread: 3, label: '3 lukematonta' }));
  const seen = await application.evaluate(() => {
    const { badge, toolTip, labels } = globalThis as unknown as Drawn;
    return { badge, toolTip, labels: labels.filter(Boolean) };
  });
  expect(seen).toEqual({
    badge: 3,
    toolTip: 'Luotsi – 3 lukematonta',
    labels: ['3 lukematonta', 'Näytä Luotsi', 'Lopeta Luotsi'],
  });
});

test('a page that falls is loaded again', async ({ desktop }) => {
  const { application } = await startLuotsi(desktop);
  const title = await application.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    await new Promise<void>((loaded) => {
      contents?.once('did-finish-load', () => loaded());
      contents?.forcefullyCrashRenderer();
    });
    return contents?.executeJavaScript('document.title');
  });
  expect(title).toBe('Luotsi');
});

type Application = Awaited<ReturnType<typeof startLuotsi>>['application'];

const isVisible = (application: Application) =>
  application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());

const menuLabels = (application: Application) =>
  application.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));

// The tray and its menu have no register of their own: the next time Luotsi draws them, they are kept.
const keepTray = (application: Application) =>
  application.evaluate(({ Tray }) => {
    const { setToolTip } = Tray.prototype;
    Tray.prototype.setToolTip = function (text: string) {
      Object.assign(globalThis, { kept: this });
      setToolTip.call(this, text);
    };
  });
const keepTrayMenu = (application: Application) =>
  application.evaluate(({ Tray }) => {
    Tray.prototype.setContextMenu = (menu: Electron.Menu | null) => Object.assign(globalThis, { kept: menu });
  });

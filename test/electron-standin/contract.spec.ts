import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { isStandin, test } from '../e2e/support/electron.ts';

// What Luotsi needs of Electron. Every test here runs unchanged on real Electron where its runtime is installed.

type Sample = {
  invoke(channel: string, ...args: unknown[]): Promise<{ value: unknown; from: string; isTop: boolean }>;
  add(a: number, b: number): number;
  apply(change: (value: number) => number, value: number): number;
  fail(): void;
  tryRequire(id: string): string;
  ipcRenderer: object;
  process: object;
};
declare global {
  interface Window {
    sample: Sample;
    heard: unknown[];
    stopHearing: () => void;
    inlineRan?: boolean;
  }
}
type WithLog = { log: unknown[][] };

const folder = 'test/electron-standin/sample';
const logOf = (application: ElectronApplication) =>
  application.evaluate(() => (globalThis as unknown as WithLog).log);
const push = (application: ElectronApplication, item: unknown) =>
  application.evaluate(({ BrowserWindow }, news) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('news', news);
  }, item);

test.describe('both runtimes', () => {
  let application: ElectronApplication;
  let page: Page;

  test.beforeEach(async ({ desktop }) => {
    application = await desktop.launch({ folder });
    page = await application.firstWindow();
    await page.waitForFunction(() => window.heard);
  });

  test('serves a page from a privileged scheme, with its CSP and its style', async () => {
    const url = await application.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
    );
    expect(url).toBe('sample://app/');
    expect(await page.evaluate(() => [window.inlineRan, isSecureContext])).toEqual([undefined, true]);
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(1, 2, 3)');
    await expect(page.evaluate(() => fetch('https://example.com/'))).rejects.toThrow(/Failed to fetch/);
  });

  test('keeps the preload in a world of its own, with the little that a sandbox gives', async () => {
    const seen = await page.evaluate(() => [
      'onlyInPreload' in window,
      'require' in window,
      'process' in window,
      Object.isFrozen(window.sample),
      window.sample.tryRequire('fs'),
      Object.keys(window.sample.ipcRenderer),
      window.sample.process,
    ]);
    const process = { type: 'renderer', sandboxed: true };
    expect(seen).toEqual([false, false, false, true, 'module not found: fs', [], process]);
  });

  test('crosses the bridge synchronously, with callbacks and errors', async () => {
    expect(await page.evaluate(() => window.sample.add(2, 3))).toBe(5);
    expect(await page.evaluate(() => window.sample.apply((value) => value * 10, 4))).toBe(41);
    await expect(page.evaluate(() => window.sample.fail())).rejects.toThrow('out of range');
  });

  test('invokes, and tells who called', async () => {
    const answer = await page.evaluate(() =>
      window.sample.invoke('echo', { at: 5, left: undefined, list: [null, true, { deep: 'é' }] }),
    );
    expect(answer).toEqual({
      value: { at: 5, list: [null, true, { deep: 'é' }] },
      from: 'sample://app/',
      isTop: true,
    });
  });

  test('rejects as Electron does', async () => {
    const message = (channel: string) =>
      page.evaluate((name) => window.sample.invoke(name).catch((error) => error.message), channel);
    expect(await message('fail')).toBe("Error invoking remote method 'fail': TypeError: no good");
    expect(await message('nobody')).toBe(
      "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
    );
  });

  test('pushes in order and loses nothing, until the listener leaves', async () => {
    for (let item = 0; item < 50; item += 1) await push(application, item);
    await page.waitForFunction(() => window.heard.length === 50);
    expect(await page.evaluate(() => window.heard)).toEqual(Array.from({ length: 50 }, (_, item) => item));
    await page.evaluate(() => window.stopHearing());
    await push(application, 'unheard');
    await page.evaluate(() => window.sample.invoke('echo', 'after'));
    expect(await page.evaluate(() => window.heard.length)).toBe(50);
  });

  test('runs the preload again after a reload', async () => {
    await application.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return new Promise<void>((done) => {
        contents?.once('did-finish-load', () => done());
        contents?.reload();
      });
    });
    await page.waitForFunction(() => window.heard);
    await push(application, 'again');
    await page.waitForFunction(() => window.heard[0] === 'again');
  });

  test('asks before a navigation, not before its own', async () => {
    await page.click('#away', { noWaitAfter: true });
    await expect.poll(() => logOf(application)).toContainEqual(['will-navigate', 'https://example.com/']);
    expect(await page.evaluate(() => window.sample.add(1, 1))).toBe(2);
    await page.click('#in');
    await expect.poll(() => logOf(application)).toContainEqual(['will-navigate', 'sample://app/again']);
    await page.waitForFunction(() => location.pathname === '/again');
    await page.waitForFunction(() => window.heard);
  });

  test('asks before a window is opened, and reports what a person pressed', async () => {
    expect(await page.evaluate(() => window.open('https://example.com/script') === null)).toBe(true);
    await expect.poll(() => logOf(application)).toEqual([['open', 'https://example.com/script']]);
    await page.click('#blank');
    await expect.poll(() => logOf(application)).toContainEqual(['open', 'https://example.com/docs']);
    const log = (await logOf(application)).map(([what, detail]) => `${what} ${detail}`);
    expect(log).toContain('input mouseUp');
    expect(log.indexOf('input mouseDown')).toBeLessThan(log.indexOf('open https://example.com/docs'));
    await expect.poll(() => application.windows().length).toBe(1);
  });

  test('grants and denies as the handlers say', async () => {
    const stateOf = (name: PermissionName) =>
      page.evaluate(async (asked) => (await navigator.permissions.query({ name: asked })).state, name);
    expect(await stateOf('geolocation')).toBe('granted');
    expect(await stateOf('notifications')).toBe('denied');
  });

  test('moves, hides and shows the window', async () => {
    const events = await application.evaluate(async ({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const log: unknown[] = [];
      window?.on('hide', () => log.push('hide'));
      window?.on('show', () => log.push('show'));
      window?.on('resize', () => log.includes('resize') || log.push('resize'));
      window?.hide();
      log.push(window?.isVisible());
      window?.show();
      log.push(window?.isVisible());
      window?.setBounds({ x: 30, y: 40, width: 700, height: 500 });
      log.push(window?.getNormalBounds());
      return log;
    });
    const bounds = { x: 30, y: 40, width: 700, height: 500 };
    expect(events).toEqual(expect.arrayContaining(['hide', false, 'show', true, bounds]));
  });

  test('changes the colour scheme of its pages', async () => {
    await application.evaluate(({ nativeTheme }) => {
      nativeTheme.themeSource = 'dark';
    });
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(4, 5, 6)');
  });

  test('keeps what a page stored, and its name and folder, over a restart', async ({ desktop }) => {
    const userData = desktop.newFolder();
    const first = await desktop.launch({ folder, userData });
    const page = await first.firstWindow();
    await page.waitForFunction(() => window.heard);
    await page.evaluate(() => localStorage.setItem('kept', 'yes'));
    await first.close();
    const second = await desktop.launch({ folder, userData });
    const again = await second.firstWindow();
    await again.waitForFunction(() => window.heard);
    expect(await again.evaluate(() => localStorage.getItem('kept'))).toBe('yes');
    const about = await second.evaluate(({ app }) => [app.getVersion(), app.getPath('userData')]);
    expect(about).toEqual(['1.2.3', userData]);
  });

  test('lets one instance live, and tells it of the next', async ({ desktop }) => {
    const userData = desktop.newFolder();
    const first = await desktop.launch({ folder, userData });
    await first.firstWindow();
    expect(await desktop.startAgain({ folder, userData }, '--hello')).toBe(0);
    await expect.poll(() => logOf(first)).toEqual([['second-instance', '--hello']]);
  });

  test('says when a page has crashed, and can load it again', async () => {
    const title = await application.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      await new Promise<void>((gone) => {
        contents?.once('render-process-gone', () => gone());
        contents?.forcefullyCrashRenderer();
      });
      await new Promise<void>((loaded) => {
        contents?.once('did-finish-load', () => loaded());
        contents?.reload();
      });
      return contents?.executeJavaScript('document.title');
    });
    expect(title).toBe('Sample');
  });
});

test.describe('stand-in only', () => {
  // biome-ignore lint/suspicious/noSkippedTests: what is missing is the stand-in, where Electron itself is installed.
  test.skip(!isStandin, 'Electron itself runs here');

  test('an API that is missing says so', async ({ desktop }) => {
    const application = await desktop.launch({ folder });
    const messages = await application.evaluate(({ app, session, shell, BrowserWindow }) => {
      const attempt = (task: () => unknown) => {
        try {
          return `worked: ${task()}`;
        } catch (error) {
          return String(error);
        }
      };
      return [
        attempt(() => app.setJumpList([])),
        attempt(() => session.fromPartition('other')),
        attempt(() => shell.trashItem('x')),
        attempt(() => BrowserWindow.getAllWindows()[0]?.setProgressBar(1)),
        attempt(() => new BrowserWindow({ webPreferences: { nodeIntegration: true } })),
        attempt(() => new BrowserWindow({ webPreferences: { preload: 'preload.cjs' } })),
      ];
    });
    expect(messages).toEqual([
      'Error: stand-in: electron App.setJumpList is not implemented',
      'Error: stand-in: electron session.fromPartition is not implemented',
      'Error: stand-in: electron shell.trashItem is not implemented',
      'Error: stand-in: electron BrowserWindow.setProgressBar is not implemented',
      'Error: stand-in: webPreferences.nodeIntegration must be false',
      'Error: stand-in: preload script must have absolute path: preload.cjs',
    ]);
  });

  test('what its IPC cannot carry fails, and is not changed on the way', async ({ desktop }) => {
    const application = await desktop.launch({ folder });
    const page = await application.firstWindow();
    await page.waitForFunction(() => window.heard);
    const messages = await page.evaluate(() =>
      Promise.all(
        [new Date(5), Number.NaN, [undefined], () => 1].map((value) =>
          window.sample.invoke('echo', { value }).then(String, (error) => error.message),
        ),
      ),
    );
    expect(messages).toEqual([
      'stand-in: IPC cannot carry [object Date] (real Electron may)',
      'stand-in: IPC cannot carry NaN (real Electron may)',
      'stand-in: IPC cannot carry undefined in a list (real Electron may)',
      expect.stringContaining('could not be cloned'),
    ]);
  });

  test('what must come before ready, comes too late after it', async ({ desktop }) => {
    const application = await desktop.launch({ folder });
    const attempt = application.evaluate(({ protocol }) => protocol.registerSchemesAsPrivileged([]));
    await expect(attempt).rejects.toThrow(/should be called before app is ready/);
  });

  test('seals nothing until plain text encryption is asked for', async ({ desktop }) => {
    const application = await desktop.launch({ folder });
    const seen = await application.evaluate(({ safeStorage }) => {
      const before = safeStorage.isEncryptionAvailable();
      safeStorage.setUsePlainTextEncryption(true);
      const sealed = safeStorage.encryptString('secret');
      return [
        before,
        safeStorage.getSelectedStorageBackend(),
        sealed.includes('secret'),
        safeStorage.decryptString(sealed),
      ];
    });
    expect(seen).toEqual([false, 'basic_text', false, 'secret']);
  });
});

import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Cdp } from './cdp.ts';
import { chromiumArgs, findChromium } from './chromium.ts';
import { Emitter, guard } from './guard.ts';
import { type InstanceLock, takeLock } from './instanceLock.ts';
import { startProxy } from './proxy.ts';
import { type PackageFile, runtime } from './runtime.ts';

class App extends Emitter {
  readonly isPackaged = false;
  // Playwright hands over Chromium's switches here; those that the stand-in uses are in chromium.ts.
  readonly commandLine = guard('commandLine', { appendSwitch(_name: string, _value?: string) {} });
  #announceReady = () => {};
  readonly #whenReady = new Promise<void>((resolve) => {
    this.#announceReady = resolve;
  });
  #lock: InstanceLock | null = null;
  #isLeaving = false;

  getVersion = (): string => runtime.packageFile.version ?? '0.0.0';
  getLocale = (): string => 'en-US';
  whenReady = (): Promise<void> => this.#whenReady;
  enableSandbox(): void {}

  getPath(name: string): string {
    if (name !== 'userData') throw new Error(`stand-in: app.getPath('${name}') is not implemented`);
    const given = process.argv.find((arg) => arg.startsWith('--user-data-dir='));
    if (given) return given.slice(given.indexOf('=') + 1);
    const config = process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
    return join(config, runtime.packageFile.productName ?? runtime.packageFile.name ?? 'Electron');
  }

  requestSingleInstanceLock(): boolean {
    this.#lock ??= takeLock(this.getPath('userData'), (argv) => this.emit('second-instance', {}, argv));
    return this.#lock !== null;
  }
  setBadgeCount = (_count: number): boolean => true;

  quit(): void {
    if (runtime.isQuitting) return;
    runtime.isQuitting = true;
    if (!this.ask('before-quit')) {
      runtime.isQuitting = false;
      return;
    }
    for (const window of runtime.windows) window.close();
    this._exitIfDone();
  }

  /** The second half of quitting, when no window is left. */
  _exitIfDone(): void {
    if (!runtime.isQuitting || runtime.windows.size) return;
    if (this.ask('will-quit')) this.exit(0);
    else runtime.isQuitting = false;
  }

  /** Browser.close lets Chromium write what pages stored; it is given three seconds. */
  exit(code = 0): void {
    if (this.#isLeaving) return;
    this.#isLeaving = true;
    const { chromium } = runtime;
    if (!chromium || chromium.down) process.exit(code);
    chromium.once('down', () => process.exit(code));
    chromium.send('Browser.close').catch(() => {});
    setTimeout(() => process.exit(code), 3_000);
  }

  _boot(packageFile: PackageFile): void {
    runtime.packageFile = packageFile;
  }

  /** Starts Chromium and says `ready`. Called by the boot script once the application's entry has run. */
  async _start(): Promise<void> {
    if (this.#isLeaving) return;
    const profile = join(this.getPath('userData'), 'standin-chromium');
    mkdirSync(profile, { recursive: true });
    const chromium = new Cdp(findChromium(), chromiumArgs(profile, await startProxy()));
    runtime.chromium = chromium;
    process.once('exit', () => {
      chromium.process.kill('SIGKILL');
      this.#lock?.release();
    });
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => this.quit());
    chromium.on('down', (why) => {
      if (this.#isLeaving) return;
      console.error(`stand-in: ${why}`);
      process.exit(1);
    });
    await chromium.send('Target.setDiscoverTargets', { discover: true });
    runtime.isReady = true;
    this.#announceReady();
    this.emit('ready', {}, {});
  }
}

export const app = new App();

import { mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cdp } from './cdp.ts';
import { chromiumArgs, findChromium } from './chromium.ts';
import { Emitter, guard } from './guard.ts';
import { type InstanceLock, takeLock } from './instanceLock.ts';
import { startProxy } from './proxy.ts';
import { type PackageFile, runtime } from './runtime.ts';

const switches = new Map<string, string>();
const given = (name: string) =>
  process.argv.find((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));

class App extends Emitter {
  readonly isPackaged = false;
  readonly commandLine = guard('commandLine', {
    appendSwitch: (name: string, value = '') => void switches.set(name, value),
    hasSwitch: (name: string) => switches.has(name) || given(name) !== undefined,
    getSwitchValue: (name: string) => switches.get(name) ?? given(name)?.slice(name.length + 3) ?? '',
  });
  #announceReady = () => {};
  readonly #whenReady = new Promise<void>((resolve) => {
    this.#announceReady = resolve;
  });
  #lock: InstanceLock | null = null;
  #isLeaving = false;
  #badge = 0;

  get name(): string {
    return runtime.packageFile.productName ?? runtime.packageFile.name ?? 'Electron';
  }
  getVersion = (): string => runtime.packageFile.version ?? '0.0.0';
  getAppPath = (): string => runtime.appPath;
  getLocale = (): string => 'en-US';
  isReady = (): boolean => runtime.isReady;
  whenReady = (): Promise<void> => this.#whenReady;
  enableSandbox(): void {
    if (runtime.isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
  }

  getPath(name: string): string {
    const config = process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
    const userData = this.commandLine.getSwitchValue('user-data-dir') || join(config, this.name);
    const known: Record<string, string> = {
      home: homedir(),
      temp: tmpdir(),
      exe: process.execPath,
      appData: config,
      userData,
      logs: join(userData, 'logs'),
    };
    const path = known[name];
    if (!path) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  requestSingleInstanceLock(data: unknown = null): boolean {
    this.#lock ??= takeLock(this.getPath('userData'), data, (newcomer) => {
      this.emit('second-instance', {}, newcomer.argv, newcomer.cwd, newcomer.data);
    });
    return this.#lock !== null;
  }
  setBadgeCount(count: number): boolean {
    this.#badge = count;
    return true;
  }
  getBadgeCount = (): number => this.#badge;

  quit(): void {
    if (runtime.isQuitting) return;
    runtime.isQuitting = true;
    if (!this.ask('before-quit')) {
      runtime.isQuitting = false;
      return;
    }
    for (const window of [...runtime.windows.values()]) window.close();
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
    this.emit('quit', {}, code);
    const { chromium } = runtime;
    if (!chromium || chromium.down) process.exit(code);
    chromium.once('down', () => process.exit(code));
    chromium.send('Browser.close').catch(() => {});
    setTimeout(() => process.exit(code), 3_000);
  }

  _boot(appPath: string, packageFile: PackageFile): void {
    Object.assign(runtime, { appPath, packageFile });
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
    this.emit('will-finish-launching');
    this.#announceReady();
    this.emit('ready', {}, {});
  }
}

export const app = new App();

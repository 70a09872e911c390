import { isAbsolute } from 'node:path';
import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';
import { app } from './app.ts';
import { screen } from './desktop/surfaces.ts';
import { Emitter } from './guard.ts';
import { needReady, runtime } from './runtime.ts';
import { WebContents } from './webContents.ts';

type Bounds = { x: number; y: number; width: number; height: number };

// What Electron has by default and the stand-in cannot do otherwise.
const required: WebPreferences = {
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webviewTag: false,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
};

/** A window as a machine of states; only its page is real. */
export class BrowserWindow extends Emitter {
  static getAllWindows = () => [...runtime.windows] as BrowserWindow[];

  readonly webContents: WebContents;
  #bounds: Bounds;
  #isVisible: boolean;
  #isMaximized = false;
  #isLoaded = false;

  readonly #children = new Set<BrowserWindow>();
  #isAskedToClose = false;

  /** `adopted` is the target of a window that a page has opened. */
  constructor(options: BrowserWindowConstructorOptions = {}, adopted?: string) {
    needReady('Cannot create BrowserWindow before app is ready');
    super();
    const preferences = { ...required, ...options.webPreferences };
    for (const name of Object.keys(required) as (keyof WebPreferences)[]) {
      if (preferences[name] !== required[name])
        throw new Error(`stand-in: webPreferences.${name} must be ${required[name]}`);
    }
    if (preferences.preload && !isAbsolute(preferences.preload)) {
      throw new Error(`stand-in: preload script must have absolute path: ${preferences.preload}`);
    }
    const { x = 0, y = 0, width = 800, height = 600, show = true } = options;
    this.#bounds = { x, y, width, height };
    this.#isVisible = show;
    this.webContents = new WebContents(this, preferences, { width, height, adopted });
    runtime.windows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  loadURL = (url: string): Promise<void> => this.webContents.loadURL(url);
  isDestroyed = (): boolean => this.webContents.isDestroyed();

  close(): void {
    this.#isAskedToClose = true;
    if (this.ask('close')) this.webContents._opened.then(() => this.webContents.close());
    else runtime.isQuitting = this.#isAskedToClose = false;
  }

  /** Closes without asking. */
  destroy(): void {
    this.#isAskedToClose = true;
    this.webContents._opened.then(() => this.webContents.close());
    this._gone();
  }

  isVisible = (): boolean => this.#isVisible;
  show(): void {
    this.#setVisible(true);
    this.focus();
  }
  showInactive(): void {
    this.#setVisible(true);
  }
  hide(): void {
    this.#setVisible(false);
  }
  #setVisible(isVisible: boolean): void {
    if (isVisible === this.#isVisible) return;
    this.#isVisible = isVisible;
    this.emit(isVisible ? 'show' : 'hide');
  }
  focus(): void {
    this.webContents._opened.then(() => this.webContents._page.send('Page.bringToFront')).catch(() => {});
  }

  isMinimized = (): boolean => false;
  isMaximized = (): boolean => this.#isMaximized;
  maximize(): void {
    this.#isMaximized = true;
    this.emit('maximize');
  }

  getNormalBounds = (): Bounds => ({ ...this.#bounds });
  getBounds = (): Bounds =>
    this.#isMaximized ? screen.getPrimaryDisplay().workArea : this.getNormalBounds();
  setBounds(bounds: Partial<Bounds>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    this.emit('move');
    this.emit('resize');
  }

  _loaded(): void {
    if (this.#isLoaded) return;
    this.#isLoaded = true;
    this.emit('ready-to-show');
  }

  _adopt(
    targetId: string,
    { options, ...asked }: { url: string; frameName: string; options: BrowserWindowConstructorOptions },
  ): void {
    const child = new BrowserWindow(options, targetId);
    this.#children.add(child);
    child.once('closed', () => this.#children.delete(child));
    child.webContents._loadFirst(asked.url).catch(() => {});
    this.webContents.emit('did-create-window', child, { ...asked, options });
  }

  _gone(): void {
    // A page that closes its own window is not held back here.
    if (!this.#isAskedToClose) this.ask('close');
    if (!runtime.windows.delete(this)) return;
    for (const child of this.#children) child.destroy();
    this.webContents._gone();
    this.emit('closed');
    if (runtime.windows.size) return;
    if (runtime.isQuitting) app._exitIfDone();
    else if (app.listenerCount('window-all-closed')) app.emit('window-all-closed');
    else app.quit();
  }
}

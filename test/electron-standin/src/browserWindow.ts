import { isAbsolute } from 'node:path';
import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';
import { app } from './app.ts';
import { screen } from './desktop/screen.ts';
import { Emitter } from './guard.ts';
import { needReady, runtime } from './runtime.ts';
import { WebContents } from './webContents.ts';

type Bounds = { x: number; y: number; width: number; height: number };

// What Electron has by default and the stand-in cannot do otherwise.
const required: [keyof WebPreferences, boolean][] = [
  ['contextIsolation', true],
  ['sandbox', true],
  ['webSecurity', true],
  ['nodeIntegration', false],
  ['nodeIntegrationInSubFrames', false],
  ['nodeIntegrationInWorker', false],
  ['webviewTag', false],
  ['allowRunningInsecureContent', false],
  ['experimentalFeatures', false],
];
let lastId = 0;

/** A window as a machine of states; only its page is real. */
export class BrowserWindow extends Emitter {
  static getAllWindows = () => [...runtime.windows.values()] as BrowserWindow[];
  static fromWebContents = (contents: WebContents) =>
    BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null;

  readonly id: number;
  readonly webContents: WebContents;
  #bounds: Bounds;
  #isVisible: boolean;
  #isMaximized = false;
  #isLoaded = false;
  #isGone = false;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    needReady('Cannot create BrowserWindow before app is ready');
    super();
    const preferences = options.webPreferences ?? {};
    for (const [name, value] of required) {
      if ((preferences[name] ?? value) !== value)
        throw new Error(`stand-in: webPreferences.${String(name)} must be ${value}`);
    }
    if (preferences.preload && !isAbsolute(preferences.preload)) {
      throw new Error(`stand-in: preload script must have absolute path: ${preferences.preload}`);
    }
    lastId += 1;
    this.id = lastId;
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.#bounds = { x, y, width, height };
    this.#isVisible = options.show !== false;
    this.webContents = new WebContents(this, preferences, { width, height });
    runtime.windows.set(this.id, this);
    app.emit('browser-window-created', {}, this);
    app.emit('web-contents-created', {}, this.webContents);
    if (this.#isVisible) setImmediate(() => this.#isGone || this.focus());
  }

  loadURL = (url: string): Promise<void> => this.webContents.loadURL(url);
  isDestroyed = (): boolean => this.#isGone;

  close(): void {
    if (this.ask('close'))
      this.webContents._opened.then(() => this.webContents.close({ waitForBeforeUnload: true }));
    else runtime.isQuitting = false;
  }

  isVisible = (): boolean => this.#isVisible;
  show(): void {
    const wasVisible = this.#isVisible;
    this.#isVisible = true;
    if (!wasVisible) this.emit('show');
    this.focus();
  }
  hide(): void {
    if (!this.#isVisible) return;
    this.#isVisible = false;
    this.blur();
    this.emit('hide');
  }
  isFocused = (): boolean => runtime.focused === this;
  focus(): void {
    if (!this.isVisible() || this.isFocused()) return;
    runtime.focused?.blur();
    runtime.focused = this;
    this.webContents._opened.then(() => this.webContents._page.send('Page.bringToFront')).catch(() => {});
    this.emit('focus');
  }
  blur(): void {
    if (!this.isFocused()) return;
    runtime.focused = null;
    this.emit('blur');
  }

  isMinimized = (): boolean => false;
  isMaximized = (): boolean => this.#isMaximized;
  maximize(): void {
    this.#isMaximized = true;
    this.#resized('maximize');
  }
  unmaximize(): void {
    this.#isMaximized = false;
    this.#resized('unmaximize');
  }

  getNormalBounds = (): Bounds => ({ ...this.#bounds });
  getBounds = (): Bounds =>
    this.#isMaximized ? screen.getPrimaryDisplay().workArea : this.getNormalBounds();
  setBounds(bounds: Partial<Bounds>): void {
    const { x, y } = this.#bounds;
    this.#bounds = { ...this.#bounds, ...bounds };
    if (this.#bounds.x !== x || this.#bounds.y !== y) this.emit('move');
    this.#resized('resize');
  }

  #resized(event: string): void {
    this.emit(event);
    const { width, height } = this.getBounds();
    this.webContents._opened.then(() => this.webContents._page.resize(width, height)).catch(() => {});
  }

  _loaded(): void {
    if (this.#isLoaded) return;
    this.#isLoaded = true;
    this.emit('ready-to-show');
  }

  _gone(): void {
    if (this.#isGone) return;
    this.#isGone = true;
    runtime.windows.delete(this.id);
    if (runtime.focused === this) runtime.focused = null;
    this.webContents._gone();
    this.emit('closed');
    if (runtime.windows.size) return;
    if (runtime.isQuitting) app._exitIfDone();
    else if (app.listenerCount('window-all-closed')) app.emit('window-all-closed');
    else app.quit();
  }
}

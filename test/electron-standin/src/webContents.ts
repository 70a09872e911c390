import type { EventEmitter } from 'node:events';
import type { WebPreferences } from 'electron';
import type { CdpEvents } from './cdp.ts';
import { nativeTheme } from './desktop/nativeTheme.ts';
import { Emitter, guard } from './guard.ts';
import { ipcMain } from './ipcMain.ts';
import { decode, encode } from './page/codec.ts';
import type { FromPage, ToPage } from './page/messages.ts';
import { PageTarget } from './pageTarget.ts';
import { answerRequest } from './requests.ts';
import { chromium, runtime } from './runtime.ts';
import { fromWire, originOf, toWire } from './schemes.ts';
import { session } from './session.ts';

type Owner = { _loaded(): void; _gone(): void };
type Opening = { url: string; frameName: string; features: string; disposition: string };
type OpenHandler = (details: Opening & { referrer: object }) => { action: 'deny' | 'allow' };

// Electron's name of a permission, and Chromium's.
const permissions: [string, string][] = [
  ['notifications', 'notifications'],
  ['geolocation', 'geolocation'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['clipboard-read', 'clipboard-read'],
  ['idle-detection', 'idle-detection'],
];
const inputTypes: Record<string, string> = {
  mousedown: 'mouseDown',
  mouseup: 'mouseUp',
  keydown: 'rawKeyDown',
  keyup: 'keyUp',
};
const withoutHash = (url: string) => url.replace(/#.*/, '');
let lastId = 0;

export class WebContents extends Emitter {
  readonly id: number;
  readonly session = session.defaultSession;
  readonly _page: PageTarget;
  readonly _opened: Promise<void>;
  readonly mainFrame: object;
  readonly #window: Owner;
  readonly #preferences: WebPreferences;
  readonly #loads = new Set<string>();
  #url = '';
  #openHandler: OpenHandler = () => ({ action: 'allow' });
  #lastPopup = { url: '', windowName: '' };
  #isGone = false;

  constructor(window: Owner, preferences: WebPreferences, size: { width: number; height: number }) {
    super();
    lastId += 1;
    this.id = lastId;
    this.#window = window;
    this.#preferences = preferences;
    this.mainFrame = this.#frame();
    this._page = new PageTarget((message, reply) => this.#hear(message, reply));
    const { preload = '', additionalArguments = [] } = preferences;
    this._opened = this._page
      .open({ preload, additionalArguments, ...size }, (events) => this.#follow(events))
      .then(() => this._applyTheme());
    this._opened.catch((error) => console.error('stand-in: a window could not be opened:', error));
  }

  getURL = (): string => this.#url;
  isDestroyed = (): boolean => this.#isGone;
  getLastWebPreferences = () => ({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    ...this.#preferences,
  });
  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  send(channel: string, ...args: unknown[]): void {
    const message: ToPage = { kind: 'push', channel, args: encode(args) }; // throws at the call, as in Electron
    this._opened.then(() => this._page.tell(message));
  }

  async loadURL(url: string): Promise<void> {
    await this._opened;
    this.#loads.add(withoutHash(url));
    try {
      const finished = new Promise<void>((resolve, reject) => {
        this.once('did-finish-load', resolve);
        this.once('destroyed', () => reject(new Error(`ERR_FAILED (-2) loading '${url}'`)));
      });
      finished.catch(() => {});
      const { errorText, loaderId } = await this._page.send('Page.navigate', { url: toWire(url) });
      if (errorText) {
        this.emit('did-fail-load', {}, -2, errorText, url, true);
        throw new Error(`${errorText.replace('net::', '')} loading '${url}'`);
      }
      if (loaderId) await finished;
    } finally {
      this.#loads.delete(withoutHash(url));
    }
  }

  reload(): void {
    this.#loads.add(withoutHash(this.#url));
    this.once('did-finish-load', () => this.#loads.delete(withoutHash(this.#url)));
    this._page.send('Page.reload').catch(() => {});
  }

  async executeJavaScript(code: string): Promise<unknown> {
    await this._opened;
    const { result, exceptionDetails } = await this._page.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  close({ waitForBeforeUnload = false } = {}): void {
    const { targetId } = this._page;
    const closing = waitForBeforeUnload
      ? this._page.send('Page.close')
      : chromium().send('Target.closeTarget', { targetId });
    closing.catch(() => {});
  }

  forcefullyCrashRenderer(): void {
    this._page.send('Page.crash').catch(() => {});
  }

  /** Loads that the main process asked for are not asked about. */
  _isOwnLoad = (url: string): boolean => this.#loads.has(withoutHash(url));

  _gone(): void {
    this.#isGone = true;
    this.emit('destroyed');
  }

  /** Asked in advance, once for each navigation: an approximation of Electron, which asks when the page does. */
  async _settlePermissions(wireUrl: string): Promise<void> {
    const origin = originOf(wireUrl);
    if (!origin.startsWith('http')) return;
    for (const [asked, name] of permissions) {
      const isGranted = await this.session._allows(this, asked, fromWire(wireUrl), fromWire(origin));
      const setting = isGranted ? 'granted' : 'denied';
      await chromium().send('Browser.setPermission', { origin, permission: { name }, setting });
    }
  }

  async _applyTheme(): Promise<void> {
    const { themeSource } = nativeTheme;
    const value = themeSource === 'system' ? '' : themeSource;
    await this._page.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value }],
    });
  }

  #frame(): object {
    const contents = this;
    return guard('WebFrameMain', {
      get url() {
        return contents.#url;
      },
      get origin() {
        return originOf(contents.#url);
      },
      get top() {
        return contents.mainFrame;
      },
      parent: null,
      routingId: this.id,
      isDestroyed: this.isDestroyed,
    });
  }

  #hear(message: FromPage, reply: (message: ToPage) => void): void {
    const event = { sender: this, senderFrame: this.mainFrame, type: 'frame' };
    if (message.kind === 'input') {
      this.emit('input-event', {}, { type: inputTypes[message.type] });
    } else if (message.kind === 'open') {
      const disposition = message.features ? 'new-window' : 'foreground-tab';
      const { name: frameName, features } = message;
      this.#askToOpen({ url: fromWire(message.url), frameName, features, disposition });
    } else if (message.kind === 'preloadError') {
      this.emit('preload-error', {}, this.#preferences.preload, new Error(message.stack));
    } else {
      ipcMain._answer(message.channel, event, decode(message.args) as unknown[]).then(
        (value) => reply({ kind: 'reply', id: message.id, value: encode(value) }),
        (error) => reply({ kind: 'failure', id: message.id, error: String(error) }),
      );
    }
  }

  #askToOpen(opening: Opening): void {
    const referrer = { url: this.#url, policy: 'strict-origin-when-cross-origin' };
    if (this.#openHandler({ ...opening, referrer }).action === 'deny') return;
    console.error(`stand-in: window.open(${opening.url}) was allowed, but child windows are not implemented`);
  }

  #follow(events: EventEmitter<CdpEvents>): void {
    events.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId || frame.unreachableUrl) return;
      this.#url = fromWire(frame.url + (frame.urlFragment ?? ''));
      this.emit('did-navigate', {}, this.#url, 200, 'OK');
    });
    events.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === this._page.frameId) this.#url = fromWire(url);
    });
    events.on('Page.domContentEventFired', () => this.emit('dom-ready', {}));
    events.on('Page.loadEventFired', () => {
      if (!this.#url || this.#url === 'about:blank') return;
      this.emit('did-finish-load');
      this.#window._loaded();
    });
    events.on('Inspector.targetCrashed', () => {
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    });
    events.on('Page.windowOpen', (popup) => {
      this.#lastPopup = popup;
    });
    events.on('Fetch.requestPaused', (paused) => {
      answerRequest(this, paused).catch((error) => {
        if (!this.#isGone && !chromium().down) console.error('stand-in: request:', error);
      });
    });
    chromium().on('Target.targetCreated', ({ targetInfo }) => this.#closePopup(targetInfo));
    chromium().on('Target.targetDestroyed', ({ targetId }) => {
      if (targetId === this._page.targetId) this.#window._gone();
    });
  }

  // A link with a target, or a middle click: Chromium has made the page already. Ask, and close it.
  #closePopup({ targetId, openerId }: { targetId: string; openerId?: string }): void {
    if (openerId !== this._page.targetId) return;
    const { url, windowName } = this.#lastPopup;
    this.#askToOpen({
      url: fromWire(url),
      frameName: windowName,
      features: '',
      disposition: 'foreground-tab',
    });
    chromium()
      .send('Target.closeTarget', { targetId })
      .catch(() => {});
  }
}

const all = () => [...runtime.windows.values()].map((window) => window.webContents);

export const webContents = guard('webContents', {
  getAllWebContents: all,
  fromDevToolsTargetId: (targetId: string) => all().find((contents) => contents._page.targetId === targetId),
});

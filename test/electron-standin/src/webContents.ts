import type { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';
import type { CdpEvents, Protocol } from './cdp.ts';
import { nativeTheme } from './desktop/nativeTheme.ts';
import { Emitter, guard } from './guard.ts';
import { ipcMain } from './ipcMain.ts';
import type { FromPage, ToPage } from './page/messages.ts';
import { plain } from './page/plain.ts';
import { type PageOptions, PageTarget } from './pageTarget.ts';
import { answerRequest } from './requests.ts';
import { chromium, runtime } from './runtime.ts';
import { fromWire, originOf, toWire } from './schemes.ts';
import { session } from './session.ts';

type Owner = {
  _loaded(): void;
  _gone(): void;
  /** A window for a page that the owner's page has opened. */
  _adopt(targetId: string, allowed: Allowed): void;
};
type Asked = { url: string; frameName: string; features: string };
type OpenHandler = (
  details: Asked,
) => { action: 'deny' } | { action: 'allow'; overrideBrowserWindowOptions?: BrowserWindowConstructorOptions };
type Allowed = Asked & { options: BrowserWindowConstructorOptions };

// Electron's name of a permission, and Chromium's.
const permissions: [string, string][] = [
  ['notifications', 'notifications'],
  ['geolocation', 'geolocation'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-sanitized-write', 'clipboard-write'],
  ['idle-detection', 'idle-detection'],
];
const withoutHash = (url: string) => url.replace(/#.*/, '');

export class WebContents extends Emitter {
  readonly session = session.defaultSession;
  readonly _page: PageTarget;
  readonly _opened: Promise<void>;
  readonly #window: Owner;
  readonly #preferences: WebPreferences;
  readonly #loads = new Set<string>();
  #url = '';
  #openHandler: OpenHandler = () => ({ action: 'allow' });
  #lastPopup = '';
  /** Windows that may be opened, and whose targets Chromium has not told of yet. */
  readonly #expected: Allowed[] = [];
  readonly #popups = new Set<string>();
  #isGone = false;

  constructor(window: Owner, preferences: WebPreferences, size: Omit<PageOptions, 'preload'>) {
    super();
    this.#window = window;
    this.#preferences = preferences;
    this._page = new PageTarget((message, reply) => this.#hear(message, reply));
    const { preload = '' } = preferences;
    this._opened = this._page.open({ preload, ...size }, (events) => this.#follow(events));
    this._applyTheme();
    this._opened.catch((error) => console.error('stand-in: a window could not be opened:', error));
  }

  getURL = (): string => this.#url;
  isDestroyed = (): boolean => this.#isGone;
  getLastWebPreferences = () => this.#preferences;
  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  send(channel: string, ...args: unknown[]): void {
    const message: ToPage = { kind: 'push', channel, args: plain(args) }; // throws at the call, as in Electron
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
      if (errorText) throw new Error(`${errorText.replace('net::', '')} loading '${url}'`);
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

  close(): void {
    const { targetId } = this._page;
    chromium()
      .send('Target.closeTarget', { targetId })
      .catch(() => {});
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

  _applyTheme(): void {
    const { themeSource } = nativeTheme;
    const value = themeSource === 'system' ? '' : themeSource;
    const features = [{ name: 'prefers-color-scheme', value }];
    this._opened.then(() => this._page.send('Emulation.setEmulatedMedia', { features })).catch(() => {});
  }

  #hear(message: FromPage, reply: (message: ToPage) => void): void {
    if (message.kind === 'input') this.emit('input-event', {}, { type: message.type });
    else {
      const { id, channel, args } = message;
      const event = { sender: this, senderFrame: guard('WebFrameMain', { url: this.#url, parent: null }) };
      ipcMain._answer(channel, event, args).then(
        (value) => reply({ kind: 'reply', id, value: plain(value) }),
        (error) => reply({ kind: 'failure', id, error: String(error) }),
      );
    }
  }

  /** Null where it may not be opened. */
  #askToOpen({ url: wireUrl, frameName, features }: Asked): Allowed | null {
    const asked = { url: fromWire(wireUrl), frameName, features };
    const answer = this.#openHandler(guard('HandlerDetails', asked));
    return answer.action === 'allow'
      ? { ...asked, options: answer.overrideBrowserWindowOptions ?? {} }
      : null;
  }

  /** The page stands still in its window.open, until it is told whether it may. */
  async #answerOpen(frame: Protocol.Debugger.CallFrame | undefined): Promise<void> {
    const { send } = this._page;
    const evaluate = (expression: string) =>
      send('Debugger.evaluateOnCallFrame', {
        callFrameId: frame?.callFrameId ?? '',
        expression,
        returnByValue: true,
      });
    try {
      const { result } = await evaluate('JSON.stringify(asked)');
      const allowed = this.#askToOpen(JSON.parse(result.value));
      if (!allowed) return;
      this.#expected.push(allowed);
      await evaluate('asked.isAllowed = true');
    } finally {
      await send('Debugger.resume');
    }
  }

  /** The first page of a window that another page has opened: no navigation that anyone is asked about. */
  async _loadFirst(url: string): Promise<void> {
    await this._opened;
    await this._page.begun;
    if (url === 'about:blank') return;
    this.#loads.add(withoutHash(url));
    this.once('did-finish-load', () => this.#loads.delete(withoutHash(url)));
    const expression = `location.replace(${JSON.stringify(toWire(url))})`;
    await this._page.send('Runtime.evaluate', { expression });
  }

  #follow(events: EventEmitter<CdpEvents>): void {
    events.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId || frame.unreachableUrl) return;
      this.#url = fromWire(frame.url + (frame.urlFragment ?? ''));
    });
    events.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === this._page.frameId) this.#url = fromWire(url);
    });
    events.on('Page.loadEventFired', () => {
      if (!this.#url || this.#url === 'about:blank') return;
      this.emit('did-finish-load');
      this.#window._loaded();
    });
    events.on('Inspector.targetCrashed', () => {
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    });
    events.on('Debugger.paused', ({ callFrames }) => {
      this.#answerOpen(callFrames[0]).catch((error) => console.error('stand-in: window.open:', error));
    });
    events.on('Page.windowOpen', ({ url }) => {
      this.#lastPopup = url;
    });
    events.on('Fetch.requestPaused', (paused) => {
      answerRequest(this, paused).catch((error) => {
        if (!this.#isGone && !chromium().down) console.error('stand-in: request:', error);
      });
    });
    chromium().on('Target.targetCreated', ({ targetInfo }) => this.#takePopup(targetInfo));
    // Who opened it may be told late.
    chromium().on('Target.targetInfoChanged', ({ targetInfo }) => this.#takePopup(targetInfo));
    chromium().on('Target.targetDestroyed', ({ targetId }) => {
      if (targetId === this._page.targetId) this.#window._gone();
    });
  }

  // What window.open was allowed is taken in. A link with a target, or a middle click: Chromium has made the page
  // already. Ask, and close it.
  #takePopup({ targetId, openerId }: { targetId: string; openerId?: string }): void {
    if (openerId !== this._page.targetId || this.#popups.has(targetId)) return;
    this.#popups.add(targetId);
    const expected = this.#expected.shift();
    if (expected) {
      this.#window._adopt(targetId, expected);
      return;
    }
    const allowed = this.#askToOpen({ url: this.#lastPopup, frameName: '', features: '' });
    if (allowed) console.error('stand-in: a link may open a window, but only window.open can here');
    chromium()
      .send('Target.closeTarget', { targetId })
      .catch(() => {});
  }
}

const all = () => [...runtime.windows].map((window) => window.webContents);

export const webContents = guard('webContents', {
  getAllWebContents: all,
  fromDevToolsTargetId: (targetId: string) => all().find((contents) => contents._page.targetId === targetId),
});

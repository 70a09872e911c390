import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { DesktopNoticeName, DesktopPayload } from '../../shared/desktop/calls.ts';
import { unreadDot, windowIcon } from '../platform/icons.ts';
import { pageAddress } from '../platform/pageOrigin.ts';
import type { Store } from '../platform/store.ts';
import type { Unread } from '../platform/tray.ts';
import { type Area, type Placement, placeWindow, smallestSize } from './placement.ts';

export type DeskWindow = {
  /** Brings the window to the front, from the tray or the task bar too. */
  show(): void;
  notify<N extends DesktopNoticeName>(name: N, payload: DesktopPayload<N>): void;
  showUnread(unread: Unread): void;
};

export type DeskWindowOptions = {
  readonly preload: string;
  readonly isPackaged: boolean;
  readonly kept: Store<Placement>;
  /** Closing hides the window, and Luotsi goes on in the tray; unless it is quitting. */
  readonly isQuitting: () => boolean;
  /** The page fell before it had loaded once: trying again would not help. */
  readonly onPageLost: () => void;
};

const KEEP_AFTER_MS = 400;

export function openDeskWindow({
  preload,
  isPackaged,
  kept,
  isQuitting,
  onPageLost,
}: DeskWindowOptions): DeskWindow {
  const { isMaximized, ...bounds } = placeWindow(kept.read(), workAreas());
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    title: 'Luotsi',
    icon: windowIcon(),
    show: false,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#16191d' : '#ffffff',
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      // The dictionaries would be fetched from another company's servers, and misspelt words are content.
      spellcheck: false,
      // A hidden window goes on receiving contacts.
      backgroundThrottling: false,
      devTools: !isPackaged,
    },
  });
  if (isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  keepPlacement(window, kept);
  reloadAfterCrash(window, onPageLost);
  window.on('close', (event) => {
    if (isQuitting()) return;
    event.preventDefault();
    window.hide();
  });
  window.loadURL(pageAddress).catch(onPageLost);

  return {
    show() {
      if (window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    notify(name, payload) {
      if (!window.isDestroyed()) window.webContents.send(name, payload);
    },
    showUnread({ unread, label }) {
      if (process.platform === 'win32' && !window.isDestroyed()) {
        window.setOverlayIcon(unread > 0 ? unreadDot() : null, label);
      }
    },
  };
}

function workAreas(): [Area, ...Area[]] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main.workArea, ...others.map(({ workArea }) => workArea)];
}

/** Writes the placement down soon after it changed, and at once when the window closes. */
function keepPlacement(window: BrowserWindow, kept: Store<Placement>): void {
  let timer: NodeJS.Timeout | undefined;
  const keep = () => {
    clearTimeout(timer);
    kept.write({ ...window.getNormalBounds(), isMaximized: window.isMaximized() });
  };
  const keepSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, KEEP_AFTER_MS);
  };
  window.on('resize', keepSoon);
  window.on('move', keepSoon);
  window.on('maximize', keepSoon);
  window.on('unmaximize', keepSoon);
  window.on('close', keep);
  window.on('closed', () => clearTimeout(timer));
}

/** A page that had loaded is loaded again when it falls; drafts and the outbox wait in the vault and on the gateway. */
function reloadAfterCrash(window: BrowserWindow, onPageLost: () => void): void {
  let hasLoaded = false;
  window.webContents.on('did-finish-load', () => {
    hasLoaded = true;
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    if (!hasLoaded) return onPageLost();
    hasLoaded = false;
    window.webContents.reload();
  });
}

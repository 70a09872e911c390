import { BrowserWindow, nativeTheme } from 'electron';
import type { DesktopNoticeName, DesktopPayload } from '../../shared/desktop/calls.ts';
import { unreadDot, windowIcon } from '../platform/icons.ts';
import { pageAddress } from '../platform/pageOrigin.ts';
import type { Store } from '../platform/store.ts';
import type { Unread } from '../platform/tray.ts';
import { keepPlacement } from './keepPlacement.ts';
import type { OwnWindows } from './ownWindows.ts';
import { deskSizes, type Placement, placeWindow } from './placement.ts';
import { safePreferences } from './preferences.ts';
import { workAreas } from './workAreas.ts';

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
  readonly ownWindows: OwnWindows;
  /** Closing hides the window, and Luotsi goes on in the tray; unless it is quitting. */
  readonly isQuitting: () => boolean;
  /** The page fell before it had loaded once: trying again would not help. */
  readonly onPageLost: () => void;
};

export function openDeskWindow({
  preload,
  isPackaged,
  kept,
  ownWindows,
  isQuitting,
  onPageLost,
}: DeskWindowOptions): DeskWindow {
  const { isMaximized, ...bounds } = placeWindow(kept.read(), workAreas(), deskSizes);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: deskSizes.smallest.width,
    minHeight: deskSizes.smallest.height,
    title: 'Luotsi',
    icon: windowIcon(),
    show: false,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#16191d' : '#ffffff',
    webPreferences: { ...safePreferences(isPackaged), preload },
  });
  if (isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  keepPlacement(window, kept);
  ownWindows.serve(window);
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

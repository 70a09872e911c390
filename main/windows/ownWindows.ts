import {
  type BrowserWindow,
  type BrowserWindowConstructorOptions,
  nativeTheme,
  type WebContents,
} from 'electron';
import { MOST_WINDOWS, type WindowKind, windowKindOf, windowPage } from '../../shared/desktop/windows.ts';
import { windowIcon } from '../platform/icons.ts';
import { pageAddress } from '../platform/pageOrigin.ts';
import type { Store } from '../platform/store.ts';
import { keepPlacement } from './keepPlacement.ts';
import { type Placement, placeWindow, type Size } from './placement.ts';
import { safePreferences } from './preferences.ts';
import { workAreas } from './workAreas.ts';

type Asked = { readonly url: string; readonly frameName: string };

export type OwnWindows = {
  /** How a window is opened that a page asked for; null where it is not one of the workstation's own. */
  allow(asker: WebContents, asked: Asked): BrowserWindowConstructorOptions | null;
  /** From now on this is the workstation that may have such windows, and they hide and close with it. */
  serve(desk: BrowserWindow): void;
};

const first: Readonly<Record<WindowKind, Size>> = {
  conversation: { width: 760, height: 860 },
  side: { width: 480, height: 860 },
};
const smallest: Size = { width: 360, height: 360 };

/**
 * Windows that the workstation's page opens for a conversation or what stands beside one. They are filled by that page
 * alone: they have no preload, so that no bridge ends in them.
 */
export function createOwnWindows({
  isPackaged,
  kept,
}: {
  readonly isPackaged: boolean;
  readonly kept: Readonly<Record<WindowKind, Store<Placement>>>;
}): OwnWindows {
  const open = new Set<BrowserWindow>();
  let desk: BrowserWindow | null = null;

  function adopt(window: BrowserWindow, { frameName }: Asked): void {
    const kind = windowKindOf(frameName);
    if (!kind) {
      window.destroy();
      return;
    }
    open.add(window);
    window.on('closed', () => open.delete(window));
    if (kept[kind].read()?.isMaximized) window.maximize();
    keepPlacement(window, kept[kind]);
  }

  return {
    allow(asker, { url, frameName }) {
      const kind = windowKindOf(frameName);
      const isOurs = desk !== null && !desk.isDestroyed() && asker === desk.webContents;
      if (!kind || !isOurs || url !== `${pageAddress}${windowPage}` || open.size >= MOST_WINDOWS) return null;
      const sizes = { first: first[kind], smallest };
      const { isMaximized: _, ...bounds } = placeWindow(kept[kind].read(), workAreas(), sizes);
      return {
        ...bounds,
        minWidth: smallest.width,
        minHeight: smallest.height,
        title: 'Luotsi',
        icon: windowIcon(),
        autoHideMenuBar: true,
        backgroundColor: nativeTheme.shouldUseDarkColors ? '#16191d' : '#ffffff',
        webPreferences: safePreferences(isPackaged),
      };
    },
    serve(window) {
      desk = window;
      window.webContents.on('did-create-window', adopt);
      // Luotsi in the tray shows nothing of its clients.
      window.on('hide', () => {
        for (const each of open) each.hide();
      });
      window.on('show', () => {
        for (const each of open) each.showInactive();
      });
      // Nobody fills them any more: the page that is loaded anew opens them again.
      window.webContents.on('render-process-gone', () => {
        for (const each of open) each.destroy();
      });
      window.on('closed', () => {
        for (const each of open) each.destroy();
      });
    },
  };
}

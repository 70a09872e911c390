import type { BrowserWindow } from 'electron';
import type { Store } from '../platform/store.ts';
import type { Placement } from './placement.ts';

const KEEP_AFTER_MS = 400;

/** Writes the placement down soon after it changed, and at once when the window closes. */
export function keepPlacement(window: BrowserWindow, kept: Store<Placement>): void {
  let timer: NodeJS.Timeout | undefined;
  const keep = () => {
    clearTimeout(timer);
    if (window.isDestroyed()) return;
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

import { Menu, Tray } from 'electron';
import { trayIcon } from './icons.ts';
import type { Words } from './words.ts';

export type Unread = { readonly unread: number; readonly label: string };

/** Luotsi in the tray: what is unread, the way back to the window, and the way out. */
export type DeskTray = { showUnread(unread: Unread): void; speak(words: Words): void; remove(): void };

export function createTray(words: Words, { onShow, onQuit }: { onShow(): void; onQuit(): void }): DeskTray {
  const tray = new Tray(trayIcon(false));
  let state: Unread = { unread: 0, label: '' };
  let spoken = words;

  const draw = () => {
    tray.setImage(trayIcon(state.unread > 0));
    tray.setToolTip(state.label ? `Luotsi – ${state.label}` : 'Luotsi');
    tray.setContextMenu(
      Menu.buildFromTemplate([
        ...(state.label ? [{ id: 'unread', label: state.label, enabled: false }] : []),
        { id: 'show', label: spoken.show, click: onShow },
        { type: 'separator' },
        { id: 'quit', label: spoken.quit, click: onQuit },
      ]),
    );
  };

  tray.on('click', onShow);
  draw();
  return {
    showUnread(unread) {
      state = unread;
      draw();
    },
    speak(language) {
      spoken = language;
      draw();
    },
    remove: () => tray.destroy(),
  };
}

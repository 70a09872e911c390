// The `electron` module of the main process. Built to CommonJS with plain `exports.name =` lines, so that Node also
// finds the names for `import { app } from 'electron'`.
import { app } from './app.ts';
import { BrowserWindow } from './browserWindow.ts';
import { Menu } from './desktop/menu.ts';
import { nativeTheme } from './desktop/nativeTheme.ts';
import { safeStorage } from './desktop/safeStorage.ts';
import {
  dialog,
  Notification,
  nativeImage,
  net,
  powerMonitor,
  screen,
  shell,
  Tray,
} from './desktop/surfaces.ts';
import { ipcMain } from './ipcMain.ts';
import { protocol, session } from './session.ts';
import { webContents } from './webContents.ts';

export {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  Notification,
  nativeImage,
  nativeTheme,
  net,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  Tray,
  webContents,
};

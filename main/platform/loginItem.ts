import { app } from 'electron';

/** Starts the workstation with the person's own session, where the system has a setting for it and it is installed. */
export function startAtLogin(isWanted: boolean, isPackaged: boolean): void {
  if (!isPackaged || process.platform === 'linux') return;
  app.setLoginItemSettings({ openAtLogin: isWanted });
}

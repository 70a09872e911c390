import { spawn } from 'node:child_process';
import { accessSync, closeSync, constants, openSync } from 'node:fs';
import path from 'node:path';

/** @param {string} program */
const isOnPath = (program) =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** Tries to show an address in the system's browser; whether it could be tried. @param {string} url */
export function openBrowser(url) {
  if (
    process.platform === 'linux' &&
    (!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || !isOnPath('xdg-open'))
  )
    return false;
  const [program, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', url]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', url];
  const child = spawn(program ?? '', args, { detached: true, stdio: 'ignore' });
  child.on('error', () => {});
  child.unref();
  return true;
}

/**
 * Opens the workstation in Electron.
 * @param {string} root
 * @param {string} executable
 * @param {string} url the gateway's
 * @param {string} logFile takes what it prints
 */
export function openElectron(root, executable, url, logFile) {
  const log = openSync(logFile, 'w');
  const child = spawn(executable, [root], {
    cwd: root,
    detached: process.platform !== 'win32',
    stdio: ['ignore', log, log],
    env: { ...process.env, LUOTSI_GATEWAY: url },
  });
  closeSync(log);
  /** @type {Promise<string | null>} why it did not open, or null once the person has quit it */
  const ended = new Promise((resolve) => {
    child.once('error', (cause) => resolve(cause.message));
    child.once('exit', (code, signal) =>
      resolve(code === 0 ? null : `it ended with ${signal ?? `code ${code}`}; see ${logFile}`),
    );
  });
  return { ended, stop: () => void child.kill() };
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Where Electron's executable is, or why it cannot be used. Never by `require('electron')`, which would try to fetch
 * the runtime when it is missing.
 * @param {string} root
 * @returns {{ executable: string } | { reason: string }}
 */
export function findElectron(root) {
  const folder = path.join(root, 'node_modules/electron');
  if (!existsSync(path.join(folder, 'package.json'))) return { reason: 'the package is not installed' };
  const pathFile = path.join(folder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : null;
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const executable = path.join(override, name ?? 'electron');
    return existsSync(executable) ? { executable } : { reason: `${executable} does not exist` };
  }
  const executable = name ? path.join(folder, 'dist', name) : null;
  if (executable && existsSync(executable)) return { executable };
  return { reason: 'its runtime is not installed (npx install-electron --no fetches it)' };
}

/** Why a window cannot be opened here, or null. */
export function whyNoWindow() {
  if (process.platform !== 'linux') return null;
  if (process.getuid?.() === 0 && !process.env.ELECTRON_OVERRIDE_DIST_PATH) return 'it does not run as root';
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'there is no display';
  return null;
}

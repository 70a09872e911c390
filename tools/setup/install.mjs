import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run, step, Trouble } from './say.mjs';

/** @param {string} file @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }> | null} */
function readPackages(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * Whether node_modules holds what the lock file says, whoever installed it: npm keeps its own account of what it put
 * there.
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  const there = readPackages(path.join(root, 'node_modules/.package-lock.json'));
  if (!wanted || !there) return false;
  return Object.entries(wanted).every(([name, each]) => {
    if (name === '') return true;
    const found = there[name];
    return found
      ? found.version === each.version && found.integrity === each.integrity
      : each.optional === true;
  });
}

/** @param {string} place */
const isLink = (place) => lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true;

/** Runs `npm ci` where node_modules is missing or older than the lock file. @param {string} root */
export async function ensureInstalled(root) {
  const stamp = path.join(root, 'node_modules/.luotsi-lock');
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  if (!isInstalled(root)) {
    if (isLink(path.join(root, 'node_modules')))
      throw new Trouble('node_modules is a link, and what it leads to is not what the lock file says', [
        'run npm ci where it leads to: from here it would empty that folder for everyone',
        'or remove the link and start again',
      ]);
    await step('installing dependencies (npm ci; a few minutes the first time)', async () => {
      const npm = npmCommand();
      await run(npm.program, [...npm.args, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
        cwd: root,
        isShell: npm.isShell,
        remedies: [
          'check that the npm registry can be reached: npm ping',
          'behind a proxy: npm config set proxy http://…, and set HTTPS_PROXY',
          'if node_modules is in a bad state: delete it and start again',
        ],
      });
    });
  }
  writeFileSync(stamp, hash);
}

/** The npm that runs us, else the one beside this Node or on the path. */
function npmCommand() {
  const own = process.env.npm_execpath;
  if (own?.endsWith('npm-cli.js')) return { program: process.execPath, args: [own], isShell: false };
  const isWindows = process.platform === 'win32';
  return { program: isWindows ? 'npm.cmd' : 'npm', args: [], isShell: isWindows };
}

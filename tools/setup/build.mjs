import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run, step } from './say.mjs';

const sources = ['shared', 'main', 'preload', 'renderer', 'gateway', 'citizen', 'config'];
const files = ['vite.config.ts', 'package-lock.json', 'tsconfig.base.json'];
const results = [
  'renderer/index.html',
  'citizen/index.html',
  'main/main.js',
  'preload/preload.cjs',
  'gateway/main.js',
].map((each) => path.join('dist', each));

/** The hash of everything that a build reads. @param {string} root */
function hashSources(root) {
  const hash = createHash('sha256');
  const inside = sources.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
  );
  for (const file of [...inside, ...files].sort()) {
    hash.update(`\n${file}\n`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

/** When each result was written: one that another build has replaced since is no longer ours. @param {string} root */
const timesOf = (root) =>
  results
    .map((each) => statSync(path.join(root, each), { throwIfNoEntry: false })?.mtimeMs ?? 'missing')
    .join(' ');

/** Builds `dist/` when it is missing or its sources have changed. @param {string} root */
export async function ensureBuilt(root) {
  const stamp = path.join(root, 'dist/.luotsi-build');
  const hash = hashSources(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === `${hash} ${timesOf(root)}`) return;
  await step('building', async () => {
    const started = Date.now();
    await run(process.execPath, [path.join(root, 'node_modules/vite/bin/vite.js'), 'build', '--app'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
      remedies: ['npm run check says more'],
    });
    for (const page of ['renderer', 'citizen']) removeOlder(path.join(root, 'dist', page, 'assets'), started);
    writeFileSync(stamp, `${hash} ${timesOf(root)}`);
  });
}

/** Assets carry their hash in their name: what this build did not write is of an earlier one. */
function removeOlder(/** @type {string} */ folder, /** @type {number} */ than) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (statSync(file).mtimeMs < than - 2_000) rmSync(file);
  }
}

// Checks the types of every folder, two at a time. `npm run types [folder ...]`.
import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
const known = ['shared', 'gateway', 'main', 'preload', 'renderer', 'citizen', 'test', 'tools'];
const asked = process.argv.slice(2);
const unknown = asked.filter((each) => !known.includes(each));
if (unknown.length > 0) {
  console.error(`types: no such folder: ${unknown.join(', ')} (there are ${known.join(', ')})`);
  process.exit(2);
}

/** @param {string} folder @returns {Promise<{ folder: string, output: string, isOk: boolean, millis: number }>} */
function check(folder) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [tsc, '-p', folder, '--pretty', String(process.stdout.isTTY === true)],
      {
        cwd: root,
      },
    );
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    const end = (/** @type {boolean} */ isOk) =>
      resolve({ folder, output, isOk, millis: performance.now() - started });
    child.on('error', (cause) => {
      output += cause.message;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

const waiting = asked.length > 0 ? asked : [...known];
/** @type {string[]} */
const failed = [];
async function work() {
  for (let folder = waiting.shift(); folder; folder = waiting.shift()) {
    const { output, isOk, millis } = await check(folder);
    console.log(`types: ${folder} ${isOk ? 'ok' : 'FAILED'} (${(millis / 1000).toFixed(1)} s)`);
    if (output.trim()) console.log(output.trimEnd());
    if (!isOk) failed.push(folder);
  }
}
await Promise.all([work(), work()]);
if (failed.length > 0) console.error(`types: failed in ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;

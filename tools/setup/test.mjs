import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { findElectron, whyNoWindow } from './electron.mjs';
import { ensureInstalled } from './install.mjs';
import { preparePostgres } from './postgres.mjs';
import { say, sayTrouble, secondsSince } from './say.mjs';
import { allSuites, countsOf } from './suites.mjs';

/** @typedef {import('./suites.mjs').Counts & { name: string, time: string }} Row */

const root = path.resolve(import.meta.dirname, '../..');
const started = performance.now();

/**
 * Runs the suites that are named (all without a name) and sets the exit code. The last line is always
 * `N passed, N failed, N skipped`.
 * @param {string[]} args suites' names, and `--proof` for the long proofs whole
 */
export async function test(args) {
  /** @type {Row[]} */
  const rows = [];
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { proof: { type: 'boolean' } },
    });
    if (values.proof) process.env.LUOTSI_PROOF = '1';
    await runAll(positionals, rows);
  } catch (error) {
    sayTrouble(error);
    rows.push(row('set-up', 'failed', error instanceof Error ? error.message : String(error)));
  }
  sum(rows);
}

/** @param {string} name @param {'passed' | 'failed' | 'skipped'} outcome @param {string} note @returns {Row} */
const row = (name, outcome, note) => ({
  name,
  time: '',
  ...{ passed: 0, failed: 0, skipped: 0, [outcome]: 1 },
  notes: [`${outcome === 'skipped' ? 'skipped' : 'FAILED'}: ${note}`],
});

/** @param {string[]} asked @param {Row[]} rows */
async function runAll(asked, rows) {
  await ensureInstalled(root);
  process.env.LUOTSI_TEST_FOLDER = preparePostgres(root) ?? path.join(root, 'out');
  mkdirSync(path.join(root, 'out'), { recursive: true });
  const suites = allSuites(root).filter((each) => asked.length === 0 || asked.includes(each.name));
  if (suites.length === 0) {
    throw new Error(
      `no such suite; there are ${allSuites(root)
        .map((each) => each.name)
        .join(', ')}`,
    );
  }
  const isBrowsing = suites.some((each) => each.needs === 'chromium');
  const chromium = isBrowsing ? await ensureChromium(root) : null;
  if (chromium && 'executable' in chromium) {
    process.env.LUOTSI_CHROMIUM = chromium.executable;
    say(`browser for the tests: ${chromium.executable}`);
  }
  let isBuilt = true;
  if (suites.some((each) => each.needs)) {
    isBuilt = await ensureBuilt(root).then(
      () => true,
      (error) => {
        sayTrouble(error);
        rows.push(row('build', 'failed', 'dist/ could not be built'));
        return false;
      },
    );
  }
  for (const suite of suites) {
    if (suite.needs && !isBuilt) rows.push(row(suite.name, 'failed', 'needs the build'));
    else if (suite.needs === 'chromium' && chromium && 'reason' in chromium)
      rows.push(row(suite.name, 'skipped', chromium.reason));
    else rows.push(await runSuite(suite));
  }
  const why = whyNoElectron();
  if (why && suites.some((each) => each.name === 'standin')) {
    rows.push(row('real Electron', 'skipped', `${why}; the desktop's tests ran on its stand-in`));
  }
}

function whyNoElectron() {
  const electron = findElectron(root);
  return 'reason' in electron ? electron.reason : whyNoWindow();
}

/** @param {import('./suites.mjs').Suite} suite @returns {Promise<Row>} */
async function runSuite(suite) {
  const since = performance.now();
  console.log(`\n── ${suite.name} ${'─'.repeat(60 - suite.name.length)}`);
  if (suite.report) rmSync(suite.report, { force: true });
  const env = { ...process.env, ...suite.env };
  const code = await new Promise((/** @type {(code: number | null) => void} */ resolve) => {
    const child = spawn(process.execPath, [suite.script, ...suite.args], {
      cwd: root,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  return { name: suite.name, time: secondsSince(since), ...countsOf(suite, code) };
}

/** @param {Row[]} rows */
function sum(rows) {
  console.log(`\n── summary ${'─'.repeat(53)}`);
  for (const { name, passed, failed, skipped, time, notes } of rows) {
    const numbers = [passed, failed, skipped].map((each) => String(each).padStart(6));
    console.log(`${name.padEnd(16)}${numbers[0]} passed${numbers[1]} failed${numbers[2]} skipped   ${time}`);
    for (const note of notes) console.log(`    ${note}`);
  }
  const total = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    rows.reduce((count, each) => count + each[key], 0);
  if (total('failed') > 0) process.exitCode = 1;
  console.log(`all in ${secondsSince(started)}`);
  console.log(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
}

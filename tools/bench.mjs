// Runs the benchmarks of test/bench: `npm run bench [-- NAME ...]`, or `--smoke` for one short round of each that only
// shows that they work. Every figure is a ratio against a peer of the same run. Needs a build.
import path from 'node:path';
import { runnerImport } from 'vite';
import { ensureChromium } from './setup/chromium.mjs';

const root = path.resolve(import.meta.dirname, '..');
const names = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const isSmoke = process.argv.includes('--smoke');
if (isSmoke) process.env.LUOTSI_SMOKE = '1';
const chromium = await ensureChromium(root);
if ('reason' in chromium) throw new Error(chromium.reason);
process.env.LUOTSI_CHROMIUM = chromium.executable;

const { module } = await runnerImport(path.join(root, 'test/bench/run.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
const { runBenchmarks } = /** @type {typeof import('../test/bench/run.ts')} */ (module);
const missed = await runBenchmarks(names);
console.log(
  isSmoke
    ? '\nbench: the benchmarks work (figures of a smoke run mean nothing)'
    : `\nbench: ${missed} goals missed`,
);
process.exit(0);

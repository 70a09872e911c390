import { defineConfig } from '@playwright/test';
import { buildStandin } from './test/electron-standin/build.mjs';
import { chromiumArgs, findChromium } from './tools/setup/chromium.mjs';
import { findElectron, whyNoWindow } from './tools/setup/electron.mjs';

const root = import.meta.dirname;
const chromium = await findChromium(root);
if (!chromium) throw new Error('no Chromium found: npm test installs one, or set LUOTSI_CHROMIUM');
process.env.LUOTSI_CHROMIUM = chromium;

// Where Electron's own runtime cannot be used, its stand-in is what the package `electron` points to. It must be known
// to this process, for Playwright asks that package here.
const isReal = 'executable' in findElectron(root) && !whyNoWindow();
if (!process.env.ELECTRON_OVERRIDE_DIST_PATH && !isReal)
  process.env.ELECTRON_OVERRIDE_DIST_PATH = await buildStandin();

const inBrowser = /e2e\/(citizen|desk|flow)(-[a-z-]+)?\.spec\.ts$/;

export default defineConfig<{ host: 'browser' | 'electron' }>({
  testDir: 'test',
  outputDir: process.env.LUOTSI_OUTPUT ?? 'out/playwright',
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: process.env.LUOTSI_REPORT ?? 'out/playwright.json' }]],
  use: {
    headless: true,
    // What failed says what its page showed. A trace of every test would slow all of them: ask for it with --trace on.
    trace: 'off',
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    launchOptions: { executablePath: chromium, args: chromiumArgs },
  },
  projects: [
    { name: 'browser', testMatch: inBrowser },
    { name: 'standin', testMatch: ['electron-standin/**/*.spec.ts', 'e2e/desktop*.spec.ts'] },
    // The flows once more, in Electron.
    { name: 'standin-flows', testMatch: inBrowser, grep: /@flow/, use: { host: 'electron' } },
  ],
});

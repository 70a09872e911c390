import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from './tools/setup/chromium.mjs';
import { findElectron } from './tools/setup/electron.mjs';

const root = import.meta.dirname;
const chromium = await findChromium(root);
if (!chromium) throw new Error('no Chromium found: npm test installs one, or set LUOTSI_CHROMIUM');
process.env.LUOTSI_CHROMIUM = chromium;

// Where Electron's own runtime is missing, its stand-in is what the package `electron` points to. It must be known
// to this process, for Playwright asks that package here.
const standin = path.join(root, 'out/electron-standin/dist');
if (!('executable' in findElectron(root)) && existsSync(standin)) {
  process.env.ELECTRON_OVERRIDE_DIST_PATH = standin;
}

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'test',
  outputDir: 'out/playwright',
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: process.env.LUOTSI_REPORT ?? 'out/playwright.json' }]],
  use: {
    headless: true,
    trace: 'retain-on-failure',
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    launchOptions: { executablePath: chromium, args: isRoot ? ['--no-sandbox'] : [] },
  },
  projects: [
    { name: 'browser', testMatch: 'e2e/{citizen,desk,flow}*.spec.ts' },
    { name: 'standin', testMatch: ['electron-standin/**/*.spec.ts', 'e2e/desktop*.spec.ts'] },
  ],
});

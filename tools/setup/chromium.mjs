import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { run, say, step } from './say.mjs';

/** Chromium without a browser around it: whole Chromium renders its own windows too, which more than doubles the tests' time. */
const shell = '/usr/bin/chromium-headless-shell';

/** Where systems put a Chromium that Playwright can drive. */
const places = [
  shell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** How it is launched. Letters are as wide in the shell as in the whole browser, so the kept views hold for both. */
export const chromiumArgs = [
  '--font-render-hinting=none',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * The browser for the tests: LUOTSI_CHROMIUM, the system's, or the one Playwright has fetched; null if there is none.
 * @param {string} root
 * @returns {Promise<string | null>}
 */
export async function findChromium(root) {
  const asked = process.env.LUOTSI_CHROMIUM;
  if (asked) return existsSync(asked) ? asked : null;
  const found = places.find((place) => existsSync(place));
  if (found) return found;
  const require = createRequire(path.join(root, 'package.json'));
  const { chromium } = require('@playwright/test');
  const fetched = chromium.executablePath();
  return existsSync(fetched) ? fetched : null;
}

/**
 * Finds a Chromium, and installs one where there is none.
 * @param {string} root
 * @returns {Promise<{ executable: string } | { reason: string }>}
 */
export async function ensureChromium(root) {
  const before = await findChromium(root);
  const isBest = before === shell || process.env.LUOTSI_CHROMIUM !== undefined || !canUseApt();
  if (before && isBest) return { executable: before };
  /** @type {{ what: string, work: () => Promise<unknown> }[]} */
  const attempts = [
    ...(canUseApt()
      ? [
          {
            what: 'installing Chromium’s headless shell with apt-get',
            work: () => withApt(path.basename(shell)),
          },
          { what: 'installing Chromium with apt-get', work: () => withApt('chromium') },
        ]
      : []),
    { what: 'fetching Chromium with Playwright', work: () => withPlaywright(root) },
  ];
  for (const { what, work } of attempts) {
    try {
      await step(what, work);
    } catch (error) {
      say(`${what}: ${error instanceof Error ? error.message : error}`);
    }
    const executable = await findChromium(root);
    if (executable) return { executable };
  }
  return { reason: 'there is no Chromium, and none could be installed (set LUOTSI_CHROMIUM to one)' };
}

const canUseApt = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** @param {string} name */
async function withApt(name) {
  const options = { cwd: '/', remedies: [], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update'], options);
  await run('apt-get', ['install', '-y', '--no-install-recommends', name], options);
}

/** @param {string} root */
const withPlaywright = (root) =>
  run(process.execPath, [path.join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'], {
    cwd: root,
    remedies: [],
  });

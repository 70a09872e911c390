// Draws the icons of the desktop application from their SVGs, with the browser that the tests use.
// Run it after changing one: node tools/icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArgs, findChromium } from './setup/chromium.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'main/platform/assets');
/** @type {readonly { name: string, layers: readonly string[], size: number }[]} */
const icons = [
  { name: 'icon', layers: ['icon'], size: 512 },
  { name: 'window', layers: ['icon'], size: 128 },
  { name: 'tray-16', layers: ['tray'], size: 16 },
  { name: 'tray-32', layers: ['tray'], size: 32 },
  { name: 'tray-unread-16', layers: ['tray', 'unread'], size: 16 },
  { name: 'tray-unread-32', layers: ['tray', 'unread'], size: 32 },
  { name: 'tray-template-16', layers: ['template'], size: 16 },
  { name: 'tray-template-32', layers: ['template'], size: 32 },
  { name: 'unread-32', layers: ['unread'], size: 32 },
];

const executablePath = await findChromium(root);
if (!executablePath) throw new Error('no Chromium found');
const browser = await chromium.launch({
  executablePath,
  args: chromiumArgs,
});
for (const { name, layers, size } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const images = layers.map((layer) => readFileSync(path.join(folder, `${layer}.svg`), 'utf8')).join('');
  await page.setContent(
    `<style>body{margin:0}svg{position:absolute;inset:0;width:${size}px}</style>${images}`,
  );
  writeFileSync(path.join(folder, `${name}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();

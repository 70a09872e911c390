import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @param {readonly string[]} keys */
async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
}
/** @param {Page} page */
const dialog = (page) => page.getByRole('dialog');

/**
 * What the counsellor's guide shows, one after the other in an open conversation of one's own; each leaves it as it was.
 * @type {readonly { name: string, open: (page: Page) => Promise<unknown>, leave: readonly string[] }[]}
 */
const pictures = [
  { name: 'desk', open: async () => undefined, leave: [] },
  {
    name: 'texts',
    open: async (page) => {
      await press(page, 'r', '/');
      await page.getByRole('listbox').getByRole('option').nth(1).waitFor();
    },
    leave: ['Escape', 'Control+a', 'Delete', 'Escape'],
  },
  {
    name: 'transfer',
    open: async (page) => {
      await press(page, 't');
      await dialog(page).waitFor();
      await page.keyboard.type('seniori');
      await dialog(page).getByRole('option').first().waitFor();
    },
    leave: ['Control+a', 'Delete', 'Escape'],
  },
  {
    name: 'assessment',
    open: (page) => press(page, 'Control+2'),
    leave: ['Escape'],
  },
  {
    name: 'consultation',
    open: (page) => press(page, 'Control+3'),
    leave: ['Escape', 'Control+1', 'Escape'],
  },
  {
    name: 'close',
    open: async (page) => {
      await press(page, 'e');
      await dialog(page).waitFor();
    },
    leave: ['Escape'],
  },
  {
    name: 'palette',
    open: async (page) => {
      await press(page, 'Control+k');
      await dialog(page).waitFor();
      await page.keyboard.type('mikko');
      await dialog(page).getByRole('option').first().waitFor();
    },
    leave: ['Escape'],
  },
];

/** A picture as WebP, drawn small enough for a guide. @param {Page} table @param {Buffer} shot */
async function toWebp(table, shot) {
  const url = await table.evaluate(
    async (png) => {
      const image = await createImageBitmap(await (await fetch(png)).blob());
      const canvas = Object.assign(document.createElement('canvas'), {
        width: image.width,
        height: image.height,
      });
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', 0.85);
    },
    `data:image/png;base64,${shot.toString('base64')}`,
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

/**
 * Takes the guide's pictures in one language into `folder/<lang>`.
 * @param {Page} desk with the conversation open
 * @param {string} folder
 * @param {'fi' | 'sv' | 'en'} lang
 */
export async function takeGuide(desk, folder, lang) {
  const into = path.join(folder, lang);
  mkdirSync(into, { recursive: true });
  const table = await desk.context().newPage();
  for (const { name, open, leave } of pictures) {
    await desk.bringToFront();
    await open(desk);
    await desk.evaluate(() => document.fonts.ready);
    const shot = await desk.screenshot({ animations: 'disabled', caret: 'hide' });
    writeFileSync(path.join(into, `${name}.webp`), await toWebp(table, shot));
    await desk.bringToFront();
    await press(desk, ...leave);
  }
  await table.close();
}

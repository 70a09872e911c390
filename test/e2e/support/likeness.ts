import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, type TestInfo } from '@playwright/test';
import { rounds } from '../../harness/proof.ts';

/** Views are kept and compared at a quarter of their size: what remains is where things are and which colours they have. */
const SCALE = 4;
/** A place differs when it lies outside the colours around it by so many steps of 255 in a channel. */
const STEPS = 24;
/** So much of a view may differ: a clock's figures, a relative time. */
export const TOLERANCE = 0.0015;

const folder = path.resolve(import.meta.dirname, '../views');

/** Hides what passes by itself after a while; by the object model, for the pages' policy takes no style from elsewhere. */
export async function hidePassing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.strip { visibility: hidden }');
    document.adoptedStyleSheets.push(sheet);
  });
}

type Theme = 'light' | 'dark';
type ScreenSize = { readonly width: number; readonly height: number };

const sizes: readonly ScreenSize[] = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
const looks = (['light', 'dark'] as const).flatMap((theme) => sizes.map((size) => ({ theme, size })));

/** One look in each language every day, the smallest screen in light and the largest in dark; all in the proof. */
const daily = { fi: looks.slice(0, 1), sv: looks.slice(-1) };

/** Shows the page in each theme and size that is looked at now; `suffix` names the look. */
export async function inEachLook(
  page: Page,
  lang: 'fi' | 'sv',
  look: (suffix: string, theme: Theme) => Promise<void>,
): Promise<void> {
  for (const { theme, size } of rounds(0, 1) ? looks : daily[lang]) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize(size);
    await look(`${size.width}.${theme}.${lang}`, theme);
  }
}

/** How far two pictures are apart, from 0 to 1, and the second with what differs in red. */
export type Difference = { readonly part: number; readonly marked: string };

/**
 * Compares what the page shows with the view that is kept under this name; `--update-snapshots` keeps what it shows.
 * A view that is not kept yet is written, and fails once. With `LUOTSI_VIEWS` the views go there whole, to be looked at.
 */
export async function expectLikeness(page: Page, info: TestInfo, name: string): Promise<void> {
  const shot = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  const whole = process.env.LUOTSI_VIEWS;
  if (whole) keep(path.join(whole, `${name}.png`), shot);
  const file = path.join(folder, `${name}.webp`);
  const now = await shrink(page, shot);
  if (!existsSync(file) || info.config.updateSnapshots === 'all') {
    const isNew = !existsSync(file);
    keep(file, fromUrl(now));
    expect
      .soft(isNew && info.config.updateSnapshots !== 'all', `${name} was not kept yet, and is now`)
      .toBe(false);
    return;
  }
  const kept = `data:image/webp;base64,${readFileSync(file).toString('base64')}`;
  const { part, marked } = await compare(page, kept, now);
  if (part > TOLERANCE) {
    await info.attach(`${name}.png`, { body: shot, contentType: 'image/png' });
    await info.attach(`${name}-differs.png`, { body: fromUrl(marked), contentType: 'image/png' });
  }
  expect.soft(part, `how much of ${name} looks unlike what is kept`).toBeLessThanOrEqual(TOLERANCE);
}

function keep(file: string, bytes: Buffer): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

const fromUrl = (url: string): Buffer => Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');

/** A page without a policy of its own, where pictures may be drawn. */
async function atTable<T>(page: Page, work: (table: Page) => Promise<T>): Promise<T> {
  const table = await page.context().newPage();
  try {
    return await work(table);
  } finally {
    await table.close();
  }
}

/** A screenshot at a quarter of its size, as a data URL. */
export const shrink = (page: Page, shot: Buffer): Promise<string> =>
  atTable(page, (table) =>
    table.evaluate(
      async ({ url, scale }) => {
        const image = await createImageBitmap(await (await fetch(url)).blob());
        const [width, height] = [Math.ceil(image.width / scale), Math.ceil(image.height / scale)];
        const small = await createImageBitmap(image, {
          resizeWidth: width,
          resizeHeight: height,
          resizeQuality: 'high',
        });
        const canvas = Object.assign(document.createElement('canvas'), { width, height });
        canvas.getContext('2d')?.drawImage(small, 0, 0);
        return canvas.toDataURL('image/webp', 0.9);
      },
      { url: `data:image/png;base64,${shot.toString('base64')}`, scale: SCALE },
    ),
  );

/** Compares two pictures place by place; what moved by no more than a place is the same. Pictures of unlike size differ wholly. */
export const compare = (page: Page, kept: string, now: string): Promise<Difference> =>
  atTable(page, (table) =>
    table.evaluate(
      async ({ kept, now, steps }) => {
        const draw = async (url: string) => {
          const image = await createImageBitmap(await (await fetch(url)).blob());
          const canvas = Object.assign(document.createElement('canvas'), {
            width: image.width,
            height: image.height,
          });
          const pen = canvas.getContext('2d', { willReadFrequently: true });
          if (!pen) throw new Error('no canvas');
          pen.drawImage(image, 0, 0);
          return { canvas, pen, pixels: pen.getImageData(0, 0, image.width, image.height) };
        };
        const [before, after] = [await draw(kept), await draw(now)];
        const { width, height } = after.pixels;
        if (before.pixels.width !== width || before.pixels.height !== height) return { part: 1, marked: now };
        /** Whether each channel lies between those of the places around it in the other picture. */
        const isNear = (one: ImageData, other: ImageData, x: number, y: number): boolean => {
          const low = [255, 255, 255];
          const high = [0, 0, 0];
          for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny += 1)
            for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx += 1)
              for (const channel of [0, 1, 2]) {
                const value = other.data[(ny * width + nx) * 4 + channel] ?? 0;
                low[channel] = Math.min(low[channel] ?? 255, value);
                high[channel] = Math.max(high[channel] ?? 0, value);
              }
          return [0, 1, 2].every((channel) => {
            const value = one.data[(y * width + x) * 4 + channel] ?? 0;
            return value >= (low[channel] ?? 0) - steps && value <= (high[channel] ?? 0) + steps;
          });
        };
        let count = 0;
        after.pen.fillStyle = 'red';
        for (let y = 0; y < height; y += 1)
          for (let x = 0; x < width; x += 1) {
            if (isNear(before.pixels, after.pixels, x, y) && isNear(after.pixels, before.pixels, x, y))
              continue;
            count += 1;
            after.pen.fillRect(x, y, 1, 1);
          }
        return { part: count / (width * height), marked: after.canvas.toDataURL('image/png') };
      },
      { kept, now, steps: STEPS },
    ),
  );

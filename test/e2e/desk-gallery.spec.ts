import path from 'node:path';
import { expect, test } from '@playwright/test';
import { serveGallery } from '../../tools/gallery/serve.mjs';
import { expectAccessible, expectContrast } from './support/accessible.ts';
import { expectNoSidewaysScroll } from './support/served.ts';

test('the gallery: no component fails in light or dark, and the longest words hold at 320 px', async ({
  page,
}) => {
  // It is served from its sources, and the first page makes them ready.
  test.slow();
  const served = await serveGallery(path.resolve(import.meta.dirname, '../..'));
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${served.url}?theme=light`);
  const dialog = page.locator('[data-component=Dialog]');
  await expect(dialog.getByRole('button')).toBeVisible();
  await expect(page.locator('[data-short]')).toHaveCount(0);
  await page.locator('[data-component=Menu]').getByRole('button').click();
  await expect(page.getByRole('menuitemradio').first()).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await dialog.getByRole('button').click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await expectAccessible(page);

  const narrow = { look: 'theme=dark&lang=sv', width: 320 };
  for (const { look, width } of [narrow, { look: 'lang=fi&density=dense&text=200', width: 1024 }]) {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(`${served.url}?${look}`);
    await expect(dialog.getByRole('button')).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expect(page.locator('[data-short]')).toHaveCount(0);
    await expectContrast(page);
    await dialog.getByRole('button').click();
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
    await expectNoSidewaysScroll(page);
  }
  expect(problems).toEqual([]);
  await served.close();
});

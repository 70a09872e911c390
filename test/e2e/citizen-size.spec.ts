import { expect, test } from '@playwright/test';
import { firstLoadOf } from './support/firstLoad.ts';

const { files, scripts, styles, fonts, read, zipped } = firstLoadOf('citizen');

test('the first load of the client’s page is small', () => {
  // The page's own, and what its later parts share with it: all named by the page, so that they come together.
  expect(scripts.length).toBeLessThanOrEqual(3);
  expect(styles).toHaveLength(1);
  expect(zipped(files)).toBeLessThan(60 * 1024);
  // Finnish, Swedish and English need the first subset only; the second comes when a text needs it.
  const latin = fonts.filter((file) => file.includes('-latin-wght'));
  expect(latin).toHaveLength(1);
  expect(zipped(files) + read(`assets/${latin[0]}`).length).toBeLessThan(100 * 1024);
});

test('no schema library comes along', () => {
  for (const file of scripts) expect(read(file).toString()).not.toMatch(/ZodError|\$ZodType/);
});

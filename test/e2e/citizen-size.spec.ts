import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const folder = path.resolve(import.meta.dirname, '../../dist/citizen');
const read = (file: string) => readFileSync(path.join(folder, file));
const named = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name ?? '');

/** What the page names, and the fonts that its styles name: not what an earlier build left beside them. */
const html = read('index.html').toString();
const files = ['index.html', ...named(html, /(?:src|href)="(assets\/[^"]+)"/g)];
const scripts = files.filter((file) => file.endsWith('.js'));
const styles = files.filter((file) => file.endsWith('.css'));
const fonts = styles.flatMap((file) => named(read(file).toString(), /url\(\.\/([^)]+\.woff2)\)/g));
const zipped = (list: string[]) =>
  list.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);

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

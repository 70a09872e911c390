import { expect, test } from '@playwright/test';
import { firstLoadOf } from './support/firstLoad.ts';

const { files, scripts, styles, all, zipped, read } = firstLoadOf('renderer');
const KB = 1_000;

test('the first load of the workstation is one language and no dialog, and does not grow', () => {
  const [finnish, ...others] = all().filter((file) => /assets\/fi-[^/]+\.js$/.test(file));
  expect(others).toEqual([]);
  const first = [...files, finnish ?? ''];
  console.log(`first load of the workstation: ${Math.round(zipped(first) / KB)} kB gzip`);
  expect(zipped(first)).toBeLessThan(290 * KB);
  // All named by the page, so that they come together.
  expect(scripts.length).toBeLessThanOrEqual(3);
  expect(styles).toHaveLength(1);
});

test('each language is sent by itself', () => {
  const texts = { fi: 'Siirry keskusteluun', sv: 'Gå till konversationen', en: 'Skip to the conversation' };
  for (const [language, text] of Object.entries(texts)) {
    const holders = all().filter((file) => file.endsWith('.js') && read(file).toString().includes(text));
    expect(holders).toHaveLength(1);
    expect(holders[0]).toMatch(new RegExp(`assets/${language}-`));
  }
});

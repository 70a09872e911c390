import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const wholly: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
const coloursAlone: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** WCAG 2.2 AA as far as a machine can tell. */
export const expectAccessible = async (page: Page): Promise<void> =>
  expect(await findings(page, wholly)).toEqual([]);

/** What a machine can tell of colours alone: enough where another theme of the same screen has been looked at whole. */
export const expectContrast = async (page: Page): Promise<void> =>
  expect(await findings(page, coloursAlone)).toEqual([]);

/** Dark and light, one after the other; the state of the screen stays. Themes differ in nothing but colours. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  await showTheme(page, 'dark');
  await expectContrast(page);
  await showTheme(page, 'light');
  await expectAccessible(page);
}

/** The workstation writes its theme down once it has followed; the client's page follows in its style sheet alone. */
async function showTheme(page: Page, colorScheme: 'dark' | 'light'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  const root = page.locator('html[data-theme]');
  if ((await root.count()) > 0) await expect(root).toHaveAttribute('data-theme', colorScheme);
}

/**
 * What axe finds, in words. It is read into a page once, and answers with what is wrong alone: what is right is
 * thousands of elements.
 */
async function findings(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async (options) => {
    // Colours on their way from one theme to another are nobody's to read.
    await new Promise(requestAnimationFrame);
    const passing = document
      .getAnimations()
      .filter((each) => each.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(passing.map(({ finished }) => finished));
    const { violations } = await window.axe.run(document, { ...options, resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => {
      const places = nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`);
      return `${id}: ${help}\n  ${places.join('\n  ')}`;
    });
  }, options);
}

declare global {
  interface Window {
    readonly axe: typeof import('axe-core');
  }
}

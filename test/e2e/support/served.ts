import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import type { GatewayOptions } from '../../../gateway/app/options.ts';
import { startTestGateway, type TestGateway } from '../../harness/gateway.ts';
import { startTestPostgres } from '../../harness/postgres.ts';

/** Monday, half past ten in Helsinki: the service is open and promises run. */
export const MONDAY = '2026-11-23T08:30:00.000Z';

/** The gateway's clock: it runs on from the moment that the test chose, and can be moved. */
export type Moment = { now(): Date; moveTo(instant: string): void; forward(millis: number): void };

export type ServedParts = {
  startsAt: string;
  gatewayOptions: Partial<GatewayOptions>;
  moment: Moment;
  gateway: TestGateway;
};

/** A test with a real gateway of its own, on a database of its own, at a moment of its own. */
export const test = base.extend<ServedParts, { postgres: undefined }>({
  postgres: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const server = await startTestPostgres();
      await use(undefined);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  startsAt: [MONDAY, { option: true }],
  gatewayOptions: [{}, { option: true }],
  moment: async ({ startsAt }, use) => {
    let shift = Date.parse(startsAt) - Date.now();
    await use({
      now: () => new Date(Date.now() + shift),
      moveTo: (instant) => {
        shift = Date.parse(instant) - Date.now();
      },
      forward: (millis) => {
        shift += millis;
      },
    });
  },
  gateway: async ({ postgres: _, moment, gatewayOptions }, use) => {
    const gateway = await startTestGateway({ now: moment.now, ...gatewayOptions });
    await use(gateway);
    await gateway.stop();
  },
  baseURL: async ({ gateway }, use) => use(gateway.url),
});
export { expect };

/** WCAG 2.2 AA as far as a machine can tell. */
export const expectAccessible = (page: Page): Promise<void> =>
  expectNothingFound(
    new AxeBuilder({ page }).withTags([
      'wcag2a',
      'wcag2aa',
      'wcag21a',
      'wcag21aa',
      'wcag22aa',
      'best-practice',
    ]),
  );

/** What a machine can tell of colours alone: enough where another theme of the same screen has been looked at whole. */
export const expectContrast = (page: Page): Promise<void> =>
  expectNothingFound(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));

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

async function expectNothingFound(axe: AxeBuilder): Promise<void> {
  // No page has frames: without them the look needs no further page to be opened.
  const { violations } = await axe.setLegacyMode().analyze();
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n  ${nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary}`).join('\n  ')}`,
  );
  expect(found).toEqual([]);
}

/** Nothing sticks out sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(excess).toBeLessThanOrEqual(0);
}

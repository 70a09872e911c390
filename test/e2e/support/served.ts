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

/** Nothing sticks out sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(excess).toBeLessThanOrEqual(0);
}

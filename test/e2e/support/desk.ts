import { randomUUID } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import { startTestGateway, type TestGateway } from '../../harness/gateway.ts';
import { startTestPostgres } from '../../harness/postgres.ts';
import { connectClient, connectDesk, type TestClient, type TestDesk } from '../../harness/sockets.ts';

/** Monday, half past ten in Helsinki: the service is open and promises run. */
export const MONDAY = '2026-11-23T08:30:00.000Z';

/** The gateway's clock: it runs on from the moment that the test chose, and can be moved. */
export type Moment = { now(): Date; forward(millis: number): void };

export type Opening = {
  readonly lang?: 'fi' | 'sv' | 'en';
  readonly topic?: string;
};

type Parts = {
  startsAt: string;
  moment: Moment;
  gateway: TestGateway;
  /** A client that has written its first message. */
  client: (text: string, opening?: Opening) => Promise<TestClient>;
  /** A colleague at another desk. */
  colleague: (personId: string) => Promise<TestDesk>;
};

export const test = base.extend<Parts, { postgres: undefined }>({
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
  moment: async ({ startsAt }, use) => {
    let shift = Date.parse(startsAt) - Date.now();
    await use({
      now: () => new Date(Date.now() + shift),
      forward: (millis) => {
        shift += millis;
      },
    });
  },
  gateway: async ({ postgres: _, moment }, use) => {
    const gateway = await startTestGateway({ now: moment.now });
    await use(gateway);
    await gateway.stop();
  },
  baseURL: async ({ gateway }, use) => use(gateway.url),
  /** A page on which nothing unexpected may be said: no error, no breach of the content security policy. */
  page: async ({ page }, use) => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      const isExpected = /status of 401|WebSocket connection|ERR_INTERNET_DISCONNECTED/.test(message.text());
      if (message.type() === 'error' && !isExpected) problems.push(message.text());
    });
    await use(page);
    expect(problems).toEqual([]);
  },
  client: async ({ gateway }, use) => {
    const clients: TestClient[] = [];
    await use(async (text, { lang = 'fi', topic = 'toimeentulo' } = {}) => {
      const client = await connectClient(gateway.url);
      clients.push(client);
      await client.ask('conversation.open', { commandId: randomUUID(), lang, topic, text });
      return client;
    });
    for (const client of clients) client.close();
  },
  colleague: async ({ gateway }, use) => {
    const desks: TestDesk[] = [];
    await use(async (personId) => {
      const desk = await connectDesk(gateway.url, personId);
      desks.push(desk);
      await desk.ask('session.start', {});
      await desk.ask('feed.start', { since: null });
      return desk;
    });
    for (const desk of desks) desk.close();
  },
});
export { expect };

export const OUTI = 'Outi Demo-Yrjölä';
export const MIKKO = 'Mikko Malli';

/** Opens the workstation and signs in by picking a person. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/desk/');
  await page.getByRole('button', { name }).click();
  await expectLive(page);
}

export const link = (page: Page): Locator => page.locator('[data-link]');
export const expectLive = (page: Page) => expect(link(page)).toHaveAttribute('data-link', 'link.live');

export const rows = (page: Page): Locator => page.getByRole('option');
export const rowOf = (page: Page, preview: string): Locator => rows(page).filter({ hasText: preview });

/** The view of the list, as it is named on the screen. */
export const view = (page: Page, name: RegExp): Locator => page.getByRole('tab', { name });

export const conversation = (page: Page): Locator => page.getByRole('region', { name: /^Keskustelu/ });
export const timeline = (page: Page): Locator => page.getByRole('region', { name: 'Viestit' });
export const replyField = (page: Page): Locator =>
  page.getByRole('textbox', { name: /^Vastaus asiakkaalle/ });
export const noteField = (page: Page): Locator =>
  page.getByRole('textbox', { name: /^Sisäinen muistiinpano/ });

/** Chooses the row by the keyboard and takes it. */
export async function openRow(page: Page, preview: string): Promise<void> {
  await rowOf(page, preview).click();
  await expect(timeline(page)).toContainText(preview);
}

export async function claimRow(page: Page, preview: string): Promise<void> {
  await openRow(page, preview);
  await page.keyboard.press('a');
  await expect(conversation(page).getByText('Otit keskustelun')).toBeVisible();
}

export const say = (client: TestClient, text: string) =>
  client.ask('conversation.send', { commandId: randomUUID(), text });

/** WCAG 2.2 AA as far as a machine can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
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

/** Cuts the browser off, and waits until the screen says so. */
export async function goOffline(context: BrowserContext, page: Page): Promise<void> {
  await context.setOffline(true);
  await expect(link(page)).toHaveAttribute('data-link', 'link.lost');
}

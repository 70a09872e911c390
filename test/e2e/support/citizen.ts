import { randomUUID } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import type { GatewayOptions } from '../../../gateway/app/gateway.ts';
import { startTestGateway, type TestGateway } from '../../harness/gateway.ts';
import { startTestPostgres } from '../../harness/postgres.ts';
import { connectDesk, type TestDesk, until } from '../../harness/sockets.ts';

/** Monday, half past ten in Helsinki: the service is open. */
export const OPEN_MOMENT = '2026-11-23T08:30:00.000Z';
/** Saturday evening: it opens on Monday. */
export const CLOSED_MOMENT = '2026-11-21T17:30:00.000Z';

/** The gateway's clock: it runs on from the moment that the test chose, and can be moved. */
export type Moment = { now(): Date; moveTo(instant: string): void };

export type Counsellor = {
  /** Takes the conversation whose last message this was when the desk first saw it. */
  claim(preview: string): Promise<void>;
  say(text: string): Promise<void>;
  read(): Promise<void>;
  type(isTyping: boolean): Promise<void>;
  release(): Promise<void>;
  /** Reads what is unread and ends the contact with a resolution. */
  close(): Promise<void>;
  /** The client's texts, as the desk has them, in order. */
  heard(): Promise<string[]>;
  contactId(): string;
  desk: TestDesk;
};

type Parts = {
  startsAt: string;
  gatewayOptions: Partial<GatewayOptions>;
  moment: Moment;
  gateway: TestGateway;
  counsellor: (personId?: string) => Promise<Counsellor>;
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
  startsAt: [OPEN_MOMENT, { option: true }],
  gatewayOptions: [{}, { option: true }],
  moment: async ({ startsAt }, use) => {
    let shift = Date.parse(startsAt) - Date.now();
    await use({
      now: () => new Date(Date.now() + shift),
      moveTo: (instant) => {
        shift = Date.parse(instant) - Date.now();
      },
    });
  },
  gateway: async ({ postgres: _, moment, gatewayOptions }, use) => {
    const gateway = await startTestGateway({ now: moment.now, ...gatewayOptions });
    await use(gateway);
    await gateway.stop();
  },
  baseURL: async ({ gateway }, use) => use(gateway.url),
  page: async ({ page, startsAt }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted/i.test(message.text())) faults.push(message.text());
    });
    await page.clock.setSystemTime(startsAt);
    await use(page);
    expect(faults).toEqual([]);
  },
  counsellor: async ({ gateway }, use) => {
    const desks: TestDesk[] = [];
    await use(async (personId = 'outi-yrjola') => {
      const desk = await connectDesk(gateway.url, personId);
      desks.push(desk);
      await desk.ask('session.start', {});
      await desk.ask('feed.start', { since: null });
      return asCounsellor(desk);
    });
    for (const desk of desks) desk.close();
  },
});
export { expect };

function asCounsellor(desk: TestDesk): Counsellor {
  let id = '';
  const command = () => ({ id, commandId: randomUUID() });
  const read = async () => {
    const { contact } = await desk.ask('contact.get', { id });
    const { position } = contact;
    await desk.ask('contact.markRead', { ...command(), delivered: position, read: position });
  };
  return {
    desk,
    contactId: () => id,
    claim: async (preview) => {
      const found = await until(desk.socket, 'feed.batch', () =>
        desk.notices.find(
          (each) => each.kind === 'contact.shown' && each.contact.lastMessage.preview === preview,
        ),
      );
      if (found.kind === 'contact.shown') id = found.contact.id;
      await desk.ask('contact.claim', command());
    },
    say: async (text) => void (await desk.ask('contact.send', { ...command(), text })),
    read,
    type: async (isTyping) => void (await desk.ask('contact.typing', { id, isTyping })),
    release: async () => void (await desk.ask('contact.release', command())),
    close: async () => {
      await read();
      const how = { resolution: 'RESOLVED_HERE', contactBy: 'SELF', topic: 'en_tieda', nextStep: 'NONE' };
      await desk.ask('contact.close', { ...command(), ...how });
    },
    heard: async () => {
      const { events } = await desk.ask('contact.timeline', { id, before: null, limit: 200 });
      return events.flatMap(({ event }) =>
        event.type === 'messageSent' && event.from === 'client' && 'text' in event.content
          ? [event.content.text]
          : [],
      );
    },
  };
}

/** Opens the start view and waits until it knows its service. */
export async function openStart(page: Page, query = ''): Promise<void> {
  await page.goto(`/${query}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('group')).toBeVisible();
}

/** Writes the first message and waits for the gateway to have it. */
export async function begin(page: Page, text: string, topic = /En tiedä/): Promise<void> {
  await openStart(page, '?lang=fi');
  await page.getByRole('radio', { name: topic }).check();
  await page.getByLabel('Kerro omin sanoin').fill(text);
  await page.getByRole('button', { name: /Aloita keskustelu|Lähetä viesti/ }).click();
  await expect(fateOf(page, text)).toHaveText('lähetetty');
}

export async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: /Kirjoita/ }).fill(text);
  await page.getByRole('button', { name: 'Lähetä', exact: true }).click();
}

/** The message whose text this is. */
export const messageOf = (page: Page, text: string) =>
  page.getByRole('listitem').filter({ has: page.getByText(text, { exact: true }) });

/** What became of one's own message: "lähetetty", "luettu"… */
export const fateOf = (page: Page, text: string) => messageOf(page, text).locator('.fate');

/** A line of the timeline, and not its echo in the live region. */
export const lineOf = (page: Page, text: string | RegExp) => page.locator('.timeline').getByText(text);

/** The texts of the conversation's messages, from top to bottom. */
export const textsOf = (page: Page) => page.locator('.message .text');

/** WCAG 2.2 AA as far as a machine can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.target.join(' ')).join('\n  ')}`,
  );
  expect(found).toEqual([]);
}

/** Nothing sticks out sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(excess).toBeLessThanOrEqual(0);
}

/** Cuts the browser off and waits until the page says so. */
export async function goOffline(context: BrowserContext, page: Page): Promise<void> {
  await context.setOffline(true);
  await expect(page.getByText(/Yhteys on ollut poikki/).first()).toBeVisible();
}

/** Makes the page believe that it is hidden, as another tab in front would, or that it is in sight again. */
export async function setHidden(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);
}

/** Everything that the page's live regions say from now on, in order. */
export async function listenToAnnouncements(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const look = (nodes: NodeList) => {
      for (const node of nodes) if (node.textContent) said.push(node.textContent);
    };
    const region = document.querySelector('[role="status"].visually-hidden');
    if (!region) throw new Error('no live region');
    new MutationObserver((changes) => {
      for (const change of changes) look(change.addedNodes);
    }).observe(region, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

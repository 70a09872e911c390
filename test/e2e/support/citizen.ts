import { randomUUID } from 'node:crypto';
import type { BrowserContext, Page } from '@playwright/test';
import { connectDesk, type TestDesk, until } from '../../harness/sockets.ts';
import { expectAccessible, expectAccessibleInBothThemes } from './accessible.ts';
import { expect, expectNoSidewaysScroll, MONDAY, test as served } from './served.ts';

/** Saturday evening: it opens on Monday. */
export const CLOSED_MOMENT = '2026-11-21T17:30:00.000Z';

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
  counsellor: (personId?: string) => Promise<Counsellor>;
};

export const test = served.extend<Parts>({
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
export {
  expect,
  expectAccessible,
  expectAccessibleInBothThemes,
  expectNoSidewaysScroll,
  MONDAY as OPEN_MOMENT,
};

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

type Need = 'chat' | 'message' | 'request' | 'booking';

/** A way of contact among those of the start view. */
export const needOf = (page: Page, need: Need) => page.locator(`[data-need="${need}"]`);

/** Opens the page and waits until it offers the ways of contact; a form that was begun is put aside. */
export async function openNeeds(page: Page, query = ''): Promise<void> {
  await page.goto(`/${query}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const back = page.locator('.back');
  await expect(back.or(needOf(page, 'chat'))).toBeVisible();
  if (await back.isVisible()) await back.click();
  await expect(needOf(page, 'chat')).toBeVisible();
}

/** Opens the form of one way of contact; where one must identify oneself first, it does not show at once. */
export async function openStart(page: Page, query = '', need: Need = 'chat', isOpen = true): Promise<void> {
  await openNeeds(page, query);
  await needOf(page, need).click();
  await expect(page.locator('.back')).toBeVisible();
  if (isOpen) await expect(topics(page)).toBeVisible();
}

export const topics = (page: Page) => page.locator('#topic');

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

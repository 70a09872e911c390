import { randomUUID } from 'node:crypto';
import {
  type BrowserContext,
  type ElectronApplication,
  type Locator,
  mergeTests,
  type Page,
} from '@playwright/test';
import { connectClient, connectDesk, type TestClient, type TestDesk } from '../../harness/sockets.ts';
import { expectAccessible, expectAccessibleInBothThemes } from './accessible.ts';
import { type Desktop, test as withDesktop } from './electron.ts';
import { expect, expectNoSidewaysScroll, MONDAY, test as served } from './served.ts';

export type Opening = {
  readonly lang?: 'fi' | 'sv' | 'en';
  readonly topic?: string;
};

type Parts = {
  /** Where the counsellor's desk is: the flows (`@flow`) are played in both. */
  host: 'browser' | 'electron';
  /** A client that has written its first message. */
  client: (text: string, opening?: Opening) => Promise<TestClient>;
  /** A colleague at another desk. */
  colleague: (personId: string) => Promise<TestDesk>;
};

export const test = mergeTests(served, withDesktop).extend<Parts>({
  host: ['browser', { option: true }],
  /** A page on which nothing unexpected may be said: no error, no breach of the content security policy. */
  page: async ({ host, desktop, gateway, context }, use) => {
    const page = host === 'electron' ? await openWorkstation(desktop, gateway.url) : await context.newPage();
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
export { expect, expectAccessible, expectAccessibleInBothThemes, expectNoSidewaysScroll, MONDAY };

export const OUTI = 'Outi Demo-Yrjölä';
export const MIKKO = 'Mikko Malli';

/** The windows of Electron, which open by themselves, and what they are windows of. */
const applications = new WeakMap<Page, ElectronApplication>();

/** The Electron that a workstation runs in. */
export function applicationOf(page: Page): ElectronApplication {
  const application = applications.get(page);
  if (!application) throw new Error('this workstation runs in a browser');
  return application;
}

/** The workstation's first window in Electron, which knows its gateway and has a key store, as a PC has. */
async function openWorkstation(desktop: Desktop, gateway: string): Promise<Page> {
  const env = { LUOTSI_GATEWAY: gateway, LUOTSI_PLAIN_VAULT: '1' };
  const application = await desktop.launch({ env });
  const page = await application.firstWindow();
  applications.set(page, application);
  return page;
}

/** Opens the workstation and signs in by picking a person. */
export async function signInAs(page: Page, name: string): Promise<void> {
  if (!applications.has(page)) await page.goto('/desk/');
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

/** Cuts the browser off, and waits until the screen says so. */
export async function goOffline(context: BrowserContext, page: Page): Promise<void> {
  await context.setOffline(true);
  await expect(link(page)).toHaveAttribute('data-link', 'link.lost');
}

/** The judgements of the closing dialog: the groups of which one is chosen. */
export const judgements = (dialog: Locator): Locator =>
  dialog.getByRole('group').filter({ has: dialog.page().getByRole('radio') });

import type { BrowserContext, Locator, Page } from '@playwright/test';
import { chromiumArgs } from '../../tools/setup/chromium.mjs';
import {
  claimRow,
  conversation,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  MIKKO,
  OUTI,
  openRow,
  replyField,
  rowOf,
  signInAs,
  test,
  timeline,
} from './support/desk.ts';
import { tabTo } from './support/flow.ts';
import { invite, SAID } from './support/flows/join.ts';

// Made-up devices that say yes, and addresses that are found without a server: two pages of one machine.
test.use({
  launchOptions: {
    executablePath: process.env.LUOTSI_CHROMIUM ?? '',
    args: [
      '--use-fake-device-for-media-stream=device-count=1,fps=5',
      '--use-fake-ui-for-media-stream',
      '--disable-features=WebRtcHideLocalIpsWithMdns',
      '--autoplay-policy=no-user-gesture-required',
      ...chromiumArgs,
    ],
  },
});

/** Keeps a page's connections where the test finds them. */
const watchConnections = (page: Page) =>
  page.addInitScript(() => {
    const made: RTCPeerConnection[] = [];
    const Real = window.RTCPeerConnection;
    Object.assign(window, { made });
    window.RTCPeerConnection = class extends Real {
      constructor(configuration?: RTCConfiguration) {
        super(configuration);
        made.push(this);
      }
    };
  });

/** How many of its connections bring a page sound or picture just now. */
const receiving = (page: Page, kind: 'audio' | 'video') =>
  page.evaluate(async (wanted) => {
    const { made } = window as unknown as { made: RTCPeerConnection[] };
    let count = 0;
    for (const each of made.filter(({ connectionState }) => connectionState === 'connected')) {
      const stats = [...(await each.getStats()).values()];
      if (
        stats.some(
          ({ type, kind: of, packetsReceived }) =>
            type === 'inbound-rtp' && of === wanted && packetsReceived > 5,
        )
      )
        count += 1;
    }
    return count;
  }, kind);
const expectReceived = (page: Page, kind: 'audio' | 'video', from: number) =>
  expect.poll(() => receiving(page, kind), { timeout: 60_000 }).toBe(from);

/** A client's page with a chat that has begun. */
async function begin(context: BrowserContext, text: string): Promise<Page> {
  const page = await context.newPage();
  await watchConnections(page);
  await page.goto('/');
  await page.locator('[data-need="chat"]').click();
  await page.getByRole('radio').first().check();
  await page.getByRole('textbox', { name: /^Kerro omin sanoin/ }).fill(text);
  await page.getByRole('button', { name: 'Aloita keskustelu' }).click();
  await expect(page.getByText(text)).toBeVisible();
  return page;
}
const panel = (page: Page): Locator => conversation(page).locator('.talk');
const card = (page: Page): Locator => page.locator('.talk-card');
/** By the keyboard alone. */
async function pressOn(page: Page, name: string | RegExp) {
  const button = page.getByRole('button', { name });
  await expect(button).toBeEnabled();
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

test('a client would rather write, then talks: heard both ways, led by keys while other work goes on, summed up', async ({
  page,
  client: another,
  context,
}) => {
  test.setTimeout(120_000);
  await watchConnections(page);
  await signInAs(page, OUTI);
  const client = await begin(context, 'Minusta olisi helpompi puhua.');
  await another('Toinen asiakas odottaa.');
  await claimRow(page, 'Minusta olisi helpompi puhua.');

  await test.step('the offer says what it is, and asks; nothing has opened', async () => {
    await page.keyboard.press('v');
    await expect(page.getByRole('dialog', { name: /^Tarjoa yhteyttä/ })).toContainText(
      'eikä yhteyttä tallenneta',
    );
    await expectAccessible(page);
    await page.keyboard.press('1');
    await expect(panel(page)).toContainText('Odotetaan asiakkaan vastausta');
    await expect(card(client)).toContainText(`${OUTI} ehdottaa puheyhteyttä`);
    await expect(card(client)).toContainText('Yhteyttä ei tallenneta');
    await client.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(client);
  });

  await test.step('the client declines, and the chat goes on', async () => {
    await pressOn(client, 'Jatkan kirjoittaen');
    await expect(card(client)).toBeHidden();
    await expect(panel(page)).toBeHidden();
    await expect(timeline(page)).toContainText('Asiakas jatkaa mieluummin kirjoittaen');
  });

  await test.step('offered again and accepted: sound passes both ways', async () => {
    await page.keyboard.press('v');
    await expect(page.getByRole('dialog', { name: /^Tarjoa yhteyttä/ })).toBeVisible();
    await page.keyboard.press('1');
    await expect(panel(page)).toContainText('Odotetaan');
    await pressOn(client, 'Aloita puheyhteys');
    await expect(panel(page).getByRole('status')).toHaveText('Yhteys auki', { timeout: 30_000 });
    await expect(card(client).getByRole('status')).toHaveText('Yhteys auki', { timeout: 30_000 });
    await expectReceived(page, 'audio', 1);
    await expectReceived(client, 'audio', 1);
    await expect(panel(page)).toContainText('Ei tallenneta');
    await expectAccessible(page);
    await expectNoSidewaysScroll(client);
  });

  await test.step('muted from within a text; another conversation opens, and the way back stays', async () => {
    await page.keyboard.press('r');
    await expect(replyField(page)).toBeFocused();
    await page.keyboard.press('Control+Shift+M');
    await expect(card(client)).toContainText('mikrofoni kiinni');
    await page.keyboard.press('Escape');
    await openRow(page, 'Toinen asiakas odottaa.');
    const bar = page.locator('.talk-bar');
    await expect(bar).toContainText('Olet yhteydessä');
    await expectReceived(client, 'audio', 1);
    await page.keyboard.press('g');
    await page.keyboard.press('v');
    await expect(bar).toBeHidden();
    await expect(panel(page).getByRole('status')).toHaveText('Yhteys auki');
  });

  await test.step('hung up: both sides are quiet, and what came of it is written down', async () => {
    await page.keyboard.press('Control+Shift+H');
    await expect(card(client)).toBeHidden();
    await expect(client.locator('.event', { hasText: 'Yhteys päättyi, kesto' })).toBeVisible();
    const summary = page.getByRole('textbox', { name: /^Yhteenveto yhteydestä/ });
    await expect(summary).toHaveValue('');
    await expect(timeline(page)).toContainText('Yhteys päättyi, kesto');
    await summary.fill('Sovittiin maksuaikataulusta.');
    await page.keyboard.press('Control+Enter');
    await expect(timeline(page)).toContainText('Sovittiin maksuaikataulusta.');
    await expect(summary).toBeHidden();
  });
});

test('video with an interpreter, and a colleague as the third: each sees the other two', async ({
  page,
  context,
  browser,
  gateway,
}) => {
  test.setTimeout(120_000);
  await watchConnections(page);
  await signInAs(page, OUTI);
  const client = await begin(context, SAID);
  await claimRow(page, SAID);
  const elsewhere = await browser.newContext({ baseURL: gateway.url });
  const theirs = await elsewhere.newPage();
  await watchConnections(theirs);
  await signInAs(theirs, MIKKO);

  await test.step('the client looks at their own picture first, and starts with it', async () => {
    await page.keyboard.press('v');
    await page.getByRole('switch', { name: /^Tulkki on mukana/ }).check();
    await page.keyboard.press('2');
    await expect(panel(page)).toContainText('Tulkki mukana');
    await expect(card(client)).toContainText('Tulkki on mukana.');
    await pressOn(client, 'Katso ensin oma kuvasi');
    await expect(client.getByLabel('Oma kuvasi')).toBeVisible();
    await pressOn(client, 'Aloita kuvan kanssa');
    await expectReceived(page, 'video', 1);
    await expectReceived(client, 'video', 1);
    await expect(panel(page).getByRole('status')).toHaveText('Yhteys auki');
  });

  await test.step('a colleague of the contact comes in, and both are told', async () => {
    await invite(page);
    await expect(rowOf(theirs, SAID)).toContainText('sinut kutsuttu mukaan');
    await theirs.keyboard.press('j');
    await expect(timeline(theirs)).toContainText(SAID);
    await theirs.keyboard.press('a');
    await pressOn(theirs, 'Tule mukaan yhteyteen');
    for (const each of [page, client, theirs]) await expectReceived(each, 'audio', 2);
    await expectReceived(client, 'video', 2);
    await expect(panel(page).locator('.talk-people')).toContainText(MIKKO);
    await expect(card(client).locator('.talk-people')).toContainText(MIKKO);
    await expect
      .poll(() =>
        card(client)
          .locator('video')
          .evaluateAll((all) => all.map((each) => (each as HTMLVideoElement).videoWidth > 0)),
      )
      .toEqual([true, true, true]);
  });

  await test.step('the colleague goes; the client closes the camera, then ends it', async () => {
    await theirs.keyboard.press('Control+Shift+H');
    await expect(panel(page).locator('.talk-people')).not.toContainText(MIKKO);
    await expectReceived(client, 'audio', 1);
    await pressOn(client, 'Sulje kamera');
    await expect(panel(page).locator('video')).toHaveCount(1);
    await pressOn(client, 'Lopeta yhteys');
    await expect(page.getByRole('textbox', { name: /^Yhteenveto yhteydestä/ })).toBeVisible();
  });
  await elsewhere.close();
});

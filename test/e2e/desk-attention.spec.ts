import type { Page } from '@playwright/test';
import {
  claimRow,
  expect,
  expectAccessible,
  OUTI,
  rows,
  say,
  signInAs,
  test,
  timeline,
} from './support/desk.ts';

type Shown = { readonly title: string; readonly body: string; click(): void };
declare global {
  interface Window {
    shown: Shown[];
    isInFront: boolean;
  }
}

/** A browser whose notifications can be read and pressed, and whose window can be put behind others. */
async function watchNotifications(page: Page) {
  await page.addInitScript(() => {
    window.shown = [];
    window.isInFront = true;
    document.hasFocus = () => window.isInFront;
    class Watched extends EventTarget {
      static permission = 'granted';
      static requestPermission = async () => 'granted';
      constructor(title: string, { body }: { body: string }) {
        super();
        window.shown.push({ title, body, click: () => this.dispatchEvent(new Event('click')) });
      }
      close() {}
    }
    Object.assign(window, { Notification: Watched });
  });
}
const shown = (page: Page) => page.evaluate(() => window.shown.map(({ title, body }) => ({ title, body })));

test('a notification names nobody and opens exactly its contact', async ({ page, client }) => {
  await watchNotifications(page);
  await signInAs(page, OUTI);
  await page.evaluate(() => {
    window.isInFront = false;
  });
  await client('Salainen asia numero yksi');
  await client('Salainen asia numero kaksi');
  await expect.poll(() => shown(page)).toHaveLength(2);
  for (const each of await shown(page)) {
    expect(each).toEqual({ title: 'Uusi keskustelu jonossa', body: 'Avaa Luotsi' });
  }
  await page.evaluate(() => window.shown[0]?.click());
  await expect(timeline(page)).toContainText('Salainen asia numero yksi');
  await expect(page).toHaveTitle('(2) Luotsi');
});

test('a window in front is not notified; a message of mine behind it is', async ({ page, client }) => {
  await watchNotifications(page);
  const writer = await client('Vuokra on maksamatta');
  await signInAs(page, OUTI);
  await claimRow(page, 'Vuokra on maksamatta');
  await say(writer, 'Näkyy heti');
  await expect(timeline(page)).toContainText('Näkyy heti');
  expect(await shown(page)).toEqual([]);
  await page.evaluate(() => {
    window.isInFront = false;
    window.dispatchEvent(new Event('blur'));
  });
  await say(writer, 'Oletko siellä?');
  await expect
    .poll(() => shown(page))
    .toEqual([{ title: 'Uusi viesti keskustelussasi', body: 'Avaa Luotsi' }]);
  await expect(page).toHaveTitle('(1) Luotsi');
  await expect(timeline(page).getByText('lukematta')).toBeVisible();
  await page.evaluate(() => {
    window.isInFront = true;
    window.dispatchEvent(new Event('focus'));
  });
  await expect(timeline(page).getByText('lukematta')).toHaveCount(0);
  await expect(page).toHaveTitle('Luotsi');
});

test('the palette finds actions, with reasons, and contacts', async ({ page, client }) => {
  await client('Vuokra on maksamatta');
  await client('Omaishoidon tuki');
  await signInAs(page, OUTI);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('palauta');
  await expect(page.getByRole('option', { name: /Palauta jonoon.*Valitse ensin keskustelu/ })).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('omais');
  await page.keyboard.press('Enter');
  await expect(timeline(page)).toContainText('Omaishoidon tuki');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('tänään');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tänään ei ole suljettu keskusteluja')).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await expect(rows(page)).toHaveCount(0);
});

test('the palette leads to a queue’s contacts, and to the transfer card with a colleague chosen', async ({
  page,
  client,
}) => {
  await client('Vuokra on maksamatta');
  await client('Lapsi tarvitsee apua', { topic: 'perheasiat' });
  await signInAs(page, OUTI);
  await expect(rows(page)).toHaveCount(2);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('perheas chat');
  await expect(page.getByRole('option', { name: /perheasiat.*#soshON_perheasiat_chat/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Lapsi tarvitsee apua');
  await expect(page.getByRole('listbox', { name: 'Kaikki' })).toBeFocused();

  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('mikko');
  await expect(page.getByRole('option', { name: /Mikko Malli.*siirrä avoin yhteydenotto/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: /^Siirrä:/ });
  await expect(card.getByRole('option', { name: /Mikko Malli/, selected: true })).toBeVisible();
});

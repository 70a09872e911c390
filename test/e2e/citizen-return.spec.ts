import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  OPEN_MOMENT,
  openNeeds,
  openStart,
  test,
  textsOf,
  write,
} from './support/citizen.ts';

const ASKED = 'Voinko hakea muutostöitä?';
const TOLD = 'Aikasi on 1.12. klo 10. Sopiiko se?';
const comeBack = { name: 'Jatka aiempaa asiaa' } as const;

/** Goes to the demonstration's provider and comes back as a made-up person, or as nobody. */
async function identifyAs(page: Page, who: string): Promise<void> {
  await page.getByRole('button', { name: 'Tunnistaudu', exact: true }).click();
  await page.getByRole('link', { name: who }).click();
  await page.waitForURL((url) => url.pathname === '/');
}

/** Another tab, as on another day. */
async function newTab(page: Page): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.clock.setSystemTime(OPEN_MOMENT);
  return tab;
}

test('the tab is closed: one comes back by identifying, finds a professional’s message and answers it', async ({
  page: first,
  counsellor,
}) => {
  test.slow();
  const outi = await counsellor();
  await openStart(first, '?lang=fi', 'message', false);
  await identifyAs(first, 'Aino Demola');
  await first.getByRole('radio', { name: 'Asuminen' }).check();
  await first.getByLabel('Viestisi').fill(ASKED);
  await first.getByRole('button', { name: 'Lähetä viesti' }).click();
  await expect(first.getByText(/Voit sulkea sivun ja palata/)).toBeVisible();
  await outi.claim(ASKED);
  const page = await newTab(first);
  await first.close();
  const id = randomUUID();
  await outi.desk.ask('message.write', {
    ...{ id, commandId: randomUUID(), about: outi.contactId(), isAgreed: true },
    ...{ purpose: 'APPOINTMENT_CONFIRMATION', recipient: 'client', isReplyExpected: true, text: TOLD },
  });

  // By the keyboard to the way back; turned back at the provider, one may try again.
  await openNeeds(page, '?lang=fi');
  await page.getByRole('button', comeBack).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', comeBack)).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Tunnistaudu ensin' })).toBeVisible();
  await expectAccessible(page);
  await identifyAs(page, 'Peruuta');
  await expect(page.getByText('Tunnistautuminen jäi kesken.')).toBeVisible();
  await identifyAs(page, 'Aino Demola');

  const matters = page.getByRole('list', { name: 'Asiasi' }).getByRole('button');
  await expect(matters).toHaveText([/Viesti sinulle.*Asuminen.*1 uusi viesti/, /Viestisi meille.*Asuminen/]);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await matters.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Viesti sinulle' })).toBeFocused();
  await expect(textsOf(page)).toHaveText([TOLD]);
  await expect(page.getByText(/Voit vastata tähän viestiin/)).toBeVisible();
  await expectAccessible(page);
  await write(page, 'Sopii, kiitos!');

  const contact = async () => (await outi.desk.ask('contact.get', { id })).contact;
  await expect.poll(async () => (await contact()).lastMessage.preview).toBe('Sopii, kiitos!');
  const { state, lastClientPosition, deskRead, clientRead } = await contact();
  expect(state).toEqual({ status: 'active', owner: 'outi-yrjola' });
  expect(lastClientPosition).toBeGreaterThan(deskRead);
  expect(clientRead).toBe(4);

  // The conversation survives a reload, and the list is there again without identifying anew.
  await page.reload();
  await expect(textsOf(page)).toHaveText([TOLD, 'Sopii, kiitos!']);
  await page.getByRole('button', { name: 'Valikko' }).click();
  await page.getByRole('button', { name: 'Ota yhteyttä toisesta asiasta' }).click();
  await page.getByRole('button', comeBack).click();
  await expect(matters).toHaveCount(2);
  await page.getByRole('button', { name: 'Kirjaudu ulos' }).click();

  // Somebody else at the same device sees nothing of it.
  await page.getByRole('button', comeBack).click();
  await identifyAs(page, 'Pekka Mallinen');
  await expect(page.getByRole('heading', { name: 'Sinulla ei ole asiaa, jota voisi jatkaa' })).toBeVisible();
  await expect(matters).toHaveCount(0);
  await expectAccessible(page);
});

import {
  expect,
  expectAccessible,
  OPEN_MOMENT,
  openNeeds,
  openStart,
  test,
  textsOf,
  write,
} from './support/citizen.ts';
import { claimRow, OUTI, signInAs } from './support/desk.ts';
import { sentMessages, TOLD, writeMessage } from './support/flows/message.ts';

const ASKED = 'Voinko saada ajan vuokra-asiassa?';

test('a professional writes first: the client identifies to read it, the desk sees that it was read, and the reply opens it', {
  tag: '@flow',
}, async ({ page: client, browser, gateway }) => {
  test.slow();
  const context = await browser.newContext({ baseURL: gateway.url, locale: 'fi-FI' });
  const desk = await context.newPage();
  const identify = async () => {
    await client.getByRole('button', { name: 'Tunnistaudu', exact: true }).click();
    await client.getByRole('link', { name: 'Aino Demola' }).click();
    await client.waitForURL((url) => url.pathname === '/');
  };
  await signInAs(desk, OUTI);
  await openStart(client, '?lang=fi', 'message', false);
  await identify();
  await client.getByRole('radio', { name: 'Asuminen' }).check();
  await client.getByLabel('Viestisi').fill(ASKED);
  await client.getByRole('button', { name: 'Lähetä viesti' }).click();
  await expect(client.getByText(/Voit sulkea sivun ja palata/)).toBeVisible();

  await claimRow(desk, ASKED);
  expect(await writeMessage(desk, () => expectAccessible(desk))).toBeLessThanOrEqual(11);
  await expect(sentMessages(desk)).toContainText('ei vielä luettu');
  await expect(sentMessages(desk)).toContainText('vastausaika 30.11.2026 asti');
  await expectAccessible(desk);

  // On another day, in another tab.
  const tab = await client.context().newPage();
  await tab.clock.setSystemTime(OPEN_MOMENT);
  await client.close();
  await openNeeds(tab, '?lang=fi');
  await tab.getByRole('button', { name: 'Jatka aiempaa asiaa' }).click();
  await tab.getByRole('button', { name: 'Tunnistaudu', exact: true }).click();
  await tab.getByRole('link', { name: 'Aino Demola' }).click();
  await tab.waitForURL((url) => url.pathname === '/');
  await tab.getByRole('list', { name: 'Asiasi' }).getByRole('button').first().click();
  await expect(textsOf(tab)).toHaveText([TOLD]);
  await expect(sentMessages(desk)).toContainText('luettu');

  await write(tab, 'Sopii, kiitos!');
  await expect(sentMessages(desk)).toContainText('vastattu');
  await context.close();
});

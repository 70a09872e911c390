import { defaultLimits } from '../../gateway/services/limits.ts';
import {
  begin,
  expect,
  expectAccessible,
  fateOf,
  goOffline,
  openStart,
  test,
  textsOf,
  write,
} from './support/citizen.ts';

const FIRST = 'Vuokra on maksamatta';

test('a lost line is told with its time; words wait, survive a reload, and go once and in order', async ({
  page,
  context,
  counsellor,
}) => {
  const outi = await counsellor();
  await begin(page, FIRST);
  await outi.claim(FIRST);
  await goOffline(context, page);
  await expect(page.getByText('Yhteys on ollut poikki klo 10.30 alkaen.').first()).toBeVisible();
  await write(page, 'Ensimmäinen');
  await write(page, 'Toinen');
  await expect(fateOf(page, 'Ensimmäinen')).toHaveText('odottaa lähetystä');
  await page.getByRole('textbox').fill('kesken jäänyt');
  await expectAccessible(page);

  await context.setOffline(false);
  await expect(fateOf(page, 'Toinen')).toHaveText('lähetetty');
  await expect(page.locator('.lost')).toBeHidden();
  await expect(page.getByRole('textbox')).toHaveValue('kesken jäänyt');
  expect(await outi.heard()).toEqual([FIRST, 'Ensimmäinen', 'Toinen']);
});

test('what was written while the line was down goes after a reload, too', async ({
  page,
  context,
  counsellor,
}) => {
  const outi = await counsellor();
  await begin(page, FIRST);
  await outi.claim(FIRST);
  await goOffline(context, page);
  await write(page, 'Ennen latausta');
  await page.getByRole('textbox').fill('kesken');
  // The page itself comes back before its socket does: the gateway is slow to take connections again.
  await page.routeWebSocket(/\/socket\//, (socket) => socket.close());
  await page.goto('about:blank');
  await context.setOffline(false);
  await page.goto('/');
  await expect(fateOf(page, 'Ennen latausta')).toHaveText('odottaa lähetystä');
  await expect(page.getByRole('textbox')).toHaveValue('kesken');
  expect(await outi.heard()).toEqual([FIRST]);
  await page.routeWebSocket(/\/socket\//, (socket) => void socket.connectToServer());
  await expect(fateOf(page, 'Ennen latausta')).toHaveText('lähetetty');
  await expect(textsOf(page)).toHaveText([FIRST, 'Ennen latausta']);
  expect(await outi.heard()).toEqual([FIRST, 'Ennen latausta']);
});

test('a gateway that restarts is found again, with everything that was said meanwhile', async ({
  page,
  gateway,
  counsellor,
}) => {
  const outi = await counsellor();
  await begin(page, FIRST);
  await outi.claim(FIRST);
  const next = await gateway.restart();
  try {
    await write(page, 'Vieläkö olette siellä?');
    await expect(fateOf(page, 'Vieläkö olette siellä?')).toHaveText('lähetetty');
    await expect(page.locator('.lost')).toBeHidden();
    const mikko = await counsellor('mikko-malli');
    const { contact } = await mikko.desk.ask('contact.get', { id: outi.contactId() });
    expect(contact.lastMessage.preview).toBe('Vieläkö olette siellä?');
  } finally {
    await next.stop();
  }
});

test('the first message, too, waits for a line that is not there', async ({ page, context }) => {
  await openStart(page);
  await page.getByRole('radio', { name: /En tiedä/ }).check();
  await page.getByLabel('Kerro omin sanoin').fill(FIRST);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Aloita keskustelu' }).click();
  await expect(fateOf(page, FIRST)).toHaveText('odottaa lähetystä');
  await expect(page.locator('.lost')).toBeVisible();
  await expectAccessible(page);
  await context.setOffline(false);
  await expect(fateOf(page, FIRST)).toHaveText('lähetetty');
});

test('a page that is too old for the gateway asks to be reloaded, and keeps the words', async ({ page }) => {
  await begin(page, FIRST);
  await page.getByRole('textbox').fill('kesken');
  // Engine.IO's and Socket.IO's own frames: open, then a refusal at the door of the namespace.
  await page.routeWebSocket(/\/socket\//, (socket) => {
    socket.send('0{"sid":"a","upgrades":[],"pingInterval":4000,"pingTimeout":5000,"maxPayload":65536}');
    socket.onMessage((frame) => {
      if (!String(frame).startsWith('40/citizen')) return;
      const data = { code: 'ProtocolMismatch', gateway: 99, client: 1 };
      socket.send(`44/citizen,${JSON.stringify({ message: 'refused', data })}`);
    });
  });
  await page.reload();
  await expect(page.getByText('Sivu on päivitetty.').first()).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveValue('kesken');
  await expectAccessible(page);
  await page.routeWebSocket(/\/socket\//, (socket) => void socket.connectToServer());
  await page.getByRole('button', { name: 'Lataa uudelleen' }).click();
  await expect(textsOf(page)).toHaveText([FIRST]);
  await expect(page.getByRole('textbox')).toHaveValue('kesken');
});

test.describe('a gateway that asks for patience', () => {
  test.use({
    gatewayOptions: { limits: { ...defaultLimits, clientMessages: { points: 1, seconds: 4 } } },
  });
  test('gets it, and every message goes by itself', async ({ page, counsellor }) => {
    const outi = await counsellor();
    await begin(page, FIRST);
    await write(page, 'Toinen');
    await write(page, 'Kolmas');
    await expect(page.locator('.link-state')).toContainText('Viestejä tulee juuri nyt paljon.');
    await expectAccessible(page);
    await expect(fateOf(page, 'Kolmas')).toHaveText('lähetetty');
    await outi.claim(FIRST);
    expect(await outi.heard()).toEqual([FIRST, 'Toinen', 'Kolmas']);
  });
});

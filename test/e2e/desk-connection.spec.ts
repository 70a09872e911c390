import {
  claimRow,
  expect,
  expectLive,
  goOffline,
  link,
  noteField,
  OUTI,
  openRow,
  replyField,
  rowOf,
  say,
  signInAs,
  test,
  timeline,
} from './support/desk.ts';

const RENT = 'Vuokra on maksamatta kahdelta kuukaudelta.';
const HOME = 'Lapsi ei uskalla mennä kotiin.';

test('what is written while the connection is away waits, and goes out once', async ({
  page,
  context,
  client,
}) => {
  const writer = await client(RENT);
  await signInAs(page, OUTI);
  await claimRow(page, RENT);
  await goOffline(context, page);
  await expect(link(page)).toContainText(/^Yhteys poikki klo 10\.\d\d alkaen$/);
  await page.keyboard.press('r');
  await page.keyboard.type('Tämä lähtee myöhemmin.');
  await page.keyboard.press('Enter');
  await expect(timeline(page).getByText('lähettämättä, lähtee kun yhteys palaa')).toBeVisible();
  await expect(page.getByText('Lähettämättä 1')).toBeVisible();

  await context.setOffline(false);
  await expectLive(page);
  await expect(timeline(page).getByText('lähetetty')).toBeVisible();
  await expect(page.getByText('Lähettämättä 0')).toBeVisible();
  const sent = () => writer.updates.filter((each) => each.type === 'theirs');
  await expect.poll(() => sent().length).toBe(1);
});

test('outward steps that would race are refused while the connection is away', async ({
  page,
  context,
  client,
}) => {
  await client(RENT);
  await signInAs(page, OUTI);
  await openRow(page, RENT);
  await goOffline(context, page);
  await page.keyboard.press('a');
  await expect(page.getByText(/kollega voisi ehtiä samaan/).last()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ota', exact: true }).first()).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await page.keyboard.press('n');
  await expect(noteField(page)).toBeFocused();
});

test('on return the screen says what was missed, until it has been looked at', async ({
  page,
  context,
  client,
}) => {
  const [first, second] = [await client(RENT), await client(HOME)];
  await signInAs(page, OUTI);
  await goOffline(context, page);
  await say(first, 'Vielä yksi asia');
  await say(first, 'Ja toinen');
  await say(second, 'Auttakaa');
  await context.setOffline(false);
  await expectLive(page);
  await expect(page.getByText('Poissa ollessasi: 3 muutosta, 2 keskustelua')).toBeVisible();
  await expect(rowOf(page, 'Ja toinen').getByText('muuttunut')).toBeVisible();
  await rowOf(page, 'Ja toinen').click();
  await expect(rowOf(page, 'Ja toinen').getByText('muuttunut')).toHaveCount(0);
  await rowOf(page, 'Auttakaa').click();
  await expect(page.getByText(/^Poissa ollessasi/)).toHaveCount(0);
});

test('a gateway that restarts is met again, and nothing is lost or shown twice', async ({
  page,
  client,
  gateway,
}) => {
  const writer = await client(RENT);
  await signInAs(page, OUTI);
  await claimRow(page, RENT);
  await page.keyboard.press('r');
  await page.keyboard.type('Ennen');
  await page.keyboard.press('Enter');
  await expect(timeline(page).getByText('lähetetty')).toBeVisible();
  writer.close();
  const next = await gateway.restart();
  await expect(link(page)).not.toHaveAttribute('data-link', 'link.live');
  await page.keyboard.type('Jälkeen');
  await page.keyboard.press('Enter');
  await expectLive(page);
  await expect(timeline(page).getByText('lähetetty')).toHaveCount(2);
  await expect(timeline(page).getByText('Ennen', { exact: true })).toHaveCount(1);
  await expect(timeline(page).getByText('Jälkeen', { exact: true })).toHaveCount(1);
  await next.stop();
});

test('drafts stay with their contact and kind, through switches, reloads and lost connections', async ({
  page,
  context,
  client,
}) => {
  await client(RENT);
  await client(HOME);
  await signInAs(page, OUTI);
  await claimRow(page, RENT);
  await page.keyboard.press('r');
  await page.keyboard.type('vastaus vuokrasta');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.keyboard.type('muistiinpano vuokrasta');
  await page.keyboard.press('Escape');
  await claimRow(page, HOME);
  await page.keyboard.press('r');
  await expect(replyField(page)).toHaveValue('');
  await page.keyboard.type('vastaus kodista');
  await expect(page.getByText('Luonnos tallennettu')).toBeVisible();

  await page.reload();
  await expectLive(page);
  await openRow(page, RENT);
  await expect(replyField(page)).toHaveValue('vastaus vuokrasta');
  await page.keyboard.press('n');
  await expect(noteField(page)).toHaveValue('muistiinpano vuokrasta');
  await page.keyboard.press('Escape');
  await openRow(page, HOME);
  await expect(replyField(page)).toHaveValue('vastaus kodista');

  await goOffline(context, page);
  await replyField(page).fill('vastaus kodista, jatkettu');
  await expect(page.getByText('Luonnos tallessa tällä koneella')).toBeVisible();
  await context.setOffline(false);
  await expectLive(page);
  await expect(page.getByText('Luonnos tallennettu')).toBeVisible();
  await expect(replyField(page)).toHaveValue('vastaus kodista, jatkettu');
});

test('unsent words survive a reload without the gateway', async ({ page, context, client }) => {
  const writer = await client(RENT);
  await signInAs(page, OUTI);
  await claimRow(page, RENT);
  await goOffline(context, page);
  await page.keyboard.press('r');
  await page.keyboard.type('Ei ehtinyt lähteä');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Lähettämättä 1')).toBeVisible();
  await context.setOffline(false);
  // The page dies before it can send: what it kept is sent by the next one, under the same id.
  await page.goto('about:blank');
  await page.goto('/desk/');
  await expectLive(page);
  await expect.poll(() => writer.updates.filter((each) => each.type === 'theirs').length).toBe(1);
  await expect(page.getByText('Lähettämättä 0')).toBeVisible();
});

test('a session that has ended asks who is here, and keeps what was being written', async ({
  page,
  client,
}) => {
  await client(RENT);
  await signInAs(page, OUTI);
  await claimRow(page, RENT);
  await page.keyboard.press('r');
  await page.keyboard.type('kesken jäi');
  await expect(page.getByText('Luonnos tallennettu')).toBeVisible();
  await page.evaluate(() =>
    fetch('/auth/sign-out', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    }),
  );
  await expect(page.getByText(/^Istunto päättyi/)).toBeVisible();
  await page.getByRole('button', { name: OUTI }).click();
  await expectLive(page);
  await openRow(page, RENT);
  await expect(replyField(page)).toHaveValue('kesken jäi');
});

test('a page older than the gateway says so, and asks to be loaded anew', async ({ page }) => {
  await page.addInitScript(() => {
    const real = WebSocket.prototype.send;
    WebSocket.prototype.send = function (data) {
      real.call(this, typeof data === 'string' ? data.replace(/"protocol":\d+/, '"protocol":0') : data);
    };
  });
  await page.goto('/desk/');
  await page.getByRole('button', { name: OUTI }).click();
  await expect(page.getByRole('heading', { name: 'Luotsi on päivittynyt' })).toBeVisible();
  await expect(link(page)).toHaveAttribute('data-link', 'link.mismatch');
  await expect(page.getByRole('button', { name: 'Lataa uudelleen' })).toBeVisible();
});

import { fillInbox } from '../harness/inbox.ts';
import { rounds } from '../harness/proof.ts';
import {
  claimRow,
  conversation,
  expect,
  expectAccessible,
  expectLive,
  MIKKO,
  OUTI,
  openRow,
  replyField,
  rowOf,
  rows,
  say,
  signInAs,
  test,
  timeline,
  view,
} from './support/desk.ts';

const MINUTE = 60_000;

test('those who have waited longest come first; those we have answered come last', async ({
  page,
  client,
  moment,
}) => {
  await client('ensimmäinen');
  moment.forward(MINUTE);
  await client('toinen');
  moment.forward(MINUTE);
  await signInAs(page, OUTI);
  await expect(rows(page)).toHaveText([/ensimmäinen/, /toinen/]);
  await claimRow(page, 'ensimmäinen');
  await page.keyboard.press('r');
  await page.keyboard.type('vastattu');
  await page.keyboard.press('Enter');
  await page.mouse.move(900, 300);
  await expect(rows(page)).toHaveText([/toinen/, /vastattu/]);
});

test('rows stay where they are under the pointer; a chip says what waits', async ({ page, client }) => {
  const writer = await client('ensimmäinen');
  await client('toinen');
  await signInAs(page, OUTI);
  await rowOf(page, 'toinen').hover();
  const place = await rowOf(page, 'toinen').boundingBox();
  await client('kolmas');
  await client('neljäs');
  await expect(page.getByRole('button', { name: '2 uutta' })).toBeVisible();
  await say(writer, 'ensimmäinen kirjoitti lisää');
  await expect(rows(page)).toHaveText([/ensimmäinen kirjoitti lisää/, /toinen/]);
  expect(await rowOf(page, 'toinen').boundingBox()).toEqual(place);
  await page.getByRole('button', { name: '2 uutta' }).click();
  await expect(rows(page)).toHaveCount(4);
});

test('rows stay where they are while the keyboard is on the list', async ({ page, client }) => {
  await client('ensimmäinen');
  await signInAs(page, OUTI);
  await page.keyboard.press('j');
  await expect(page.getByRole('listbox', { name: 'Omat jonot' })).toBeFocused();
  await client('toinen');
  await expect(page.getByRole('button', { name: '1 uusi' })).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press('.');
  await expect(rows(page)).toHaveCount(2);
});

test('views hold what they say, and count it', async ({ page, client, colleague }) => {
  await client('suomeksi');
  await client('på svenska', { lang: 'sv', topic: 'en_tieda' });
  await signInAs(page, MIKKO);
  await expect(view(page, /^Omat jonot 1$/)).toBeVisible();
  await expect(view(page, /^Kaikki 2$/)).toBeVisible();
  await view(page, /^Kaikki/).click();
  await expect(rows(page)).toHaveCount(2);
  const linnea = await colleague('linnea-mallstrom');
  const [id] = linnea.notices.flatMap((each) =>
    each.kind === 'contact.shown' && each.contact.lang === 'sv' ? [each.contact.id] : [],
  );
  await page.mouse.move(900, 300);
  await linnea.ask('contact.claim', { id: id ?? '', commandId: crypto.randomUUID() });
  await expect(rowOf(page, 'på svenska').getByText('Linnéa Mallström')).toBeVisible();
  await view(page, /^Omat 0/).click();
  await expect(page.getByText('Sinulla ei ole avoimia keskusteluja')).toBeVisible();
  await page.getByRole('button', { name: 'Katso jonoa: 1 odottaa' }).click();
  await expect(rows(page)).toHaveCount(1);
});

test('search narrows the list and Esc widens it', async ({ page, client }) => {
  await client('vuokra on maksamatta');
  await client('omaishoidon tuki');
  await signInAs(page, OUTI);
  await page.keyboard.press('/');
  await page.keyboard.type('omais');
  await expect(rows(page)).toHaveText([/omaishoidon tuki/]);
  await page.keyboard.press('Enter');
  await expect(timeline(page)).toContainText('omaishoidon tuki');
  await page.keyboard.press('/');
  await page.keyboard.type('zzz');
  await expect(page.getByText('Haku ei löytänyt mitään')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveCount(2);
});

const MANY = rounds(3_000, 10_000);

test(`${MANY} open contacts are a list like any other`, async ({ page, gateway, client, moment }) => {
  test.slow();
  await fillInbox(gateway.databaseUrl, MANY, (i) => ({
    topic: 'toimeentulo',
    lang: 'fi',
    text: `Yhteydenotto numero ${i}`,
    at: new Date(moment.now().getTime() - (MANY - i) * 1_000),
  }));
  await signInAs(page, OUTI);
  await expect(view(page, new RegExp(`^Kaikki ${MANY}$`))).toBeVisible();
  expect(await rows(page).count()).toBeLessThan(60);
  await page.keyboard.press('j');
  await page.keyboard.press('End');
  const chosen = page.getByRole('option', { selected: true });
  await expect(chosen).toHaveAttribute('aria-posinset', String(MANY));
  await expect(chosen).toBeInViewport();
  await expect(timeline(page)).toContainText('Yhteydenotto numero');
  await page.keyboard.press('Home');
  await expect(chosen).toHaveAttribute('aria-posinset', '1');
  await expect(chosen).toBeInViewport();
  await client('vielä yksi');
  await expect(page.getByRole('button', { name: '1 uusi' })).toBeVisible();
});

test('a long timeline opens at its end, grows upwards by pages, and stays put while one reads', async ({
  page,
  client,
}) => {
  test.slow();
  const writer = await client('viesti 0');
  for (let i = 1; i <= 240; i += 1) await say(writer, `viesti ${i}`);
  await signInAs(page, OUTI);
  await openRow(page, 'viesti 240');
  await expect(timeline(page).getByText('viesti 240', { exact: true })).toBeInViewport();
  await expect(timeline(page).getByText('viesti 150', { exact: true })).toHaveCount(0);
  const toTop = () => timeline(page).evaluate((element) => element.scrollTo(0, 0));
  for (const wanted of ['viesti 160', 'viesti 100', 'viesti 30', 'viesti 0']) {
    await expect(async () => {
      await toTop();
      await expect(timeline(page).getByText(wanted, { exact: true })).toHaveCount(1, { timeout: 300 });
    }).toPass();
  }
  expect(await timeline(page).getByRole('listitem').count()).toBeLessThanOrEqual(260);
  const before = await timeline(page).evaluate((element) => element.scrollTop);
  await say(writer, 'jotakin uutta');
  await expect(page.getByRole('button', { name: 'Uusi viesti' })).toBeVisible();
  expect(Math.abs((await timeline(page).evaluate((element) => element.scrollTop)) - before)).toBeLessThan(3);
  await page.getByRole('button', { name: 'Uusi viesti' }).click();
  await expect(timeline(page).getByText('jotakin uutta', { exact: true })).toBeInViewport();
});

test('the reply box never carries over to another client', async ({ page, client }) => {
  await client('ensimmäinen');
  await client('toinen');
  await signInAs(page, OUTI);
  await claimRow(page, 'ensimmäinen');
  await claimRow(page, 'toinen');
  await page.keyboard.press('r');
  await page.keyboard.type('toiselle');
  await rowOf(page, 'ensimmäinen').click();
  await expect(replyField(page)).toHaveValue('');
  await rowOf(page, 'toinen').click();
  await expect(replyField(page)).toHaveValue('toiselle');
  await expectLive(page);
});

test('views, filters, orders and named views by the keyboard alone; urgent work is never hidden in silence', async ({
  page,
  client,
  colleague,
}) => {
  test.slow();
  await client('suomeksi');
  await client('på svenska', { lang: 'sv', topic: 'en_tieda' });
  await client('kiireellä');
  const mikko = await colleague('mikko-malli');
  const idOf = (text: string) =>
    mikko.notices.flatMap((each) =>
      each.kind === 'contact.shown' && each.contact.lastMessage.preview === text ? [each.contact.id] : [],
    )[0] ?? '';
  const commandId = () => crypto.randomUUID();
  await mikko.ask('contact.setUrgency', { id: idOf('kiireellä'), commandId: commandId(), level: 'URGENT' });
  await signInAs(page, OUTI);
  await expect(rows(page)).toHaveText([/kiireellä/, /suomeksi/, /på svenska/]);

  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(
    page
      .getByRole('listbox', { name: 'Takaisinsoitot' })
      .or(page.getByText('Ei soitettavia takaisinsoittoja')),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Takaisinsoitot' })).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('g');
  await page.keyboard.press('k');
  await expect(page.getByText('Ei avoimia konsultaatioita')).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await expect(view(page, /^Omat jonot 3$/)).toHaveAttribute('aria-selected', 'true');

  await page.keyboard.press('Shift+G');
  const panel = page.getByRole('region', { name: 'Rajaa' });
  await expect(panel.getByRole('button', { name: 'kiireellinen', exact: true })).toBeFocused();
  await panel.getByRole('button', { name: 'ruotsi' }).focus();
  await page.keyboard.press('Space');
  await expect(rows(page)).toHaveText([/på svenska/]);
  const hidden = page.getByRole('button', { name: '1 kiireellinen tai arvioimaton ei näy' });
  await expect(hidden).toBeVisible();
  await expectAccessible(page);
  await panel.getByRole('textbox', { name: 'Näkymän nimi' }).focus();
  await page.keyboard.type('Ruotsinkieliset');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Ruotsinkieliset', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(hidden).toBeHidden();
  await page.mouse.move(900, 300);
  await expect(rows(page)).toHaveCount(3);

  const more = page.getByRole('button', { name: 'Lisää näkymiä ja järjestys' });
  await more.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('menu');
  await expect(menu.getByRole('menuitemradio', { name: 'lupaus, kiireelliset ensin' })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('r');
  await expect(menu.getByRole('menuitemradio', { name: 'Ruotsinkieliset' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveText([/på svenska/]);
  await page.getByRole('button', { name: 'Poista rajaukset' }).press('Enter');
  await expect(rows(page)).toHaveCount(3);

  await page.keyboard.press('Control+.');
  await expect(replyField(page)).toBeFocused();
  await expect(timeline(page)).toContainText('kiireellä');
  await expect(view(page, /^Omat 1$/)).toBeVisible();
});

test('a search reaches what was closed, and shows who else looks at a conversation', async ({
  page,
  client,
  colleague,
}) => {
  await client('Kahvilassa Élan puhuttiin vuokrasta');
  await client('jotakin muuta');
  const mikko = await colleague('mikko-malli');
  const ids = mikko.notices.flatMap((each) => (each.kind === 'contact.shown' ? [each.contact.id] : []));
  const [id = '', other = ''] = ids;
  const command = { id, commandId: crypto.randomUUID() };
  await mikko.ask('contact.claim', command);
  await mikko.ask('contact.markRead', { ...command, commandId: crypto.randomUUID(), delivered: 9, read: 9 });
  await mikko.ask('contact.close', {
    ...command,
    commandId: crypto.randomUUID(),
    resolution: 'RESOLVED_HERE',
    contactBy: 'SELF',
    topic: 'en_tieda',
    nextStep: 'NONE',
  });
  await signInAs(page, OUTI);
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press('/');
  await page.keyboard.type('elan kahvi');
  const elsewhere = page.getByRole('region', { name: 'Muualla 1 osuma' });
  await expect(elsewhere.getByRole('button', { name: /Kahvilassa Élan/ })).toBeVisible();
  await expectAccessible(page);
  await elsewhere.getByRole('button').press('Enter');
  await expect(timeline(page)).toContainText('Kahvilassa Élan');
  await expect(replyField(page)).toHaveCount(0);
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveText([/jotakin muuta/]);

  await mikko.ask('contact.view', { id: other, isViewing: true });
  await expect(rows(page).getByText('Mikko katsoo')).toBeVisible();
  await openRow(page, 'jotakin muuta');
  await expect(conversation(page).getByText('Mikko katsoo')).toBeVisible();
  mikko.close();
  await expect(page.getByText('Mikko katsoo')).toHaveCount(0);
});

import { begin, expect, expectAccessible, fateOf, needOf, test, textsOf, write } from './support/citizen.ts';

const FIRST = 'Vuokra on maksamatta';

test.describe('ending', () => {
  test('asks first, tells the counsellor, and offers a new beginning with a new key', async ({
    page,
    counsellor,
  }) => {
    const outi = await counsellor();
    await begin(page, FIRST);
    await outi.claim(FIRST);
    await page.getByRole('button', { name: 'Lopeta keskustelu' }).click();
    await page.getByRole('button', { name: 'Jatka keskustelua' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('textbox')).toBeVisible();
    await page.getByRole('button', { name: 'Lopeta keskustelu' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Lopeta keskustelu' }).click();
    await expect(page.getByRole('heading', { name: 'Lopetit keskustelun' })).toBeVisible();
    await expect(page.getByRole('textbox')).toBeHidden();
    await expectAccessible(page);
    const contact = async () => (await outi.desk.ask('contact.get', { id: outi.contactId() })).contact;
    await expect.poll(async () => (await contact()).clientLeftAt).not.toBeNull();

    const key = () => page.evaluate(() => sessionStorage.getItem('luotsi.key'));
    const before = await key();
    await page.getByRole('button', { name: 'Aloita uusi keskustelu' }).click();
    await expect(page.getByRole('heading', { name: 'Miten haluat ottaa yhteyttä?' })).toBeFocused();
    expect(await key()).toBeNull();
    await begin(page, 'Uusi asia');
    expect(await key()).not.toBe(before);
    await expect(textsOf(page)).toHaveText(['Uusi asia']);
  });

  test('after the reopening time nothing is lost: the words go over to a new conversation', async ({
    page,
    counsellor,
    moment,
  }) => {
    const outi = await counsellor();
    await begin(page, FIRST);
    await outi.claim(FIRST);
    await outi.say('Hei');
    await outi.close();
    await expect(page.getByRole('heading', { name: 'Keskustelu on päättynyt' })).toBeVisible();
    moment.moveTo('2026-12-01T08:30:00.000Z');
    await write(page, 'Palaan asiaan');
    await expect(fateOf(page, 'Palaan asiaan')).toHaveText('ei lähetetty');
    await expect(page.getByText(/Tätä keskustelua ei voi enää jatkaa/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Yritä uudelleen' })).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Aloita uusi keskustelu' }).click();
    await expect(page.getByLabel('Kerro omin sanoin')).toHaveValue('Palaan asiaan');
  });

  test('a conversation that is no longer there says so and offers a new one', async ({ page }) => {
    await page.goto('/');
    await page.evaluate(() => sessionStorage.setItem('luotsi.key', 'x'.repeat(43)));
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Keskustelua ei enää löydy' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Aloita uusi keskustelu' }).click();
    await expect(needOf(page, 'chat')).toBeVisible();
  });

  test('the conversation can be copied as text, and only to the clipboard', async ({
    page,
    counsellor,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const outi = await counsellor();
    await begin(page, FIRST);
    await outi.claim(FIRST);
    await outi.say('Hei!');
    await expect(textsOf(page)).toHaveCount(2);
    await page.getByRole('button', { name: 'Kopioi keskustelu' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Kopioi teksti' }).click();
    await expect(page.getByText('Kopioitu', { exact: true })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`10.30 Sinä: ${FIRST}`);
    expect(copied).toContain('10.30 Outi Demo-Yrjölä (sosiaaliohjaaja): Hei!');
  });
});

test('leaving quickly empties the tab, takes its place in the history, and tells no one', async ({
  page,
  counsellor,
}) => {
  await page.route('https://yle.fi/**', (route) => route.fulfill({ body: 'Sää', contentType: 'text/plain' }));
  const outi = await counsellor();
  await begin(page, FIRST);
  await outi.claim(FIRST);
  await page.getByRole('textbox').fill('salaisuus');
  await page.getByRole('button', { name: 'Poistu nopeasti' }).click();
  await expect(page).toHaveURL('https://yle.fi/saa');
  const { contact } = await outi.desk.ask('contact.get', { id: outi.contactId() });
  expect(contact.clientLeftAt).toBeNull();
  await page.goBack();
  expect(page.url()).toBe('about:blank');
  await page.goto('/');
  await expect(needOf(page, 'chat')).toBeVisible();
  await needOf(page, 'chat').click();
  await expect(page.getByLabel('Kerro omin sanoin')).toHaveValue('');
  expect(await page.evaluate(() => sessionStorage.getItem('luotsi.key'))).toBeNull();
});

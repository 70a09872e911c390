import {
  begin,
  CLOSED_MOMENT,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  openStart,
  test,
  textsOf,
  topics,
} from './support/citizen.ts';

test.describe('while the service is open', () => {
  test('says who answers, until when, and where to call', async ({ page }) => {
    await openStart(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
    await expect(page).toHaveTitle('Ota yhteyttä – Sosiaalipalvelujen neuvonta');
    await expect(page.getByText('Auki nyt, klo 16 asti')).toBeVisible();
    await expect(page.getByText('Älä kirjoita nimeäsi')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Soita 112' })).toHaveAttribute('href', 'tel:112');
    await expect(page.locator('.hours')).toContainText('maanantai–perjantai');
    await expectAccessible(page);
  });

  test('asks for the topic and the message, and puts the focus where something is missing', async ({
    page,
  }) => {
    await openStart(page);
    await page.getByRole('button', { name: 'Aloita keskustelu' }).click();
    await expect(page.getByText('Valitse, mitä asiasi koskee.')).toBeVisible();
    await expect(page.getByRole('radio').first()).toBeFocused();
    await page.getByRole('radio', { name: 'Asuminen' }).check();
    await page.getByRole('button', { name: 'Aloita keskustelu' }).click();
    await expect(page.getByText('Valitse, mitä asiasi koskee.')).toBeHidden();
    await expect(page.getByLabel('Kerro omin sanoin')).toBeFocused();
    await expect(page.getByLabel('Kerro omin sanoin')).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible(page);
  });

  test('keeps topic and words over a reload', async ({ page }) => {
    await openStart(page);
    await page.getByRole('radio', { name: 'Lapset ja perhe' }).check();
    await page.getByLabel('Kerro omin sanoin').fill('En uskalla mennä kotiin');
    await page.reload();
    await expect(page.getByRole('radio', { name: 'Lapset ja perhe' })).toBeChecked();
    await expect(page.getByLabel('Kerro omin sanoin')).toHaveValue('En uskalla mennä kotiin');
  });

  test('counts near the limit, and does not send what is too long', async ({ page }) => {
    await openStart(page);
    await page.getByRole('radio', { name: 'Asuminen' }).check();
    const field = page.getByLabel('Kerro omin sanoin');
    await field.fill('a'.repeat(3_499));
    await expect(page.getByText(/Merkkejä jäljellä/)).toHaveCount(0);
    await field.fill('a'.repeat(3_990));
    await expect(page.getByText('Merkkejä jäljellä 10')).toBeVisible();
    await field.fill('a'.repeat(4_020));
    await expect(page.getByText('Viesti on 20 merkkiä liian pitkä')).toBeVisible();
    await page.getByRole('button', { name: 'Aloita keskustelu' }).click();
    await expect(field).toBeFocused();
    await expectAccessible(page);
    await field.fill('a'.repeat(4_000));
    await page.getByRole('button', { name: 'Aloita keskustelu' }).click();
    await expect(textsOf(page)).toHaveText(['a'.repeat(4_000)]);
  });
});

test.describe('while the service is closed', () => {
  test.use({ startsAt: CLOSED_MOMENT });

  test('says when it opens, shows where help is to be had now, and lets one write all the same', async ({
    page,
  }) => {
    await openStart(page);
    await expect(page.getByText('Suljettu nyt. Avaamme maanantaina klo 8')).toBeVisible();
    await expect(
      page.getByText(/Voit kirjoittaa jo nyt, ja ohjaaja vastaa, kun palvelu on auki/),
    ).toBeVisible();
    const emergency = await page.getByRole('link', { name: 'Soita 112' }).boundingBox();
    const form = await topics(page).boundingBox();
    expect(emergency?.y).toBeLessThan(form?.y ?? 0);
    await expectAccessible(page);
    await begin(page, 'Lapsi ei uskalla mennä kotiin');
    await expect(page.getByText(/Palvelu on nyt suljettu: avaamme maanantaina klo 8/)).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: 'Soita 112' })).toBeVisible();
    await expectAccessible(page);
  });

  test('notices by itself that the service has opened', async ({ page, moment }) => {
    await openStart(page);
    moment.moveTo('2026-11-23T06:00:01.000Z');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(page.getByText('Auki nyt, klo 16 asti')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Aloita keskustelu' })).toBeVisible();
  });
});

test.describe('languages', () => {
  for (const [lang, heading, open] of [
    ['fi', 'Kirjoita meille nimettömänä', 'Auki nyt, klo 16 asti'],
    ['sv', 'Skriv till oss anonymt', 'Öppet nu, till kl. 16'],
    ['en', 'Write to us anonymously', 'Open now, until 16:00'],
  ] as const) {
    test(`${lang} is whole`, async ({ page }) => {
      await openStart(page, `?lang=${lang}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expect(page.getByText(open)).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
  }

  test('the address wins, then the choice, then the browser', async ({ browser, gateway }) => {
    const context = await browser.newContext({ baseURL: gateway.url, locale: 'sv-FI' });
    const page = await context.newPage();
    await openStart(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).toHaveURL(/\?lang=en$/);
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.goto('/?lang=fi');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
    await context.close();
  });
});

test.describe('a personal identity code', () => {
  const code = '131052-308T';
  test.beforeEach(async ({ page }) => {
    await openStart(page);
    await page.getByRole('radio', { name: 'Asuminen' }).check();
    await page.getByLabel('Kerro omin sanoin').fill(`Olen ${code} ja vuokra on maksamatta`);
    await page.getByRole('button', { name: 'Aloita keskustelu' }).click();
    await expect(page.getByRole('dialog', { name: 'Viestissä on henkilötunnus' })).toBeVisible();
  });

  test('can be removed, and the words are there to be looked at', async ({ page }) => {
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Poista henkilötunnus' }).click();
    const field = page.getByLabel('Kerro omin sanoin');
    await expect(field).toHaveValue('Olen ja vuokra on maksamatta');
    await expect(field).toBeFocused();
    await page.getByRole('button', { name: 'Aloita keskustelu' }).click();
    await expect(textsOf(page)).toHaveText(['Olen ja vuokra on maksamatta']);
  });

  test('Escape leads back to the words', async ({ page }) => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByLabel('Kerro omin sanoin')).toBeFocused();
    await expect(page.getByLabel('Kerro omin sanoin')).toHaveValue(/131052-308T/);
  });

  test('goes only when the person says so', async ({ page }) => {
    await expect(textsOf(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Lähetä henkilötunnus silti' }).click();
    await expect(textsOf(page)).toHaveText([/131052-308T/]);
  });
});

test('a service that cannot be reached is said to be so, with the emergency number, and comes back', async ({
  page,
}) => {
  await page.route('**/citizen/service', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Palveluun ei juuri nyt saada yhteyttä' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Soita 112' })).toBeVisible();
  await expectAccessible(page);
  await page.unroute('**/citizen/service');
  await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
  await expect(page.getByRole('heading', { name: 'Miten haluat ottaa yhteyttä?' })).toBeVisible();
});

test('a page whose script does not come is not blank', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByText('Sivu latautuu. Jos mitään ei tapahdu, lataa se uudelleen.')).toBeVisible();
  await expect(page.getByRole('link', { name: '112' })).toHaveCount(3);
});

test('a page that breaks says so, with a way on and the emergency number', async ({ page }) => {
  await page.route('**/citizen/service', (route) => route.fulfill({ json: {} }));
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Sivulla tapahtui virhe' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Soita 112' })).toBeVisible();
  await expectAccessible(page);
  await page.unroute('**/citizen/service');
  await page.getByRole('button', { name: 'Lataa uudelleen' }).click();
  await expect(page.getByRole('heading', { name: 'Miten haluat ottaa yhteyttä?' })).toBeVisible();
});

test('without scripts the page says so in three languages, with the emergency number', async ({
  browser,
  gateway,
}) => {
  const context = await browser.newContext({ baseURL: gateway.url, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('heading')).toHaveText([
    'Sivu tarvitsee JavaScriptin',
    'Sidan behöver JavaScript',
    'This page needs JavaScript',
  ]);
  await expect(page.getByRole('link', { name: '112' })).toHaveCount(3);
  await context.close();
});

test('asks nothing of anyone but its own gateway, and leaves nothing on the device', async ({
  page,
  gateway,
}) => {
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(gateway.url)) strangers.push(request.url());
  });
  await begin(page, 'Kuka tämän näkee?');
  expect(strangers).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
  }));
  expect(kept).toEqual({ local: [], cookies: '', databases: 0 });
});

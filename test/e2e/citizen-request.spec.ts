import {
  CLOSED_MOMENT,
  expect,
  expectAccessible,
  expectAccessibleInBothThemes,
  expectNoSidewaysScroll,
  openStart,
  test,
} from './support/citizen.ts';

const phone = { name: /Puhelinnumerosi/ } as const;
const send = { name: 'Lähetä soittopyyntö' } as const;

test('asks for a number that can be called, says what is wrong beside the field, and loses nothing', async ({
  page,
}) => {
  await openStart(page, '?lang=fi', 'request');
  await page.getByRole('button', send).click();
  await expect(page.getByText('Valitse, mitä asiasi koskee.')).toBeVisible();
  await page.getByRole('radio', { name: 'Asuminen' }).check();
  await page.getByRole('button', send).click();
  await expect(page.getByText('Kirjoita numero, johon voimme soittaa.')).toBeVisible();
  await expect(page.getByRole('textbox', phone)).toBeFocused();
  await page.getByRole('textbox', phone).fill('soittakaa');
  await page.getByRole('button', send).click();
  await expect(page.getByText(/Tarkista numero/)).toBeVisible();
  await expect(page.getByRole('textbox', phone)).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  await page.getByRole('textbox', { name: /Nimesi/ }).fill('Pekka');
  await page.getByRole('radio', { name: 'Iltapäivällä' }).check();
  await page.reload();
  await expect(page.getByRole('textbox', phone)).toHaveValue('soittakaa');
  await expect(page.getByRole('textbox', { name: /Nimesi/ })).toHaveValue('Pekka');
  await expect(page.getByRole('radio', { name: 'Iltapäivällä' })).toBeChecked();
  await page.getByRole('button', { name: 'Muut tavat ottaa yhteyttä' }).click();
  await expect(page.getByRole('heading', { name: 'Miten haluat ottaa yhteyttä?' })).toBeFocused();
});

test.describe('at night', () => {
  test.use({ startsAt: CLOSED_MOMENT });

  test('a request reaches the desk with its number, and the client knows when we call', async ({
    page,
    counsellor,
  }) => {
    const outi = await counsellor();
    await openStart(page, '?lang=fi', 'request');
    await page.getByRole('radio', { name: 'Raha-asiat' }).check();
    await page.getByRole('radio', { name: 'Velat ja laskut' }).check();
    await page.getByRole('textbox', phone).fill('+358 (0)40 123 4567');
    await page.getByRole('radio', { name: 'Aamupäivällä' }).check();
    await page.getByRole('textbox', { name: /Nimesi/ }).fill('Pekka Mallinen');
    await page.getByRole('textbox', { name: /Pitääkö meidän tietää/ }).fill('Älkää jättäkö viestiä');
    await page.getByText('Kerro lisää, jos haluat').click();
    await page.getByRole('radio', { name: 'Omasta asiastani' }).check();
    await page.getByRole('checkbox', { name: 'Tarvitsen tulkin' }).check();
    await expectAccessible(page);
    await page.getByRole('button', send).click();

    await expect(page.getByRole('heading', { name: 'Soittopyyntösi' })).toBeVisible();
    await expect(page.getByText('Soittopyyntösi on perillä.')).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expectAccessible(page);
    await expect
      .poll(() => outi.desk.notices.flatMap((each) => (each.kind === 'contact.shown' ? [each.contact] : [])))
      .toMatchObject([
        {
          channel: 'CONTACT_REQUEST',
          name: 'Pekka Mallinen',
          details: ['name', 'phone', 'safeContact'],
          intake: { subtopic: 'velat', contactBy: 'SELF', needsInterpreter: true },
          lastMessage: { preview: 'Sopii soittaa: aamupäivällä.' },
        },
      ]);

    await page.reload();
    await expect(page.getByText('Soittopyyntösi on perillä.')).toBeVisible();
    await page.getByRole('button', { name: 'Ota yhteyttä toisesta asiasta' }).click();
    await openStart(page, '?lang=fi', 'request');
    await expect(page.getByRole('textbox', phone)).toHaveValue('');
  });

  test('a closed chat offers to be called instead', async ({ page }) => {
    await openStart(page, '?lang=fi');
    await page.getByRole('button', { name: 'Pyydä meitä soittamaan' }).click();
    await expect(page.getByRole('heading', { name: 'Pyydä meitä soittamaan' })).toBeFocused();
  });
});

test('a request without a word is a request all the same', async ({ page }) => {
  await openStart(page, '?lang=fi', 'request');
  await page.getByRole('radio', { name: 'En tiedä' }).check();
  await page.getByRole('textbox', phone).fill('040 123 4567');
  await page.getByRole('button', send).click();
  await expect(page.getByText('Soittopyyntösi on perillä.')).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem('luotsi.outbox'))).toBeNull();
});

test.describe('320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('the form is whole in every language', async ({ page }) => {
    for (const lang of ['sv', 'en', 'fi']) {
      await openStart(page, `?lang=${lang}`, 'request');
      await page.getByRole('radio').first().check();
      await page.locator('summary').click();
      await expectNoSidewaysScroll(page);
      await expectAccessibleInBothThemes(page);
    }
  });
});

test('forced colours keep every field and every choice', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openStart(page, '?lang=fi', 'request');
  await expectAccessible(page);
  await expect(page.locator('#phone')).toHaveCSS('border-top-style', 'solid');
});

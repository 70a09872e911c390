import type { Page } from '@playwright/test';
import {
  begin,
  CLOSED_MOMENT,
  type Counsellor,
  expect,
  expectAccessible,
  expectAccessibleInBothThemes,
  expectNoSidewaysScroll,
  lineOf,
  openStart,
  test,
  textsOf,
  write,
} from './support/citizen.ts';

const FIRST = 'Haluan vammaispalveluun, en kerro nimeä.';
const identify = { name: 'Tunnistaudu', exact: true } as const;

/** Goes to the demonstration's provider and comes back as a made-up person, or as nobody. */
async function returnAs(page: Page, who: string): Promise<void> {
  await page.getByRole('button', identify).click();
  await page.getByRole('link', { name: who }).click();
  await page.waitForURL((url) => url.pathname === '/');
}
const ask = ({ desk, contactId }: Counsellor) =>
  desk.ask('identification.request', { id: contactId(), commandId: crypto.randomUUID() });

test.describe('a message', () => {
  test.use({ startsAt: CLOSED_MOMENT });

  test('can be written at any hour, after identifying oneself, and its answer comes to the page', async ({
    page,
    counsellor,
  }) => {
    test.slow();
    const outi = await counsellor();
    await openStart(page, '?lang=fi', 'message', false);
    await expect(page.getByRole('heading', { name: 'Tunnistaudu ensin' })).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expectAccessible(page);
    await returnAs(page, 'Peruuta');
    await expect(page.getByText('Tunnistautuminen jäi kesken.')).toBeVisible();
    await returnAs(page, 'Aino Demola');
    await expect(page.getByRole('heading', { name: 'Olet tunnistautunut: Aino Demola' })).toBeVisible();
    await page.getByRole('radio', { name: 'Asuminen' }).check();
    await page.getByLabel('Viestisi').fill('Voinko hakea muutostöitä?');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Lähetä viesti' }).click();
    await expect(page.getByText(/Vastaamme sinulle 3 arkipäivän kuluessa/)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Viestisi meille' })).toBeVisible();
    await expectAccessible(page);
    await outi.claim('Voinko hakea muutostöitä?');
    const { contact } = await outi.desk.ask('contact.get', { id: outi.contactId() });
    expect(contact).toMatchObject({
      channel: 'MESSAGE',
      name: 'Aino Demola',
      identification: { status: 'identified', strength: 'strong' },
    });
    await outi.say('Voit hakea.');
    await expect(textsOf(page)).toHaveText(['Voinko hakea muutostöitä?', 'Voit hakea.']);
    await write(page, 'Kiitos!');
    await expect.poll(outi.heard).toEqual(['Voinko hakea muutostöitä?', 'Kiitos!']);
  });
});

test('who has identified themselves can still stay anonymous', async ({ page }) => {
  await openStart(page, '?lang=fi', 'chat');
  await returnAs(page, 'Pekka Mallinen');
  await expect(page.getByRole('heading', { name: 'Kirjoita meille', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Peru tunnistautuminen' }).click();
  await expect(page.getByRole('heading', { name: 'Kirjoita meille nimettömänä' })).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem('luotsi.key'))).toBeNull();
});

test.describe('asked in the conversation', () => {
  test('the card says why and how, and one comes back to the same conversation', async ({
    page,
    counsellor,
  }) => {
    test.slow();
    const outi = await counsellor();
    await begin(page, FIRST);
    await outi.claim(FIRST);
    await page.getByRole('textbox').fill('kesken');
    await ask(outi);
    const card = page.getByRole('region', { name: 'Ohjaaja pyytää sinua tunnistautumaan' });
    await expect(card).toContainText('Saat itse päättää');
    await expectAccessible(page);
    await returnAs(page, 'Aino Demola');
    await expect(lineOf(page, /Olet tunnistautunut/)).toBeVisible();
    await expect(card).toHaveCount(0);
    await expect(textsOf(page)).toHaveText([FIRST]);
    await expect(page.getByRole('textbox')).toHaveValue('kesken');
  });

  test('declining is respected, and one may change one’s mind', async ({ page, counsellor }) => {
    const outi = await counsellor();
    await begin(page, FIRST);
    await outi.claim(FIRST);
    await ask(outi);
    await page.getByRole('button', { name: 'En halua tunnistautua' }).click();
    await expect(lineOf(page, /Valitsit, ettet tunnistaudu/)).toBeVisible();
    await expect(page.getByText('Voit tunnistautua myöhemminkin')).toBeVisible();
    await expectAccessible(page);
    await returnAs(page, 'Aino Demola');
    await expect(lineOf(page, /Olet tunnistautunut/)).toBeVisible();
  });
});

test('the language comes back too', async ({ page }) => {
  await openStart(page, '?lang=sv', 'message', false);
  await page.getByRole('button', { name: 'Identifiera dig' }).click();
  await page.getByRole('link', { name: 'Birgitta Demoström' }).click();
  await expect(page.getByRole('heading', { name: /Du har identifierat dig: Birgitta/ })).toBeVisible();
});

test.describe('320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('asking fits and can be read', async ({ page, counsellor }) => {
    for (const lang of ['en', 'sv']) {
      await openStart(page, `?lang=${lang}`, 'message', false);
      await expectNoSidewaysScroll(page);
      await expectAccessibleInBothThemes(page);
    }
    const outi = await counsellor();
    await begin(page, FIRST);
    await outi.claim(FIRST);
    await ask(outi);
    await expect(page.getByRole('region', { name: /tunnistautumaan/ })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessibleInBothThemes(page);
  });
});

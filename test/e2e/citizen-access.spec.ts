import type { Page } from '@playwright/test';
import {
  begin,
  expect,
  expectAccessible,
  expectAccessibleInBothThemes,
  expectNoSidewaysScroll,
  fateOf,
  lineOf,
  openNeeds,
  openStart,
  test,
  textsOf,
  write,
} from './support/citizen.ts';

const FIRST = 'Vuokra on maksamatta';
const LONG = `Lastensuojeluilmoitusmenettelykäytäntöselvityspyyntölomake ${'a'.repeat(120)}`;

/** A conversation with every kind of row, ended by the counsellor. */
async function talkThrough(page: Page, counsellor: () => Promise<import('./support/citizen.ts').Counsellor>) {
  const outi = await counsellor();
  await begin(page, FIRST);
  await outi.claim(FIRST);
  await outi.say(LONG);
  await write(page, `${LONG} minulta`);
  await expect(fateOf(page, `${LONG} minulta`)).toHaveText('lähetetty');
  await expect(textsOf(page)).toHaveCount(3);
  await outi.close();
  await expect(page.getByRole('heading', { name: 'Keskustelu on päättynyt' })).toBeVisible();
}

test.describe('320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('nothing sticks out and nothing is hard to read', async ({ page, counsellor }) => {
    test.slow();
    for (const lang of ['sv', 'en', 'fi']) {
      await openStart(page, `?lang=${lang}`);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    }
    // The accessibility statement takes nothing away from what has been begun.
    const field = page.locator('form.first-message').getByRole('textbox');
    await field.fill(FIRST);
    await page.getByRole('link', { name: 'Saavutettavuusseloste' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Saavutettavuusseloste' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessibleInBothThemes(page);
    await page.goBack();
    await expect(field).toHaveValue(FIRST);
    await talkThrough(page, counsellor);
    await expectNoSidewaysScroll(page);
    await expectAccessibleInBothThemes(page);
    await page.getByRole('button', { name: 'Valikko' }).click();
    await expectAccessibleInBothThemes(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Kopioi keskustelu' }).click();
    await expectAccessibleInBothThemes(page);
    await expectNoSidewaysScroll(page);
  });
});

test.describe('at 400 per cent zoom', () => {
  test.use({ viewport: { width: 320, height: 256 } });
  test('nothing stays in the way, and everything can be reached', async ({ page, counsellor }) => {
    await openStart(page);
    await expectNoSidewaysScroll(page);
    await expect(page.locator('.bar')).toHaveCSS('position', 'static');
    await talkThrough(page, counsellor);
    await expect(page.locator('.dock')).toHaveCSS('position', 'static');
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Poistu nopeasti' }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('button', { name: 'Poistu nopeasti' })).toBeInViewport();
    await page.getByRole('button', { name: 'Valikko' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Soita 112' }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('dialog').getByRole('link', { name: 'Soita 112' })).toBeInViewport();
  });
});

test.describe('with text of twice the size', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test('nothing is lost', async ({ page, counsellor }) => {
    await openStart(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await expectNoSidewaysScroll(page);
    await talkThrough(page, counsellor);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Lähetä', exact: true }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('button', { name: 'Lähetä', exact: true })).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Poistu nopeasti' })).toBeInViewport();
  });
});

test('forced colours keep every border and every choice', async ({ page, counsellor }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openStart(page);
  await page.getByRole('radio', { name: 'Asuminen' }).check();
  await expectAccessible(page);
  await talkThrough(page, counsellor);
  await expectAccessible(page);
  await expect(page.locator('.message.theirs').first()).toHaveCSS('border-top-style', 'solid');
});

test('nothing moves for those who asked for stillness', async ({ page, counsellor }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const outi = await counsellor();
  await begin(page, FIRST);
  await outi.claim(FIRST);
  await outi.type(true);
  await expect(page.locator('.typing')).toBeVisible();
  await expect(page.locator('.dots i').first()).toHaveCSS('animation-name', 'none');
  const moving = await page.evaluate(
    () => document.getAnimations().filter((each) => each.playState === 'running').length,
  );
  expect(moving).toBe(0);
});

test('by keyboard alone: from the first word to the end', async ({ page, counsellor }) => {
  const outi = await counsellor();
  const { keyboard } = page;
  const focused = page.locator(':focus');
  await openNeeds(page, '?lang=sv');

  await keyboard.press('Tab');
  await expect(focused).toHaveText('Gå till innehållet');
  await expect(focused).toBeInViewport();
  await keyboard.press('Tab');
  await expect(focused).toHaveText('FISuomi');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Miten haluat ottaa yhteyttä?' })).toBeVisible();
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await expect(focused).toHaveText('Poistu nopeasti');
  await keyboard.press('Tab');
  await expect(focused).toContainText('Keskustele nyt kirjoittamalla');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kirjoita meille nimettömänä' })).toBeFocused();
  await keyboard.press('Tab');
  await expect(focused).toHaveText('Tunnistaudu');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Lapset ja perhe' })).toBeChecked();
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await expect(page.getByRole('radio', { name: 'Perheen arki ja jaksaminen' })).toBeChecked();
  await keyboard.press('Tab');
  await keyboard.type(FIRST);
  await keyboard.press('Tab');
  await expect(focused).toHaveText('Aloita keskustelu');
  await keyboard.press('Enter');

  await expect(page.getByRole('textbox', { name: 'Kirjoita viesti' })).toBeFocused();
  await outi.claim(FIRST);
  await expect(lineOf(page, /liittyi keskusteluun/)).toBeVisible();
  await keyboard.type('Kiitos');
  await keyboard.press('Enter');
  await expect(fateOf(page, 'Kiitos')).toHaveText('lähetetty');

  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await expect(focused).toHaveAccessibleName('Lisää liite');
  await keyboard.press('Tab');
  await expect(focused).toHaveText('Kopioi keskustelu');
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Keskustelu tekstinä' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(focused).toHaveText('Kopioi keskustelu');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Lopetetaanko keskustelu?' })).toBeVisible();
  await keyboard.press('Tab');
  await expect(focused).toHaveText('Lopeta keskustelu');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Lopetit keskustelun' })).toBeVisible();
});

test('the way out is in every dialog, too', async ({ page }) => {
  await page.route('https://yle.fi/**', (route) => route.fulfill({ body: 'Sää', contentType: 'text/plain' }));
  await begin(page, FIRST);
  await page.getByRole('button', { name: 'Kopioi keskustelu' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Poistu nopeasti' }).click();
  await expect(page).toHaveURL('https://yle.fi/saa');
});

import { expect, test } from './support/citizen.ts';
import { expectLikeness, inEachLook } from './support/likeness.ts';

const OPENING = 'Vuokra on maksamatta, en tiedä mihin otan yhteyttä.';

for (const lang of ['fi', 'sv'] as const)
  test(`the views of the client’s page look as they are kept: ${lang}`, async ({
    page,
    counsellor,
  }, info) => {
    test.slow();
    const look = (name: string) =>
      inEachLook(page, lang, async (suffix) => {
        // Which part of a form a focused field scrolls into sight is the browser's affair: here always its end.
        await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
        await expectLikeness(page, info, `client/${name}.${suffix}`);
      });
    const outi = await counsellor();
    await page.goto(`/?lang=${lang}`);
    await expect(page.locator('[data-need=chat]')).toBeVisible();
    await look('start');
    await page.locator('[data-need=chat]').click();
    await page.getByRole('radio').first().check();
    await page.getByRole('textbox').first().fill(OPENING);
    await look('first-message');
    await page.locator('form.first-message button[type=submit]').click();
    await expect(page.getByText(OPENING)).toBeVisible();
    await outi.claim(OPENING);
    await outi.say('Hei, hyvä että kirjoitit. Katsotaan tämä yhdessä.');
    await expect(page.locator('.message.theirs')).toHaveCount(1);
    await look('conversation');
    await outi.close();
    await expect(page.locator('.ended, [data-ended]').or(page.getByRole('alert')).first()).toBeVisible();
    await look('ended');
  });

import { loadConfig } from '../../gateway/app/configuration.ts';
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  openStart,
  test,
  topics,
} from './support/citizen.ts';

test.use({ gatewayOptions: { config: loadConfig('kymenlaakso') } });

const book = { name: 'Varaa aika' } as const;

test('a free time is chosen by day and hour, is booked, and is no longer free for the next one', async ({
  page,
  counsellor,
}) => {
  test.slow();
  const outi = await counsellor();
  await openStart(page, '?lang=fi', 'booking');
  await page.getByRole('radio', { name: 'Asuminen', exact: true }).check();
  await page.getByRole('textbox', { name: /Puhelinnumerosi/ }).fill('040 123 4567');
  await expect(page.getByRole('group', { name: 'Minä päivänä soitamme?' })).toBeVisible();
  await page.getByRole('button', book).click();
  await expect(page.getByText('Valitse aika.')).toBeVisible();
  await page.getByRole('radio', { name: 'Tiistai 24.11.' }).check();
  await page.getByRole('radio', { name: '9.00–9.30' }).check();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('radio', { name: '9.00–9.30' })).toBeChecked();
  await page.getByRole('button', book).click();
  await expect(page.getByRole('heading', { name: 'Varaamasi puhelu' })).toBeVisible();
  await expect(page.getByText('Aika on varattu sinulle.')).toBeVisible();
  await expect(page.locator('.standing')).toContainText('24.11. klo 9.00');
  await expectAccessible(page);
  await expect
    .poll(() => outi.desk.notices.flatMap((each) => (each.kind === 'contact.shown' ? [each.contact] : [])))
    .toMatchObject([
      { channel: 'BOOKED_CALL', callback: { isBooked: true, slot: { from: '2026-11-24T07:00:00.000Z' } } },
    ]);

  await page.getByRole('button', { name: 'Ota yhteyttä toisesta asiasta' }).click();
  await openStart(page, '?lang=fi', 'booking');
  await page.getByRole('radio', { name: 'Tiistai 24.11.' }).check();
  await expect(page.getByRole('radio', { name: '9.30–10.00' })).toBeVisible();
  await expect(page.getByRole('radio', { name: '9.00–9.30' })).toHaveCount(0);
});

test.describe('320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('the times fit in every language', async ({ page }) => {
    test.slow();
    for (const lang of ['sv', 'en', 'fi']) {
      await openStart(page, `?lang=${lang}`, 'booking');
      await page.locator('#day input').first().check();
      await expect(page.locator('#slot')).toBeVisible();
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    }
    await expect(topics(page)).toBeVisible();
  });
});

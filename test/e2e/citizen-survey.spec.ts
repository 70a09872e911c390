import { loadConfig } from '../../gateway/app/configuration.ts';
import {
  begin,
  type Counsellor,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  lineOf,
  test,
} from './support/citizen.ts';

const FIRST = 'Vuokra on maksamatta';
const config = loadConfig();

test.use({ gatewayOptions: { config: { ...config, flags: { ...config.flags, survey: true } } } });

async function ended(page: Parameters<typeof begin>[0], outi: Counsellor): Promise<void> {
  await begin(page, FIRST);
  await outi.claim(FIRST);
  await outi.say('Hei!');
  await outi.close();
  await expect(page.getByRole('form', { name: 'Miten meillä meni?' })).toBeVisible();
}

test('after the end one may say how it went: some answers, all of them, or none', async ({
  page,
  counsellor,
}) => {
  const outi = await counsellor();
  await ended(page, outi);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lähetä palaute' }).click();
  await expect(page.getByText('Valitse ainakin yksi vastaus tai kirjoita jotain.')).toBeVisible();
  await page.getByRole('group', { name: 'Asiani ratkaistiin' }).getByRole('radio', { name: '5' }).check();
  await page.getByLabel('Mitä muuta haluat sanoa?').fill('Kiitos avusta');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lähetä palaute' }).click();
  await expect(lineOf(page, /Kiitos palautteestasi/)).toBeVisible();
  await expect(page.getByRole('form', { name: 'Miten meillä meni?' })).toHaveCount(0);
  const { events } = await outi.desk.ask('contact.timeline', {
    id: outi.contactId(),
    before: null,
    limit: 50,
  });
  expect(events.map(({ event }) => event)).toContainEqual({
    type: 'surveyAnswered',
    position: expect.any(Number),
    scores: { ratkaistaan: 5 },
    content: { text: 'Kiitos avusta' },
  });
  await page.reload();
  await expect(lineOf(page, /Kiitos palautteestasi/)).toBeVisible();
  await expect(page.getByRole('form', { name: 'Miten meillä meni?' })).toHaveCount(0);
});

test('it can be left alone, and by keyboard as well', async ({ page, counsellor }) => {
  await ended(page, await counsellor());
  await page.getByRole('button', { name: 'En vastaa' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('form', { name: 'Miten meillä meni?' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Keskustelu on päättynyt' })).toBeVisible();
});

test.describe('320 pixels wide and dark', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 320, height: 640 } });
  test('the survey fits and can be read', async ({ page, counsellor }) => {
    await ended(page, await counsellor());
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});

test('forced colours keep the scale', async ({ page, counsellor }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await ended(page, await counsellor());
  await expectAccessible(page);
  await expect(page.locator('.scale-steps label').first()).toHaveCSS('border-top-style', 'solid');
});

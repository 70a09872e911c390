// Takes the pictures of README.md and of the counsellor's guide: a gateway with a made-up Monday morning, and both pages in Chromium.
// `npm run screenshots`, after npm run build.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { takeGuide } from './screenshots/guide.mjs';
import { ensureBuilt } from './setup/build.mjs';
import { chromiumArgs, ensureChromium } from './setup/chromium.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'docs/images');
mkdirSync(folder, { recursive: true });
await ensureBuilt(root);

const { module } = await runnerImport(path.join(root, 'tools/screenshots/story.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
const { beginStory, tellEarlier, tellWaiting } = /** @type {typeof import('./screenshots/story.ts')} */ (
  module
);
const found = await ensureChromium(root);
if ('reason' in found) throw new Error(found.reason);
const browser = await chromium.launch({
  executablePath: found.executable,
  args: chromiumArgs,
});
const story = await beginStory();
const zone = { locale: 'fi-FI', timezoneId: 'Europe/Helsinki' };

/** The client's page on a phone. */
async function openPhone() {
  const context = await browser.newContext({
    ...zone,
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  await page.goto(story.url);
  await page.locator('[data-need=chat]').waitFor();
  return page;
}

/** @param {{ lang: 'fi' | 'sv' | 'en', theme: 'light' | 'dark', scale: number }} look */
async function openDesk({ lang, theme, scale }) {
  const context = await browser.newContext({
    ...zone,
    viewport: { width: 1366, height: 820 },
    deviceScaleFactor: scale,
  });
  await context.addInitScript(
    (kept) => localStorage.setItem('luotsi.settings', kept),
    JSON.stringify({ language: lang, theme }),
  );
  const page = await context.newPage();
  await page.goto(`${story.url}/desk/`);
  await page.getByRole('button', { name: /Outi Demo-Yrjölä/ }).click();
  await page.getByText('Millaiset liitteet tarvitsen?').first().click();
  await page.getByText('Perustoimeentulotuki Kelasta ensin').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  return page;
}

try {
  await tellEarlier(story);

  story.moveTo('09:57:20');
  const phone = await openPhone();
  await phone.screenshot({ path: path.join(folder, 'client-start.png') });
  await phone.locator('[data-need=chat]').click();
  await phone.getByRole('radio', { name: 'Raha-asiat, vuokra ja toimeentulo' }).check();
  await phone.getByRole('textbox').fill('Vuokra on maksamatta, en tiedä mihin otan yhteyttä.');
  await phone.locator('form.first-message button[type=submit]').click();
  await phone.locator('form.first-message').waitFor({ state: 'detached' });
  await phone.getByText('Vuokra on maksamatta').waitFor();

  const say = async (/** @type {string} */ clock, /** @type {string} */ text) => {
    story.moveTo(clock);
    await story.work('outi-yrjola', ({ desk, command }) => desk.ask('contact.send', { ...command, text }));
    await phone.getByText(text, { exact: true }).first().waitFor();
  };
  const write = async (/** @type {string} */ clock, /** @type {string} */ text) => {
    story.moveTo(clock);
    await phone.getByRole('textbox').fill(text);
    await phone.getByRole('textbox').press('Enter');
    await phone.getByRole('listitem').filter({ hasText: text }).getByText('lähetetty').waitFor();
  };
  story.moveTo('09:58:05');
  await story.work('outi-yrjola', ({ desk, command }) => desk.ask('contact.claim', command));
  await say('09:58:40', 'Hei! Hyvä, että kirjoitit. Onko vuokranantaja jo ollut sinuun yhteydessä?');
  await write('09:59:50', 'On, pitäisi maksaa kahdessa viikossa. Työt loppuivat syyskuussa.');
  story.moveTo('10:01:10');
  const note = 'Perustoimeentulotuki Kelasta ensin; meiltä täydentävä, jos vuokravelka jää.';
  await story.work('outi-yrjola', ({ desk, command }) =>
    desk.ask('contact.note', { ...command, text: note }),
  );
  await say(
    '10:02:00',
    'Ymmärrän. Perustoimeentulotukea haetaan Kelasta, ja voit pyytää siinä apua myös maksamattomaan vuokraan. Käydään hakemus läpi yhdessä.',
  );
  await write('10:05:30', 'Kiitos, se auttaisi. Millaiset liitteet tarvitsen?');
  await tellWaiting(story);
  await phone.screenshot({ path: path.join(folder, 'client-conversation.png') });

  for (const look of /** @type {const} */ ([
    { lang: 'fi', theme: 'light' },
    { lang: 'fi', theme: 'dark' },
    { lang: 'sv', theme: 'light' },
  ])) {
    story.moveTo('10:06:00');
    const desk = await openDesk({ ...look, scale: 1.5 });
    await desk.screenshot({ path: path.join(folder, `desk-${look.lang}-${look.theme}.png`) });
    await desk.context().close();
  }
  for (const lang of /** @type {const} */ (['fi', 'sv', 'en'])) {
    story.moveTo('10:06:00');
    const desk = await openDesk({ lang, theme: 'light', scale: 1 });
    await takeGuide(desk, path.join(folder, 'guide'), lang);
    await desk.context().close();
  }
  console.log(`screenshots: ${folder}`);
} finally {
  await browser.close();
  await story.stop();
}

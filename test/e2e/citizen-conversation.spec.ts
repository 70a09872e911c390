import {
  begin,
  expect,
  expectAccessible,
  fateOf,
  lineOf,
  listenToAnnouncements,
  messageOf,
  setHidden,
  test,
  textsOf,
  write,
} from './support/citizen.ts';

const FIRST = 'Vuokra on maksamatta';

test('from the first word to the end and back again', async ({ page, counsellor }) => {
  const outi = await counsellor();
  await begin(page, FIRST, /Raha-asiat/);
  await expect(page.getByText('Viestisi on perillä. Ohjaaja vastaa sinulle täällä.')).toBeVisible();
  await expect(page.getByText('Aihe: Raha-asiat, vuokra ja toimeentulo')).toBeVisible();
  await expectAccessible(page);

  await outi.claim(FIRST);
  await expect(lineOf(page, 'Outi Demo-Yrjölä, sosiaaliohjaaja, liittyi keskusteluun')).toBeVisible();
  await outi.read();
  await expect(fateOf(page, FIRST)).toHaveText('luettu');
  await outi.type(true);
  await expect(page.locator('.typing')).toHaveText('Ohjaaja kirjoittaa');
  await outi.say('Hei, hyvä että kirjoitit.');
  await expect(page.locator('.typing')).toBeHidden();
  await expect(messageOf(page, 'Hei, hyvä että kirjoitit.')).toContainText(
    'Outi Demo-Yrjölä, sosiaaliohjaaja',
  );

  await write(page, 'Kiitos!');
  await expect(fateOf(page, 'Kiitos!')).toHaveText('lähetetty');
  await expect(textsOf(page)).toHaveText([FIRST, 'Hei, hyvä että kirjoitit.', 'Kiitos!']);
  await expectAccessible(page);

  await outi.release();
  await expect(lineOf(page, 'Toinen ohjaaja jatkaa kanssasi pian')).toBeVisible();
  const mikko = await counsellor('mikko-malli');
  await mikko.claim('Kiitos!');
  await mikko.say('Jatkan tästä.');
  await mikko.close();
  await expect(page.getByRole('heading', { name: 'Keskustelu on päättynyt' })).toBeVisible();
  await expect(page.getByText(/kirjoita tähän 7 päivän kuluessa/)).toBeVisible();
  await expectAccessible(page);

  await write(page, 'Vielä yksi asia');
  await expect(lineOf(page, 'Keskustelu avautui uudelleen')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Keskustelu on päättynyt' })).toBeHidden();
  expect(await mikko.heard()).toEqual([FIRST, 'Kiitos!', 'Vielä yksi asia']);

  await page.reload();
  await expect(textsOf(page)).toHaveText([
    FIRST,
    'Hei, hyvä että kirjoitit.',
    'Kiitos!',
    'Jatkan tästä.',
    'Vielä yksi asia',
  ]);
});

test('the language can be changed in the middle, and everything follows', async ({ page, counsellor }) => {
  const outi = await counsellor();
  await begin(page, FIRST);
  await outi.claim(FIRST);
  await page.getByRole('textbox').fill('kesken');
  await page.getByRole('button', { name: 'Svenska' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(lineOf(page, 'Outi Demo-Yrjölä, socialhandledare, anslöt sig till samtalet')).toBeVisible();
  await expect(fateOf(page, FIRST)).toHaveText('skickat');
  await expect(page.getByRole('textbox', { name: 'Skriv ett meddelande' })).toHaveValue('kesken');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'End the conversation' })).toBeVisible();
  await expect(page).toHaveTitle('Contact us – Guidance for social services');
  await expectAccessible(page);
});

test('what comes while one reads further up waits under a button, and is read only when seen', async ({
  page,
  counsellor,
}) => {
  const outi = await counsellor();
  await begin(page, FIRST);
  await outi.claim(FIRST);
  for (let i = 1; i <= 15; i += 1) await outi.say(`Ohje ${i}\n\nToinen kappale.`);
  await expect(textsOf(page)).toHaveCount(16);
  await expect(messageOf(page, 'Ohje 15\n\nToinen kappale.')).toBeInViewport();
  const clientRead = async () =>
    (await outi.desk.ask('contact.get', { id: outi.contactId() })).contact.clientRead;
  await expect.poll(clientRead).toBe(18);

  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, -800);
  await expect
    .poll(() => page.evaluate(() => scrollY + innerHeight < document.body.scrollHeight - 100))
    .toBe(true);
  await outi.say('Tämä on uusi');
  const jump = page.getByRole('button', { name: '1 uusi viesti' });
  await expect(jump).toBeVisible();
  await outi.say('Ja tämä');
  await expect(page.getByRole('button', { name: '2 uutta viestiä' })).toBeVisible();
  await expectAccessible(page);
  expect(await clientRead()).toBe(18);
  await page.getByRole('button', { name: '2 uutta viestiä' }).click();
  await expect(messageOf(page, 'Ja tämä')).toBeInViewport();
  await expect(page.locator('.jump')).toBeHidden();
  await expect.poll(clientRead).toBe(20);
});

test('a hidden page counts in its title, reads nothing, and is received all the same', async ({
  page,
  counsellor,
}) => {
  const outi = await counsellor();
  await begin(page, FIRST);
  await outi.claim(FIRST);
  await expect(lineOf(page, /liittyi keskusteluun/)).toBeVisible();
  await setHidden(page, true);
  await outi.say('Yksi');
  await outi.say('Kaksi');
  await expect(page).toHaveTitle('(2) Ota yhteyttä – Sosiaalipalvelujen neuvonta');
  const contact = async () => (await outi.desk.ask('contact.get', { id: outi.contactId() })).contact;
  await expect.poll(async () => (await contact()).clientDelivered).toBe(5);
  expect((await contact()).clientRead).toBe(0);
  await setHidden(page, false);
  await expect(page).toHaveTitle('Ota yhteyttä – Sosiaalipalvelujen neuvonta');
  await expect.poll(async () => (await contact()).clientRead).toBe(5);
});

test('a screen reader hears every piece of news once, and nothing of the past', async ({
  page,
  counsellor,
}) => {
  const outi = await counsellor();
  await begin(page, FIRST);
  await outi.claim(FIRST);
  await outi.say('Vanha viesti');
  await expect(textsOf(page)).toHaveCount(2);
  await page.reload();
  await expect(textsOf(page)).toHaveCount(2);
  const said = await listenToAnnouncements(page);
  await outi.say('Sama');
  await expect(textsOf(page)).toHaveCount(3);
  await outi.say('Sama');
  await expect(textsOf(page)).toHaveCount(4);
  await write(page, 'Oma viesti');
  await outi.close();
  await expect(page.getByRole('heading', { name: 'Keskustelu on päättynyt' })).toBeVisible();
  await expect
    .poll(said)
    .toEqual([
      'Uusi viesti, Outi Demo-Yrjölä: Sama',
      'Uusi viesti, Outi Demo-Yrjölä: Sama',
      'Ohjaaja päätti keskustelun',
    ]);
});

test('the counsellor sees that one writes, and that one stopped', async ({ page, counsellor }) => {
  const outi = await counsellor();
  await begin(page, FIRST);
  await outi.claim(FIRST);
  const seen: boolean[] = [];
  outi.desk.socket.on('contact.typingChanged', ({ isTyping }: { isTyping: boolean }) => seen.push(isTyping));
  await page.getByRole('textbox').pressSequentially('Kirjoitan pitkää viestiä');
  await expect.poll(() => seen).toEqual([true]);
  await page.getByRole('textbox').press('Enter');
  await expect.poll(() => seen).toEqual([true, false]);
  expect(await outi.heard()).toEqual([FIRST, 'Kirjoitan pitkää viestiä']);
});

test('Enter sends at a keyboard and Shift+Enter makes a line; a blank message goes nowhere', async ({
  page,
  counsellor,
}) => {
  const outi = await counsellor();
  await begin(page, FIRST);
  const field = page.getByRole('textbox');
  await expect(field).toBeFocused();
  await field.press('Enter');
  await field.pressSequentially('Ensin');
  await field.press('Shift+Enter');
  await field.pressSequentially('sitten');
  const before = await field.boundingBox();
  await field.press('Shift+Enter');
  expect((await field.boundingBox())?.height).toBeGreaterThan(before?.height ?? 0);
  await field.press('Enter');
  await expect(fateOf(page, 'Ensin\nsitten')).toHaveText('lähetetty');
  await expect(field).toHaveValue('');
  await outi.claim(FIRST);
  expect(await outi.heard()).toEqual([FIRST, 'Ensin\nsitten']);
});

test('a message that the gateway refuses says so, can be removed, and holds the next one until then', async ({
  page,
  counsellor,
}) => {
  const outi = await counsellor();
  await begin(page, FIRST);
  await outi.claim(FIRST);
  const said = await listenToAnnouncements(page);
  // A word joiner: it is no space, and looks like nothing.
  await write(page, '\u2060');
  await expect(page.locator('.message.failed .fate')).toHaveText('ei lähetetty');
  await expect.poll(said).toContain('Viestiä ei lähetetty');
  await write(page, 'Seuraava');
  await expect(fateOf(page, 'Seuraava')).toHaveText('odottaa lähetystä');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
  await expect(page.locator('.message.failed .fate')).toHaveText('ei lähetetty');
  await page.getByRole('button', { name: 'Poista viesti' }).click();
  await expect(fateOf(page, 'Seuraava')).toHaveText('lähetetty');
  expect(await outi.heard()).toEqual([FIRST, 'Seuraava']);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
  test('Enter makes a line and the button sends; the rest is behind the menu', async ({ page }) => {
    await begin(page, FIRST);
    const field = page.getByRole('textbox');
    await field.tap();
    await field.pressSequentially('Ensin');
    await field.press('Enter');
    await field.pressSequentially('sitten');
    await expect(field).toHaveValue('Ensin\nsitten');
    await page.getByRole('button', { name: 'Lähetä', exact: true }).tap();
    await expect(fateOf(page, 'Ensin\nsitten')).toHaveText('lähetetty');
    await page.getByRole('button', { name: 'Valikko' }).tap();
    await expect(page.getByRole('dialog').getByRole('link', { name: 'Soita 112' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Lopeta keskustelu' }).tap();
    await expect(page.getByRole('dialog', { name: 'Lopetetaanko keskustelu?' })).toBeVisible();
    await expectAccessible(page);
  });
});

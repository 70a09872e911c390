import {
  claimRow,
  conversation,
  expect,
  expectLive,
  judgements,
  MIKKO,
  noteField,
  OUTI,
  openRow,
  replyField,
  rowOf,
  rows,
  say,
  signInAs,
  test,
  timeline,
  view,
} from './support/desk.ts';

const RENT = 'Vuokra on maksamatta kahdelta kuukaudelta.';

test('a contact goes from the queue to its close by the keyboard alone', async ({ page, client }) => {
  await signInAs(page, OUTI);
  await expect(page.getByRole('heading', { name: 'Jonot ovat tyhjät' })).toBeVisible();
  const writer = await client(RENT);
  await expect(rowOf(page, RENT)).toBeVisible();

  await page.keyboard.press('j');
  await expect(timeline(page)).toContainText(RENT);
  await page.keyboard.press('a');
  await page.keyboard.press('r');
  await expect(replyField(page)).toBeFocused();
  await page.keyboard.type('Hei, hyvä että kirjoitit.');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Katsotaan tämä yhdessä.');
  await page.keyboard.press('Enter');
  await expect(timeline(page).getByText('lähetetty')).toBeVisible();
  await expect(replyField(page)).toHaveValue('');
  await expect.poll(() => writer.updates.filter((each) => each.type === 'theirs').length).toBe(1);
  await writer.ask('conversation.markRead', { delivered: 99, read: 99 });
  await expect(timeline(page).getByText('luettu')).toBeVisible();

  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expect(noteField(page)).toBeFocused();
  await page.keyboard.type('Häätöuhka: tarkista kiireellisyys.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Lapsia kaksi.');
  await page.keyboard.press('Control+Enter');
  await expect(timeline(page).getByText('vain ammattilaisille')).toBeVisible();
  expect(JSON.stringify(writer.updates)).not.toContain('Häätöuhka');

  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: /^Sulje: Nimetön/ });
  await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Valitse yksi.')).toHaveCount(4);
  for (const _ of ['Ratkaisu', 'Kuka', 'Aihe', 'Askel']) {
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
  }
  await expect(dialog.getByText('Valmis suljettavaksi')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(conversation(page).getByText(/^Suljettu 10\.\d\d, Outi Demo-Yrjölä\./)).toBeVisible();
  await expect.poll(() => writer.updates.at(-1)?.type).toBe('closed');
  await page.getByRole('button', { name: 'Lisää näkymiä' }).click();
  await expect(page.getByRole('menuitemradio', { name: 'Suljetut tänään 1' })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('o');
  await expect(conversation(page).getByText('Avasit keskustelun uudelleen')).toBeVisible();
});

test('who loses a race is told who won', async ({ page, client, colleague }) => {
  await client(RENT);
  await signInAs(page, OUTI);
  await openRow(page, RENT);
  const mikko = await colleague('mikko-malli');
  const [id] = mikko.notices.flatMap((each) => (each.kind === 'contact.shown' ? [each.contact.id] : []));
  // The colleague's claim lands while ours is on its way: the screen has not heard of it.
  await page.evaluate(() => {
    const real = WebSocket.prototype.send;
    let held: Parameters<typeof real>[0][] | null = [];
    WebSocket.prototype.send = function (data) {
      if (held && String(data).includes('contact.claim')) held.push(data);
      else real.call(this, data);
      Object.assign(window, {
        letGo: () => {
          for (const each of held ?? []) real.call(this, each);
          held = null;
        },
      });
    };
  });
  await page.keyboard.press('a');
  await mikko.ask('contact.claim', { id: id ?? '', commandId: crypto.randomUUID() });
  await expect(conversation(page).getByText('Mikko Malli otti keskustelun')).toBeVisible();
  await page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
  await expect(page.getByText('Mikko Malli otti tämän jo. Valitse jonosta seuraava.').last()).toBeVisible();
  await expect(conversation(page).getByText(`hoitaa ${MIKKO}`)).toBeVisible();
  await expect(replyField(page)).toHaveCount(0);
  await expect(conversation(page).getByText(/vain hän vastaa asiakkaalle/)).toBeVisible();
});

test('claiming, replying and writing in one breath loses no letter', async ({ page, client }) => {
  await client(RENT);
  await signInAs(page, OUTI);
  await openRow(page, RENT);
  await page.keyboard.press('a');
  await page.keyboard.press('r');
  await page.keyboard.type('Hei! Kerrotko vielä, missä asut, niin ohjaan eteenpäin?');
  await expect(replyField(page)).toHaveValue('Hei! Kerrotko vielä, missä asut, niin ohjaan eteenpäin?');
  await expect(conversation(page).getByText('Otit keskustelun')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(timeline(page).getByText('Hei! Kerrotko vielä')).toBeVisible();
});

test('a contact closed by a colleague under the hands keeps the words and takes no commands from them', async ({
  page,
  client,
  colleague,
}) => {
  await client(RENT);
  await signInAs(page, OUTI);
  await claimRow(page, RENT);
  await page.keyboard.press('r');
  await page.keyboard.type('Kesken');
  // The same person at another desk gives the contact back.
  const other = await colleague('outi-yrjola');
  const [id] = other.notices.flatMap((each) => (each.kind === 'contact.shown' ? [each.contact.id] : []));
  await other.ask('contact.release', { id: id ?? '', commandId: crypto.randomUUID() });
  await expect(replyField(page)).toHaveCount(0);
  await page.keyboard.type('aen');
  await expect(conversation(page).getByText('Luonnoksesi on tallessa.')).toBeVisible();
  await expect(noteField(page)).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(view(page, /^Omat 0$/)).toBeVisible();
});

test('only the owner replies, and the screen says what to do', async ({ page, client }) => {
  await client(RENT);
  await signInAs(page, OUTI);
  await openRow(page, RENT);
  await expect(conversation(page).getByText(/Ota keskustelu ensin/)).toBeVisible();
  await page.keyboard.press('r');
  await expect(page.getByText('Tämä on jonossa. Ota se ensin näppäimellä A.').last()).toBeVisible();
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('releasing gives the contact back to the queue', async ({ page, client }) => {
  await client(RENT);
  await signInAs(page, OUTI);
  await claimRow(page, RENT);
  await expect(view(page, /^Omat 1$/)).toBeVisible();
  await page.keyboard.press('Shift+A');
  await expect(conversation(page).getByText('Palautit keskustelun jonoon')).toBeVisible();
  await expect(view(page, /^Omat 0$/)).toBeVisible();
});

test('a message that comes during closing is not closed away', async ({ page, client }) => {
  const writer = await client(RENT);
  await signInAs(page, OUTI);
  await claimRow(page, RENT);
  await expect(timeline(page).getByText('lukematta')).toHaveCount(0);
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: /^Sulje: Nimetön/ });
  await expect(judgements(dialog)).toHaveCount(4);
  for (const group of await judgements(dialog).all()) await group.getByRole('radio').first().check();
  await say(writer, 'Odota, vielä tämä!');
  await expect(dialog.getByText('Odota, vielä tämä!')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText(/Lue viesti ennen kuin suljet/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Palaa lukemaan' }).click();
  await expect.poll(() => writer.updates.filter((each) => each.type === 'read').length).toBe(2);
  await page.keyboard.press('e');
  await expect(dialog.getByText('Valmis suljettavaksi')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(conversation(page).getByText(/^Suljettu 10/)).toBeVisible();
});

test('close and next goes to the next in the list', async ({ page, client }) => {
  await client(RENT);
  await client('Toinen asia jonossa');
  await signInAs(page, OUTI);
  await claimRow(page, RENT);
  await page.keyboard.press('Shift+E');
  const dialog = page.getByRole('dialog', { name: /^Sulje ja siirry seuraavaan/ });
  await expect(judgements(dialog)).toHaveCount(4);
  for (const group of await judgements(dialog).all()) await group.getByRole('radio').first().check();
  await page.keyboard.press('Control+Enter');
  await expect(timeline(page)).toContainText('Toinen asia jonossa');
  await expect(rowOf(page, 'Toinen asia jonossa')).toHaveAttribute('aria-selected', 'true');
});

test('closing begins though the last words are not marked read, and waits for the reading', async ({
  page,
  client,
}) => {
  await client(RENT);
  await page.addInitScript(() => {
    document.hasFocus = () => 'looking' in window;
  });
  await signInAs(page, OUTI);
  await claimRow(page, RENT);
  await expect(timeline(page).getByText('lukematta')).toBeVisible();
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: /^Sulje: / });
  await expect(dialog.getByRole('status')).toContainText('Lue viesti');
  await page.evaluate(() => {
    Object.assign(window, { looking: true });
    window.dispatchEvent(new Event('focus'));
  });
  await dialog.getByRole('button', { name: 'Palaa lukemaan' }).click();
  await expect(timeline(page).getByText('lukematta')).toHaveCount(0);
  await page.keyboard.press('e');
  await expect(dialog.getByRole('status')).not.toContainText('Lue viesti');
});

test('the client is seen typing, leaving and coming back', async ({ page, client }) => {
  const writer = await client(RENT);
  await signInAs(page, OUTI);
  await claimRow(page, RENT);
  await writer.ask('conversation.typing', { isTyping: true });
  await expect(timeline(page).getByText(/kirjoittaa…/)).toBeVisible();
  await say(writer, 'Kaksi lasta, 4 ja 9.');
  await expect(timeline(page)).toContainText('Kaksi lasta, 4 ja 9.');
  await writer.ask('conversation.leave', { commandId: crypto.randomUUID() });
  await expect(conversation(page).getByText(/^Asiakas poistui .*sulje keskustelu/)).toBeVisible();
  await expect(rowOf(page, 'Kaksi lasta').getByText('asiakas poistui')).toBeVisible();
});

test('reading counts only when the owner has it in front of them', async ({ page, client }) => {
  const writer = await client(RENT);
  await signInAs(page, OUTI);
  await openRow(page, RENT);
  await expect(timeline(page).getByText('lukematta')).toBeVisible();
  expect(writer.updates.some((each) => each.type === 'read')).toBe(false);
  await page.keyboard.press('a');
  await expect.poll(() => writer.updates.some((each) => each.type === 'read')).toBe(true);
  await expect(timeline(page).getByText('lukematta')).toHaveCount(0);
});

test('a personal identity code is warned about while the client is anonymous', async ({ page, client }) => {
  await client(RENT);
  await signInAs(page, OUTI);
  await claimRow(page, RENT);
  await page.keyboard.press('r');
  await page.keyboard.type('Tunnuksesi on 131052-308T, eikö niin?');
  await expect(page.getByRole('alert').getByText(/Tekstissä on henkilötunnus/)).toBeVisible();
});

test('hostile text is only text', async ({ page, client }) => {
  const hostile = `<img src=x onerror="document.title=1"><script>document.title=2</script> \u202ekaatuu ${'x'.repeat(600)}`;
  await client(hostile);
  await signInAs(page, OUTI);
  await rows(page).first().click();
  await expect(timeline(page).getByText('<img src=x')).toBeVisible();
  await expect(page.locator('img, main script')).toHaveCount(0);
  expect(await page.title()).toMatch(/Luotsi$/);
  const excess = await timeline(page).evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(excess).toBeLessThanOrEqual(0);
});

test('a reload keeps one signed in; signing out does not', async ({ page }) => {
  await signInAs(page, OUTI);
  await page.reload();
  await expectLive(page);
  await page.getByRole('button', { name: 'Kirjaudu ulos' }).click();
  await expect(page.getByRole('heading', { name: 'Kuka aloittaa?' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Kuka aloittaa?' })).toBeVisible();
  await signInAs(page, MIKKO);
  await expect(page.getByText(`Kirjautuneena ${MIKKO}`)).toBeAttached();
});

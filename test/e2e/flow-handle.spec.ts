import {
  claimRow,
  conversation,
  expect,
  expectAccessible,
  OUTI,
  openRow,
  rowOf,
  say,
  signInAs,
  test,
  timeline,
} from './support/desk.ts';
import {
  askByName,
  assign,
  correctTopic,
  DECLINE_REASON,
  decline,
  waitUntilNextWeek,
} from './support/flows/handle.ts';

const SAID = 'Lapsella on diagnoosi, mistä saan apua arkeen?';

test('a contact waits until a day, goes to its right topic, is given to a colleague, who asks another by name', {
  tag: '@flow',
}, async ({ page, browser, gateway, client: writeAs }) => {
  test.slow();
  const context = await browser.newContext({ baseURL: gateway.url, locale: 'fi-FI' });
  const theirs = await context.newPage();
  const lead = await browser.newContext({ baseURL: gateway.url, locale: 'fi-FI' });
  const leads = await lead.newPage();
  await signInAs(page, OUTI);
  await signInAs(theirs, 'Linnéa Mallström');
  await signInAs(leads, 'Sanna Demola');
  const client = await writeAs(SAID);
  const look = () => expectAccessible(page);

  await test.step('put aside until next week; the client’s answer brings it back at once', async () => {
    await claimRow(page, SAID);
    await page.keyboard.press('r');
    await page.keyboard.type('Asutteko Espoossa?');
    await page.keyboard.press('Enter');
    await expect(conversation(page).locator('.item-message', { hasText: 'Asutteko' })).toBeVisible();
    // The timeline shows it at once; the client has its answer when the row says so.
    await expect(rowOf(page, 'Asutteko')).toBeVisible();
    await page.keyboard.press('Escape');
    expect(await waitUntilNextWeek(page, look)).toBeLessThanOrEqual(5);
    await expect(rowOf(page, 'Asutteko')).toContainText(/odottaa: 30\.11\./);
    await say(client, 'Kyllä asumme.');
    await expect(conversation(page)).not.toContainText('Odottaa asiakasta');
    await expect(rowOf(page, 'Kyllä asumme.')).not.toContainText('odottaa:');
  });

  await test.step('to the right topic', async () => {
    expect(await correctTopic(page, look)).toBeLessThanOrEqual(6);
    await expect(conversation(page)).toContainText(/perheasiat/);
  });

  await test.step('the lead gives it to Outi, with no reason where nobody has it', async () => {
    await openRow(leads, 'Kyllä asumme.');
    expect(await assign(leads, 'Outi', () => expectAccessible(leads))).toBeLessThanOrEqual(4);
    await expect(timeline(page)).toContainText('Sanna Demola antoi yhteydenoton: Sinä');
  });

  await test.step('Linnéa is asked by name and declines; the question stays for anyone', async () => {
    expect(await askByName(page, 'Linnéa Mallström')).toBeLessThanOrEqual(6);
    expect(await decline(theirs)).toBeLessThanOrEqual(6);
    await expect(page.getByText(`Linnéa Mallström ei voinut vastata: ${DECLINE_REASON}`)).toBeVisible();
  });
  await context.close();
  await lead.close();
});

import { randomUUID } from 'node:crypto';
import { connectClient } from '../harness/sockets.ts';
import { expectContrast } from './support/accessible.ts';
import { claimRow, expect, expectAccessible, OUTI, openRow, signInAs, test } from './support/desk.ts';
import { callForTheLastTime, callInVain, listenToDialling } from './support/flows/callback.ts';

const WISH = 'Sopii soittaa: aamupäivällä.';

test.beforeEach(async ({ gateway }) => {
  const client = await connectClient(gateway.url);
  await client.ask('conversation.open', {
    commandId: randomUUID(),
    channel: 'CONTACT_REQUEST',
    lang: 'fi',
    topic: 'toimeentulo',
    text: WISH,
    details: { name: 'Pekka Mallinen', phone: '040 123 4567' },
  });
  client.close();
});

test('a client is called by four keys; a protected number shows for a reason only', { tag: '@flow' }, async ({
  page,
  colleague,
}) => {
  await signInAs(page, OUTI);
  await claimRow(page, WISH);
  const dialled = await listenToDialling(page);
  const dialog = page.getByRole('dialog', { name: /^Soitto/ });
  await callInVain(page, WISH);
  await expect(dialog).toContainText('040 123 4567');
  expect(await dialled()).toEqual(['tel:0401234567']);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const sanna = await colleague('sanna-demola');
  const id = await page.getByRole('region', { name: /^Keskustelu/ }).getAttribute('data-contact');
  await sanna.ask('contact.setSafety', { id: id ?? '', commandId: randomUUID(), reason: 'Uhka' });
  await page.keyboard.press('h');
  const reason = dialog.getByRole('textbox', { name: /Miksi tarvitset numeron/ });
  await expect(reason).toBeFocused();
  await expect(dialog).not.toContainText('040 123 4567');
  await expect(dialog).toContainText('Älä jätä viestiä vastaajaan');
  await page.keyboard.type('Sovittu takaisinsoitto');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('040 123 4567');
});

test('the third call in vain leads to the neutral closing', async ({ page, colleague, moment }) => {
  for (const [at, isFirst] of [
    ['2026-11-23T08:31:00.000Z', true],
    ['2026-11-23T10:32:00.000Z', false],
  ] as const) {
    moment.moveTo(at);
    const outi = await colleague('outi-yrjola');
    const shown = outi.notices.find((each) => each.kind === 'contact.shown');
    const target = () => ({
      id: shown?.kind === 'contact.shown' ? shown.contact.id : '',
      commandId: randomUUID(),
    });
    if (isFirst) await outi.ask('contact.claim', target());
    await outi.ask('callback.start', target());
    await outi.ask('callback.record', { ...target(), outcome: 'noAnswer' });
  }
  moment.moveTo('2026-11-24T07:00:00.000Z');
  await signInAs(page, OUTI);
  await openRow(page, WISH);
  await listenToDialling(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.keyboard.press('h');
  await expect(page.getByRole('link', { name: 'Soita nyt' })).toBeFocused();
  await expectContrast(page);
  await page.keyboard.press('Escape');
  await callForTheLastTime(page);
});

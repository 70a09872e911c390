import { expect, type Locator, type Page } from '@playwright/test';
import { countKeys } from './countKeys.ts';
import { conversation, judgements, noteField, replyField, rowOf, timeline } from './desk.ts';

/** Moves the focus with Tab alone, as someone without a mouse does; fails when it cannot get there. Answers the keys. */
export async function tabTo(page: Page, target: Locator): Promise<number> {
  for (let i = 0; i < 60; i += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return i;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
  return 60;
}

export const OPENING = 'Vuokra on maksamatta, en tiedä mihin otan yhteyttä.';
const REPLY = 'Hei, hyvä että kirjoitit. Katsotaan tämä yhdessä.';
const NOTE = 'Häätöuhka, tarkista kiireellisyys.';
const THANKS = 'Kiitos, tämä helpotti.';

const firstMessage = (page: Page): Locator => page.getByRole('textbox', { name: /^Kerro omin sanoin/ });
const composer = (page: Page): Locator => page.getByRole('textbox', { name: 'Kirjoita viesti' });

/**
 * The whole flow by keyboard alone, on both sides: a client writes anonymously, the counsellor sees it, takes it,
 * answers, notes, and closes it with a resolution. `desk` is signed in, `client` stands on the client's page.
 */
export async function playFlow(desk: Page, client: Page): Promise<void> {
  await tabTo(client, client.locator('[data-need="chat"]'));
  await client.keyboard.press('Enter');
  await tabTo(client, client.getByRole('radio').first());
  await client.keyboard.press('Space');
  await tabTo(client, firstMessage(client));
  await client.keyboard.type(OPENING);
  await tabTo(client, client.getByRole('button', { name: 'Aloita keskustelu' }));
  await client.keyboard.press('Enter');

  await expect(rowOf(desk, OPENING)).toBeVisible();
  await desk.keyboard.press('j');
  await expect(rowOf(desk, OPENING)).toHaveAttribute('aria-selected', 'true');
  await desk.keyboard.press('Enter');
  await expect(timeline(desk)).toContainText(OPENING);
  const toFirstWord = countKeys(desk);
  await toFirstWord.press('a');
  await expect(conversation(desk).getByText('Otit keskustelun')).toBeVisible();
  await expect(client.getByRole('main')).toContainText('Outi Demo-Yrjölä');

  await toFirstWord.press('r');
  await expect(replyField(desk)).toBeFocused();
  expect(toFirstWord.count()).toBe(2);
  await desk.keyboard.type(REPLY);
  await desk.keyboard.press('Enter');
  await expect(client.getByRole('main')).toContainText(REPLY);

  await desk.keyboard.press('Escape');
  await desk.keyboard.press('n');
  await expect(noteField(desk)).toBeFocused();
  await desk.keyboard.type(NOTE);
  await desk.keyboard.press('Control+Enter');
  await expect(timeline(desk)).toContainText(NOTE);

  await tabTo(client, composer(client));
  await client.keyboard.type(THANKS);
  await client.keyboard.press('Enter');
  await expect(timeline(desk)).toContainText(THANKS);
  await expect(client.getByRole('main')).not.toContainText(NOTE);

  expect(await closeByKeyboard(desk)).toBeLessThanOrEqual(11);
  await expect(client.getByText('Keskustelu on päättynyt')).toBeVisible();
  await expect(rowOf(desk, THANKS)).toBeHidden();
  await desk.getByRole('button', { name: 'Lisää näkymiä' }).press('Enter');
  await expect(desk.getByRole('menuitemradio', { name: 'Suljetut tänään 1' })).toBeVisible();
}

/** Flow 8: E, then Tab and a choice for each thing that must be judged, then Ctrl+Enter. Answers the keys pressed. */
async function closeByKeyboard(desk: Page): Promise<number> {
  await desk.keyboard.press('Escape');
  const keys = countKeys(desk);
  await keys.press('e');
  const dialog = desk.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const groups = judgements(dialog);
  let tabs = 0;
  for (let i = 0; i < (await groups.count()); i += 1) {
    tabs += await tabTo(desk, groups.nth(i).getByRole('radio').first());
    await keys.press('Space');
  }
  await keys.press('Control+Enter');
  await expect(dialog).toBeHidden();
  return keys.count() + tabs;
}

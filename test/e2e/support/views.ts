import { expect, type Locator, type Page } from '@playwright/test';
import { OUTI, rows, signInAs, timeline } from './desk.ts';

/** A view of the desk: how one comes to it from the open conversation, and back. */
export type View = {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  readonly leave?: (page: Page) => Promise<void>;
};

const dialog = (page: Page): Locator => page.getByRole('dialog');

/** Opened by keys, one after the other; Esc goes back to the conversation. */
const dialogBy = (name: string, keys: string, more?: (page: Page) => Promise<void>): View => ({
  name,
  open: async (page) => {
    for (const key of keys.split(' ')) await page.keyboard.press(key);
    await expect(dialog(page)).toBeVisible();
    await more?.(page);
  },
  leave: async (page) => {
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  },
});

/** A pane beside the conversation, in the place of the one before it. */
const paneBy = (name: string, at: number): View => ({
  name,
  open: async (page) => {
    await page.keyboard.press(`Control+${at}`);
    await expect(sideTabs(page).nth(at - 1)).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator('.side-wait')).toHaveCount(0);
  },
});
const sideTabs = (page: Page): Locator => page.getByRole('complementary').getByRole('tab');

/** Opens the row with these words, by the pointer: in whichever language the screen is. */
const openWords = async (page: Page, words: RegExp) => {
  await rows(page).filter({ hasText: words }).click();
  await expect(timeline(page).or(page.locator('[data-contact]')).first()).toBeVisible();
};

export const OWN = /Vuokra on maksamatta/;

/** Signs in, and stands in a conversation of one's own, in the view of everything. */
export async function beginViews(page: Page): Promise<void> {
  await signInAs(page, OUTI);
  await page.getByRole('tab').nth(3).click();
  await openWords(page, OWN);
  await page.keyboard.press('a');
  await expect(page.locator('.item-event')).toHaveCount(2);
}

/** Every view that the conversation of one's own leads to, and those beside it. */
export const views: readonly View[] = [
  { name: 'conversation', open: async () => undefined },
  {
    name: 'reply',
    open: async (page) => {
      await page.keyboard.press('r');
      await page.keyboard.type('Hei, hyvä että kirjoitit. Tunnukseni on 131052-308T.');
      await expect(page.getByRole('textbox').first()).toBeVisible();
    },
    leave: (page) => page.keyboard.press('Escape'),
  },
  {
    name: 'note',
    open: async (page) => {
      await page.keyboard.press('n');
      await page.keyboard.type('Häätöuhka, tarkista kiireellisyys.');
    },
    leave: (page) => page.keyboard.press('Escape'),
  },
  paneBy('assessment', 2),
  paneBy('consultation', 3),
  paneBy('guidance', 4),
  {
    ...paneBy('history', 5),
    leave: (page) => page.keyboard.press('Escape').then(() => page.keyboard.press('Control+5')),
  },
  dialogBy('transfer', 't', async (page) => {
    await page.keyboard.type('seniori');
    await expect(dialog(page).getByRole('option').first()).toBeVisible();
  }),
  dialogBy('invite', 'i'),
  dialogBy('ask-by-phone', 'Shift+C'),
  dialogBy('topic', 'w'),
  dialogBy('language', 'Shift+K'),
  dialogBy('talk', 'v'),
  dialogBy('close', 'e'),
  {
    name: 'find',
    open: async (page) => {
      await page.keyboard.press('Control+f');
      await page.keyboard.type('vuokra');
      await expect(page.locator('[data-current] mark')).toHaveCount(1);
    },
    leave: (page) => page.keyboard.press('Escape'),
  },
  dialogBy('toolkit', 'F1'),
  dialogBy('feedback', 'Shift+F1'),
  dialogBy('register', 'g n'),
  dialogBy('shift-end', 'g e'),
  dialogBy('palette', 'Control+k'),
  dialogBy('keys', '?'),
  dialogBy('settings', 'Control+,'),
  {
    name: 'report',
    open: (page) => openWords(page, /Lapsi ei uskalla/),
  },
  dialogBy('urgency', 'u'),
  {
    name: 'contact-request',
    open: async (page) => {
      await openWords(page, /Soittakaa/);
      await page.keyboard.press('a');
      await expect(page.locator('.item-event')).toHaveCount(4);
    },
  },
  dialogBy('callback', 'h', (page) => expect(dialog(page).getByText('+358')).toBeVisible()),
  dialogBy('message', 'm'),
];

import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { toPreview } from '../../shared/domain/contact/contact.ts';
import { hostileMessages } from '../harness/hostile.ts';
import { fillInbox } from '../harness/inbox.ts';
import { connectClient } from '../harness/sockets.ts';
import { conversation, expectLive, judgements, timeline } from './support/desk.ts';
import { fillHostileChats, hostileChats } from './support/hostileChats.ts';
import { hostileConfig, hostilePeople, known, texts } from './support/hostileWorld.ts';
import { readRows, readUpwards } from './support/readScroller.ts';
import { expect, test as served } from './support/served.ts';
import { watch } from './support/watch.ts';

const test = served.extend<{ signs: string[] }>({
  /** Every sign of a text that came alive; none may be left at the end. */
  signs: async ({ page, gateway }, use) => {
    const signs = await watch(page, gateway.url);
    await use(signs);
    expect(signs).toEqual([]);
  },
});
test.use({
  gatewayOptions: { people: [known, ...hostilePeople], config: hostileConfig },
  // High enough for every conversation's row, wide enough for the details.
  viewport: { width: 1700, height: 1400 },
});

async function signIn(page: Page): Promise<void> {
  await page.goto('/desk/');
  // By place: others call themselves much the same.
  await page.locator('.sign-in-person').first().click();
  await expectLive(page);
  await page.getByRole('tab', { name: /^Kaikki/ }).click();
}

const client = 'item-message item-client';
const us = 'item-message item-us';
const note = 'item-note';

test('the corpus is large enough for the promise', () => {
  expect(hostileMessages.length).toBeGreaterThanOrEqual(2_000);
  expect(hostilePeople.length).toBeGreaterThanOrEqual(300);
});

test('on the desk’s timelines: as the client’s words, as ours and as notes', async ({
  page,
  gateway,
  moment,
  signs,
}) => {
  test.setTimeout(240_000);
  await fillHostileChats(gateway.databaseUrl, moment.now());
  await signIn(page);
  for (const chat of hostileChats) {
    await page.locator(`#row-${chat.id}`).click();
    await expect(conversation(page)).toContainText(String(chat.number));
    const shown = await readUpwards(timeline(page), chat.opening);
    expect(shown.isPlain).toBe(true);
    const roles = new Map(shown.roles);
    for (const text of chat.texts)
      expect(roles.get(text)?.toSorted(), text).toEqual(
        chat.noted.includes(text) ? [client, us, note] : [client, us],
      );
    expect(signs).toEqual([]);
  }
});

test('on the client’s page: as their own words and as the counsellors’, names and all', async ({
  page,
  gateway,
  moment,
  signs,
}) => {
  test.setTimeout(180_000);
  await fillHostileChats(gateway.databaseUrl, moment.now());
  await page.goto('/?lang=fi');
  for (const { key, opening, texts: said, names } of hostileChats) {
    await page.evaluate((value) => sessionStorage.setItem('luotsi.key', value), key);
    await page.reload();
    const read = (selector: string) =>
      page.locator(selector).evaluateAll((nodes) => ({
        texts: nodes.map((node) => node.textContent),
        isPlain: nodes.every((node) => node.children.length === 0),
      }));
    await expect(page.locator('.message.theirs')).toHaveCount(said.length);
    expect(await read('.message.mine .text')).toEqual({ texts: [opening, ...said], isPlain: true });
    expect(await read('.message.theirs .text')).toEqual({ texts: said, isPlain: true });
    const shownNames = await read('.message.theirs .who bdi');
    expect(new Set(shownNames.texts)).toEqual(new Set(names));
    expect(shownNames.isPlain).toBe(true);
    expect(signs).toEqual([]);
  }
});

test('in the inbox’s rows, and as the names of those who sign in', async ({
  page,
  gateway,
  moment,
  signs,
}) => {
  test.setTimeout(180_000);
  const at = moment.now();
  await fillInbox(gateway.databaseUrl, texts.length, (i) => ({
    topic: 'en_tieda',
    lang: 'fi',
    text: texts[i] ?? '',
    at,
  }));
  await page.goto('/desk/');
  await expect(page.locator('.sign-in-person')).toHaveCount(hostilePeople.length + 1);
  expect(await page.locator('.sign-in-name b').allTextContents()).toEqual(
    [known, ...hostilePeople].map(({ name }) => name),
  );
  await signIn(page);
  const previews = new Set(await readRows(page.getByRole('listbox'), '.row-preview'));
  expect(texts.filter((text) => !previews.has(toPreview(text)))).toEqual([]);
  expect(signs).toEqual([]);
});

test('in the service’s own words, on both pages', async ({ page, gateway, signs }) => {
  await page.goto('/?lang=fi');
  await page.locator('[data-need="chat"]').click();
  const offered = hostileConfig.topics.filter((topic) => topic.offered);
  await expect(page.locator('#topic .topic')).toHaveCount(offered.length);
  expect(await page.locator('#topic .topic span').allTextContents()).toEqual(
    offered.map(({ label }) => label.fi),
  );
  await expect(page.locator('.brand-line')).toContainText(hostileConfig.organisation.unit.fi);
  await expect(page.locator('.emergency')).toContainText(hostileConfig.emergency.number);

  const writer = await connectClient(gateway.url);
  const first = { commandId: randomUUID(), lang: 'fi', topic: 'aihe-7', text: 'Hei' } as const;
  await writer.ask('conversation.open', first);
  await signIn(page);
  await page.getByRole('option').click();
  const topic = hostileConfig.topics.find(({ id }) => id === first.topic)?.label.fi ?? '';
  await expect(conversation(page).getByText(topic, { exact: true })).toBeVisible();
  await page.keyboard.press('a');
  await expect(conversation(page).getByText('Otit keskustelun')).toBeVisible();
  await expect(page.getByRole('option')).not.toContainText('lukematta');
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const labels = await dialog
    .locator('.choice span')
    .evaluateAll((nodes) => nodes.map((node) => node.firstChild?.textContent));
  const { resolutions, contactBy, topics, nextSteps, addOnCodes } = hostileConfig;
  expect(new Set(labels)).toEqual(
    new Set(
      [resolutions, contactBy, topics, nextSteps, addOnCodes].flatMap((list) =>
        list.map(({ label }) => label.fi),
      ),
    ),
  );
  for (const group of await judgements(dialog).all()) await group.getByRole('radio').first().check();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Lisää näkymiä' }).click();
  await page.getByRole('menuitemradio', { name: /^Suljetut/ }).click();
  await page.getByRole('option').click();
  await page.getByRole('tab', { name: 'Historia' }).click();
  await expect(page.getByRole('complementary')).toContainText(resolutions[0]?.label.fi ?? '');
  writer.close();
  expect(signs).toEqual([]);
});

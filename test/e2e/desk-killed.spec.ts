import type { Page } from '@playwright/test';
import { rounds } from '../harness/proof.ts';
import type { TestDesk } from '../harness/sockets.ts';
import { expect, expectLive, noteField, OUTI, replyField, rows, signInAs, test } from './support/desk.ts';

const KILLS = rounds(6, 200);
/** Of what was typed longer ago than this, in milliseconds, nothing may be lost (P7). */
const AT_MOST = 1_000;

const kinds = ['reply', 'note'] as const;
type Spot = { readonly id: string; readonly kind: (typeof kinds)[number]; readonly name: string };
type Typed = { readonly spot: Spot; readonly word: string; readonly at: number };

/** Opens the contact and its field by hand and key, and types one word at the end of what stands there. */
async function typeAt(page: Page, { id, kind }: Spot, word: string): Promise<void> {
  await page.locator(`[id="row-${id}"]`).click();
  await page.keyboard.press(kind === 'reply' ? 'r' : 'n');
  await expect(kind === 'reply' ? replyField(page) : noteField(page)).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(`${word} `);
  await page.keyboard.press('Escape');
}

/** Ends the process that draws the page, as an operating system would. */
async function kill(page: Page): Promise<void> {
  const fallen = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await fallen;
  await page.close();
}

const textAt = async (desk: TestDesk, { id, kind }: Spot): Promise<string> => {
  const { drafts } = await desk.ask('draft.all', {});
  return drafts.find((each) => each.contactId === id && each.kind === kind)?.text ?? '';
};

test(`a page that is killed ${KILLS} times amid typing loses at most a second of it, and no word is in a wrong place`, async ({
  context,
  client,
  colleague,
}) => {
  test.setTimeout(rounds(90_000, 1_800_000));
  for (const words of ['Ensimmäinen asia', 'Toinen asia', 'Kolmas asia']) await client(words);
  let outi = await colleague('outi-yrjola');
  const ids = outi.notices.flatMap((each) => (each.kind === 'contact.shown' ? [each.contact.id] : []));
  for (const id of ids) await outi.ask('contact.claim', { id, commandId: crypto.randomUUID() });
  const spots: readonly Spot[] = ids.flatMap((id, i) =>
    kinds.map((kind) => ({ id, kind, name: `${i}${kind}` })),
  );

  let page = await context.newPage();
  await signInAs(page, OUTI);
  /** What was safe after the last fall. */
  let safe: readonly Typed[] = [];
  let count = 0;
  for (let fall = 0; fall < KILLS; fall += 1) {
    await expect(rows(page)).toHaveCount(3);
    // A session is shorter than the long proof.
    if (fall % 50 === 49) outi = await colleague('outi-yrjola');
    const typed: Typed[] = [];
    // From a word to seven: some falls come at once, some long after the first words.
    for (let i = 0; i <= fall % 7; i += 1) {
      const spot = spots[(fall * 5 + i * 7) % spots.length];
      if (!spot) throw new Error('no spot');
      count += 1;
      const word = `${spot.name}.${count}`;
      await typeAt(page, spot, word);
      typed.push({ spot, word, at: Date.now() });
    }
    const killedAt = Date.now();
    await kill(page);
    const must = [...safe, ...typed.filter(({ at }) => at < killedAt - AT_MOST)];
    const kept: Typed[] = [];
    for (const spot of spots) {
      const text = await textAt(outi, spot);
      const words = text.split(' ').filter(Boolean);
      for (const { word } of must.filter((each) => each.spot === spot)) expect(words).toContain(word);
      for (const word of words)
        expect(word.startsWith(`${spot.name}.`) || `${spot.name}.`.startsWith(word)).toBe(true);
      expect(new Set(words).size).toBe(words.length);
      kept.push(...[...safe, ...typed].filter((each) => each.spot === spot && words.includes(each.word)));
    }
    safe = kept;
    page = await context.newPage();
    await page.goto('/desk/');
    await expectLive(page);
  }
  // And the page shows what the gateway kept.
  for (const spot of spots) {
    await page.locator(`[id="row-${spot.id}"]`).click();
    await page.keyboard.press(spot.kind === 'reply' ? 'r' : 'n');
    const field = spot.kind === 'reply' ? replyField(page) : noteField(page);
    await expect(field).toHaveValue(await textAt(outi, spot));
    await page.keyboard.press('Escape');
  }
  expect(safe.length).toBeGreaterThan(0);
});

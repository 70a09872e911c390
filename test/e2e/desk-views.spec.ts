import type { Submission } from '../../gateway/services/decideBatch.ts';
import { everyChannel } from '../harness/everyChannel.ts';
import { submitAll } from '../harness/inbox.ts';
import { rounds } from '../harness/proof.ts';
import { expect, MONDAY, test } from './support/desk.ts';
import { compare, expectLikeness, hidePassing, inEachLook, shrink, TOLERANCE } from './support/likeness.ts';
import { beginViews, views } from './support/views.ts';

/** Equal promises stand in the order of their contacts' numbers; here always in the same one. */
const inOneOrder = (all: readonly Submission[]): Submission[] =>
  all.map(({ command, ...more }, i) => ({
    ...more,
    command: { ...command, id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}` },
  }));

for (const lang of ['fi', 'sv'] as const)
  test(`the views of the desk look as they are kept: ${lang}`, async ({ page, gateway }, info) => {
    test.setTimeout(rounds(180_000, 600_000));
    await submitAll(gateway.databaseUrl, inOneOrder(everyChannel()), new Date(MONDAY));
    await hidePassing(page);
    // What a browser answers unasked differs from one to another.
    await page.context().grantPermissions(['notifications']);
    await page.addInitScript(
      (kept) => localStorage.setItem('luotsi.settings', kept),
      JSON.stringify({ language: lang }),
    );
    const look = (name: string) =>
      inEachLook(page, lang, async (suffix, theme) => {
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        await expectLikeness(page, info, `desk/${name}.${suffix}`);
      });
    await page.goto('/desk/');
    await expect(page.locator('.sign-in-person').first()).toBeVisible();
    await look('sign-in');
    await beginViews(page);
    for (const { name, open, leave } of views) {
      await open(page);
      await look(name);
      await leave?.(page);
    }
  });

test('what moves by a pixel is alike; what is gone, grown over or recoloured is not', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto('/desk/');
  await expect(page.locator('.sign-in-person').first()).toBeVisible();
  const look = async () => shrink(page, await page.screenshot({ animations: 'disabled' }));
  const kept = await look();
  const unlike = async (change: string) => {
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, change);
    return (await compare(page, kept, await look())).part;
  };
  expect(await unlike('h1, p, .sign-in-person { translate: 1px 1px }')).toBeLessThanOrEqual(TOLERANCE);
  expect(await unlike('* { letter-spacing: 0.1px }')).toBeLessThanOrEqual(TOLERANCE);
  expect(await unlike('li:nth-child(2) .sign-in-person { visibility: hidden }')).toBeGreaterThan(TOLERANCE);
  expect(await unlike('.sign-in-person { margin-block: 0.5rem }')).toBeGreaterThan(TOLERANCE);
  expect(await unlike('.sign-in-person { background: #bde }')).toBeGreaterThan(TOLERANCE);
});

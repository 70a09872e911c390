import { claimRow, expect, expectAccessible, OUTI, rowOf, signInAs, test } from './support/desk.ts';
import { endShift, shiftOf, startShift } from './support/flows/shift.ts';

test('a shift ends when nothing of it is left alone, and begins again in a few keys, by keyboard alone', {
  tag: '@flow',
}, async ({ page, client: writeAs, colleague }) => {
  await colleague('mikko-malli');
  await signInAs(page, OUTI);
  await expect(shiftOf(page)).toContainText('vapaana');
  await writeAs('Vuokra on maksamatta.');
  await claimRow(page, 'Vuokra on maksamatta.');
  await page.keyboard.press('Escape');
  const look = () => expectAccessible(page);
  await endShift(page, look);

  await writeAs('Toinen asia odottaa.');
  await expect(rowOf(page, 'Toinen asia odottaa.')).toBeVisible();
  expect(await startShift(page, look)).toBeLessThanOrEqual(7);

  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await expect(shiftOf(page)).toHaveAttribute('data-shift', 'break');
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await expect(shiftOf(page)).toContainText('vapaana');
});

import { claimRow, expect, expectAccessibleInBothThemes, OUTI, signInAs, test } from './support/desk.ts';
import { ANSWER, playConsultation, QUESTION, SAID } from './support/flows/consult.ts';

test('a colleague is asked and answers; the answer becomes a note, and no word of it reaches the client', async ({
  page,
  browser,
  gateway,
  client,
}) => {
  await signInAs(page, OUTI);
  const writer = await client(SAID);
  await claimRow(page, SAID);
  const context = await browser.newContext({ baseURL: gateway.url, locale: 'fi-FI' });
  const theirs = await context.newPage();
  await signInAs(theirs, 'Mikko Malli');
  await theirs.keyboard.press('g');
  await theirs.keyboard.press('k');
  await playConsultation(page, theirs);
  await expectAccessibleInBothThemes(page);
  await expectAccessibleInBothThemes(theirs);
  const told = JSON.stringify(writer.updates);
  for (const words of [QUESTION, ANSWER, 'onsult']) expect(told).not.toContain(words);
  await context.close();
});

import { claimRow, expect, expectAccessibleInBothThemes, OUTI, signInAs, test } from './support/desk.ts';
import { ANSWER, playConsultation, QUESTION, SAID } from './support/flows/consult.ts';
import { SAID as ASKED_FOR_TWO, playJoining } from './support/flows/join.ts';

test('a colleague is asked and answers; the answer becomes a note, and no word of it reaches the client', {
  tag: '@flow',
}, async ({ page, browser, gateway, client }) => {
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

test('a colleague is invited, joins, writes and leaves; the client knows of each, and the owner stays', {
  tag: '@flow',
}, async ({ page, browser, gateway, client }) => {
  await signInAs(page, OUTI);
  const writer = await client(ASKED_FOR_TWO);
  await claimRow(page, ASKED_FOR_TWO);
  const context = await browser.newContext({ baseURL: gateway.url, locale: 'fi-FI' });
  const theirs = await context.newPage();
  await signInAs(theirs, 'Mikko Malli');
  await playJoining(page, theirs, writer);
  await context.close();
});

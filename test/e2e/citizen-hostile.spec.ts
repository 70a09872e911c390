import { MESSAGE_LENGTH } from '../../shared/domain/contact/length.ts';
import { messageText } from '../../shared/domain/contact/text.ts';
import { begin, expect, expectNoSidewaysScroll, test, textsOf } from './support/citizen.ts';
import { texts } from './support/hostileWorld.ts';

const FIRST = 'Vuokra on maksamatta';

test.use({ viewport: { width: 360, height: 740 } });

/** The hostile texts, as many to a message as go into one, as the gateway keeps them. */
const messages: string[] = [];
for (const text of texts) {
  const last = messages.at(-1);
  if (last === undefined || last.length + text.length >= MESSAGE_LENGTH)
    messages.push(messageText.parse(text));
  else messages[messages.length - 1] = messageText.parse(`${last}\n${text}`);
}

test('hostile texts are shown as they were written, and do nothing', async ({
  page,
  gateway,
  counsellor,
}) => {
  test.slow();
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(gateway.url)) strangers.push(request.url());
  });
  page.on('dialog', (dialog) => {
    strangers.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const outi = await counsellor();
  await begin(page, FIRST);
  await outi.claim(FIRST);
  for (const text of messages) await outi.say(text);
  // Four hundred thousand characters of the worst kind take a slow machine a while to lay out.
  await expect(textsOf(page)).toHaveCount(messages.length + 1, { timeout: 60_000 });
  const shown = await textsOf(page).evaluateAll((nodes) => nodes.map((node) => node.textContent));
  expect(shown.slice(1)).toEqual(messages);
  const children = await textsOf(page).evaluateAll(
    (nodes) => nodes.filter((node) => node.children.length > 0).length,
  );
  expect(children).toBe(0);
  await expectNoSidewaysScroll(page);
  expect(strangers).toEqual([]);
  expect(new URL(page.url()).origin).toBe(gateway.url);
  await expect(page).toHaveTitle('Ota yhteyttä – Sosiaalipalvelujen neuvonta');
});

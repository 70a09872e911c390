import { expect, expectLive, OUTI, test, timeline } from './support/desk.ts';
import { OPENING } from './support/flow.ts';

test('a notification names nobody, and its click opens exactly its contact', async ({
  desktop,
  gateway,
  client: writeAs,
}) => {
  const application = await desktop.launch({ env: { LUOTSI_GATEWAY: gateway.url } });
  const desk = await application.firstWindow();
  await desk.getByRole('button', { name: OUTI }).click();
  await expectLive(desk);
  await application.evaluate(({ Notification }) => {
    const shown: Electron.Notification[] = [];
    Object.assign(globalThis, { shown });
    const { show } = Notification.prototype;
    Notification.prototype.show = function (this: Electron.Notification) {
      shown.push(this);
      show.call(this);
    };
  });
  // The counsellor looks at something else.
  await desk.evaluate(() => {
    document.hasFocus = () => false;
  });
  const count = () =>
    application.evaluate(() => (globalThis as unknown as { shown: Electron.Notification[] }).shown.length);
  for (const [i, text] of ['Ensimmäinen asia', OPENING, 'Kolmas asia'].entries()) {
    await writeAs(text);
    await expect.poll(count).toBe(i + 1);
  }
  const words = await application.evaluate(() => {
    const { shown } = globalThis as unknown as { shown: Electron.Notification[] };
    const said = shown.map(({ title, body }) => `${title} ${body}`);
    shown[1]?.emit('click');
    return said;
  });
  expect(words.join(' ')).not.toMatch(/asia|Vuokra|Nimetön/);
  await expect(timeline(desk)).toContainText(OPENING);
});

import type { Page } from '@playwright/test';
import { startGatewayProcess } from '../harness/gatewayProcess.ts';
import { fillInbox } from '../harness/inbox.ts';
import { createTestDatabase } from '../harness/postgres.ts';
import { launchBrowser, openDesk, readWatch, watchPaints } from './browser.ts';
import { isSmoke, startEcho } from './rounds.ts';
import { type Figure, quantile } from './statistics.ts';

const CONTACTS = isSmoke ? 200 : 10_000;
const ROUNDS = isSmoke ? 1 : 5;
const EACH = isSmoke ? 5 : 40;
const FRAME = 1_000 / 60;

/** G1 and G2: key press to painted switch of contact with 10,000 open, beside a page that changes one text. */
export async function contactSwitch(): Promise<Figure[]> {
  const database = await createTestDatabase();
  await fillInbox(database.url, CONTACTS);
  const gateway = await startGatewayProcess({ DATABASE_URL: database.url });
  const echo = await startEcho();
  const browser = await launchBrowser();
  const desk = await openDesk(browser, gateway.url, 'Sanna Demola');
  await desk.getByRole('tab', { name: /Kaikki/ }).click();
  await desk.keyboard.press('j');
  await desk.locator('[data-contact]').waitFor();
  const floor = await (await browser.newContext()).newPage();
  await floor.goto(`${echo.url}/floor`);
  await watchPaints(desk);
  await watchPaints(floor);

  const series = async (page: Page): Promise<void> => {
    await page.bringToFront();
    for (let i = 0; i < EACH; i += 1) {
      const before = (await readWatch(page)).keyToPaint.length;
      await page.keyboard.press('j');
      await page.waitForFunction((n) => window.benchWatch.keyToPaint.length > n, before);
    }
  };
  for (let i = 0; i < ROUNDS; i += 1) {
    await series(desk);
    await series(floor);
  }
  const ours = await readWatch(desk);
  const theirs = await readWatch(floor);

  await browser.close();
  await gateway.stop();
  await echo.stop();
  await database.drop();
  const figure = (name: string, q: number): Figure => ({
    name: `${name} with ${CONTACTS} open contacts`,
    unit: 'ms',
    ours: quantile(ours.keyToPaint, q),
    beside: 'page that changes one text',
    theirs: quantile(theirs.keyToPaint, q),
    goal: `at most one frame (${FRAME.toFixed(1)} ms) more`,
    isMet: quantile(ours.keyToPaint, q) <= quantile(theirs.keyToPaint, q) + FRAME,
  });
  return [
    figure('key press to painted contact, p50', 0.5),
    figure('key press to painted contact, p95', 0.95),
    {
      name: 'long tasks while switching',
      unit: 'tasks',
      ours: ours.longTasks,
      beside: `switches`,
      theirs: ours.keyToPaint.length,
      goal: 'none',
      isMet: ours.longTasks === 0,
    },
  ];
}

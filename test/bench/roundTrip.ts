import { randomUUID } from 'node:crypto';
import { startGatewayProcess } from '../harness/gatewayProcess.ts';
import { createTestDatabase } from '../harness/postgres.ts';
import { connectClient } from '../harness/sockets.ts';
import { launchBrowser, openDesk, readWatch, watchPaints } from './browser.ts';
import { connectEcho, isSmoke, startEcho } from './rounds.ts';
import { type Figure, quantile } from './statistics.ts';

const ROUNDS = isSmoke ? 1 : 5;
const EACH = isSmoke ? 5 : 40;
const FRAME = 1_000 / 60;

const clock = (): number => performance.timeOrigin + performance.now();

/** G3: from the client's socket to the paint at the desk, durable, beside a relay that keeps nothing. */
export async function roundTrip(): Promise<Figure[]> {
  const database = await createTestDatabase();
  const gateway = await startGatewayProcess({ DATABASE_URL: database.url });
  const echo = await startEcho();
  const browser = await launchBrowser();
  const client = await connectClient(gateway.url);
  const opening = { commandId: randomUUID(), lang: 'fi', topic: 'en_tieda', text: 'Mittaus alkaa' } as const;
  await client.ask('conversation.open', opening);
  const desk = await openDesk(browser, gateway.url, 'Outi Demo-Yrjölä');
  await desk
    .getByRole('option', { name: /Mittaus alkaa/ })
    .first()
    .click();
  await desk.locator('[data-contact]').waitFor();
  const relay = await (await browser.newContext()).newPage();
  await relay.goto(`${echo.url}/relay`);
  await relay.waitForFunction(() => document.title === 'ready');
  const sender = await connectEcho(echo.url);
  await watchPaints(desk);
  await watchPaints(relay);

  const sentAt = new Map<number, number>();
  let mark = 0;
  const series = async (page: typeof desk, send: (text: string) => Promise<unknown>): Promise<number[]> => {
    const marks: number[] = [];
    await page.bringToFront();
    for (let i = 0; i < EACH; i += 1) {
      mark += 1;
      marks.push(mark);
      sentAt.set(mark, clock());
      await send(`Viesti #${mark}#`);
      await page.waitForFunction((m) => window.benchWatch.paintedAt[m] !== undefined, mark);
    }
    const { paintedAt } = await readWatch(page);
    return marks.map((each) => (paintedAt[each] ?? Number.NaN) - (sentAt.get(each) ?? 0));
  };
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    ours.push(
      ...(await series(desk, (text) => client.ask('conversation.send', { commandId: randomUUID(), text }))),
    );
    theirs.push(...(await series(relay, (text) => sender.emitWithAck('say', { text }))));
  }

  client.close();
  sender.disconnect();
  await browser.close();
  await gateway.stop();
  await echo.stop();
  await database.drop();
  const figure = (name: string, q: number): Figure => ({
    name,
    unit: 'ms',
    ours: quantile(ours, q),
    beside: 'relay that keeps nothing',
    theirs: quantile(theirs, q),
    goal: `at most one frame (${FRAME.toFixed(1)} ms) more`,
    isMet: quantile(ours, q) <= quantile(theirs, q) + FRAME,
  });
  return [
    figure('client’s socket to painted at the desk, p50', 0.5),
    figure('client’s socket to painted at the desk, p95', 0.95),
  ];
}

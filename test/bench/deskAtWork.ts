import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { startGatewayProcess } from '../harness/gatewayProcess.ts';
import { fillInbox } from '../harness/inbox.ts';
import { createTestDatabase } from '../harness/postgres.ts';
import { connectClient } from '../harness/sockets.ts';
import { launchBrowser, openDesk, pressEach, readWatch, watchPaints } from './browser.ts';
import { growth } from './growth.ts';
import { isSmoke, startBurst, startEcho } from './rounds.ts';
import { scrolling } from './scrolling.ts';
import { type Figure, quantile } from './statistics.ts';

const CONTACTS = isSmoke ? 200 : 10_000;
const ITEMS = isSmoke ? 120 : 10_000;
const ROUNDS = isSmoke ? 1 : 5;
const EACH = isSmoke ? 5 : 40;
const WRITERS = 20;
const PER_SECOND = 200;
const FRAME = 1_000 / 60;

/**
 * One desk with 10,000 open contacts, beside a page that changes one text: contact switches when it is quiet and amid
 * 200 events a second, of long timelines and short ones, the palette, writing, scrolling, and what all that leaves
 * behind (G1, G2, G10, G11, G12).
 */
export async function deskAtWork(): Promise<Figure[]> {
  const database = await createTestDatabase();
  await fillInbox(database.url, CONTACTS);
  const gateway = await startGatewayProcess({ DATABASE_URL: database.url });
  const echo = await startEcho();
  const browser = await launchBrowser();

  // The last two in the list: one whose timeline is long, and one with thirty items.
  const open = async (text: string) => {
    const client = await connectClient(gateway.url);
    const opening = { commandId: randomUUID(), lang: 'fi', topic: 'en_tieda', text } as const;
    await client.ask('conversation.open', opening);
    return client;
  };
  const say = (client: Awaited<ReturnType<typeof open>>, text: string) =>
    client.ask('conversation.send', { commandId: randomUUID(), text });
  const writers = await Promise.all(Array.from({ length: WRITERS }, (_, i) => open(`Kirjoittaja ${i}`)));
  const long = await open('Pitkä');
  for (let i = 1; i < ITEMS; i += 20) {
    await Promise.all(Array.from({ length: 20 }, (_, j) => say(long, `Viesti ${i + j}`)));
  }
  const short = await open('Lyhyt');
  for (let i = 1; i < 30; i += 1) await say(short, `Viesti ${i}`);

  const desk = await openDesk(browser, gateway.url, 'Sanna Demola');
  await desk.getByRole('tab', { name: /Kaikki/ }).click();
  await desk.keyboard.press('j');
  await desk.locator('[data-contact]').waitFor();
  const floor = await (await browser.newContext()).newPage();
  await floor.goto(`${echo.url}/floor`);
  await watchPaints(desk);
  await watchPaints(floor);
  const downwards = new Array<string>(EACH).fill('j');
  const inFront = async (page: Page, keys: readonly string[], what: 'keyToPaint' | 'keyToFrame') => {
    await page.bringToFront();
    return pressEach(page, keys, what);
  };

  const quiet: number[] = [];
  const plain: number[] = [];
  const busy: number[] = [];
  const tasksBefore = (await readWatch(desk)).longTasks;
  for (let i = 0; i < ROUNDS; i += 1) {
    quiet.push(...(await inFront(desk, downwards, 'keyToPaint')));
    plain.push(...(await inFront(floor, downwards, 'keyToPaint')));
  }
  const longTasks = (await readWatch(desk)).longTasks - tasksBefore;
  for (let i = 0; i < ROUNDS; i += 1) {
    const stop = startBurst(PER_SECOND, (n) => say(writers[n % WRITERS] ?? short, `Puuska ${n}`));
    busy.push(...(await inFront(desk, downwards, 'keyToPaint')));
    await stop();
    quiet.push(...(await inFront(desk, downwards, 'keyToPaint')));
  }

  const asked = [...'asiakas 10'].map((key) => (key === ' ' ? 'Space' : key));
  const palette: number[] = [];
  const searched: number[] = [];
  const written: number[] = [];
  const toFloor: number[] = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    for (let opened = 0; opened < EACH; opened += 1) {
      palette.push(...(await inFront(desk, ['Control+k'], 'keyToFrame')).slice(-1));
      if (opened < EACH - 1) await desk.keyboard.press('Escape');
    }
    searched.push(...(await inFront(desk, asked, 'keyToFrame')));
    await desk.keyboard.press('Escape');
    await desk.keyboard.press('n');
    await desk.locator('textarea:focus').waitFor();
    written.push(...(await inFront(desk, new Array<string>(EACH).fill('a'), 'keyToFrame')));
    await desk.keyboard.press('Escape');
    toFloor.push(...(await inFront(floor, downwards, 'keyToFrame')));
  }

  const scrolled = await scrolling(desk, floor, ROUNDS * EACH);

  // Only these two say so last: their rows stand one below the other.
  await desk.bringToFront();
  await desk.getByRole('searchbox').fill('Viesti');
  await desk.locator('[aria-setsize="2"]').first().waitFor();
  await desk.getByRole('listbox').focus();
  await desk.keyboard.press('Home');
  const chosen = desk.getByRole('option', { selected: true });
  await chosen.and(desk.locator('[aria-posinset="1"]')).waitFor();
  const isShortFirst = ((await chosen.textContent()) ?? '').includes('Viesti 29');
  const [toLong, toShort] = isShortFirst ? (['j', 'k'] as const) : (['k', 'j'] as const);
  if (!isShortFirst) await pressEach(desk, [toShort], 'keyToPaint');
  const ofLong: number[] = [];
  const ofShort: number[] = [];
  for (let i = 0; i < ROUNDS * EACH; i += 1) {
    ofLong.push(...(await pressEach(desk, [toLong], 'keyToPaint')));
    ofShort.push(...(await pressEach(desk, [toShort], 'keyToPaint')));
  }
  await desk.getByRole('searchbox').fill('');

  const grown = await growth(
    desk,
    (n) => say(writers[n % WRITERS] ?? short, `Kasvu ${n}`),
    (mark) => say(short, `Loppu #${mark}#`),
  );

  for (const client of [...writers, long, short]) client.close();
  await browser.close();
  await gateway.stop();
  await echo.stop();
  await database.drop();

  const besideFloor = (
    name: string,
    q: number,
    ours: readonly number[],
    theirs: readonly number[],
  ): Figure => ({
    name: `${name} with ${CONTACTS} open contacts, p${q * 100}`,
    unit: 'ms',
    ours: quantile(ours, q),
    beside: 'page that changes one text',
    theirs: quantile(theirs, q),
    goal: `at most one frame (${FRAME.toFixed(1)} ms) more`,
    isMet: quantile(ours, q) <= quantile(theirs, q) + FRAME,
  });
  const besideItself = (
    name: string,
    ours: readonly number[],
    beside: string,
    theirs: readonly number[],
    times: number,
  ): Figure => ({
    name: `${name}, p95`,
    unit: 'ms',
    ours: quantile(ours, 0.95),
    beside,
    theirs: quantile(theirs, 0.95),
    goal: `at most ${times} times`,
    isMet: quantile(ours, 0.95) <= quantile(theirs, 0.95) * times,
  });
  return [
    besideFloor('key press to painted contact', 0.5, quiet, plain),
    besideFloor('key press to painted contact', 0.95, quiet, plain),
    {
      name: 'long tasks while switching',
      unit: 'tasks',
      ours: longTasks,
      beside: 'switches',
      theirs: ROUNDS * EACH,
      goal: 'none',
      isMet: longTasks === 0,
    },
    besideItself(`switch amid ${PER_SECOND} events/s`, busy, 'when quiet', quiet, 1.3),
    besideItself(`switch to a timeline of ${ITEMS}`, ofLong, 'to one of 30', ofShort, 1.2),
    besideFloor('palette opened', 0.95, palette, toFloor),
    besideFloor('letter typed in the palette', 0.95, searched, toFloor),
    besideFloor('letter written in the composer', 0.95, written, toFloor),
    ...scrolled,
    ...grown,
  ];
}

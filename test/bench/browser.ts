import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumArgs } from '../../tools/setup/chromium.mjs';

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.LUOTSI_CHROMIUM ?? '', args: chromiumArgs });

/** What the page notes about itself while it is measured; times are in milliseconds since the epoch. */
type Watch = {
  paintedAt: Record<string, number>;
  keyToPaint: number[];
  /** From each key press to the next frame on the screen, whatever it shows. */
  keyToFrame: number[];
  longTasks: number;
  afterPaint: (then: () => void) => void;
};

declare global {
  interface Window {
    benchWatch: Watch;
  }
}

/**
 * Notes when each text of the form "#123#" is painted, how long each key press takes until what `data-contact` names
 * has changed and is painted, and how many long tasks (over 50 ms) there were.
 */
export async function watchPaints(page: Page): Promise<void> {
  await page.evaluate(() => {
    // A frame is on the screen when the task after its animation frame runs.
    const afterPaint = (then: () => void) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = then;
        channel.port2.postMessage(null);
      });
    const watch: Watch = { paintedAt: {}, keyToPaint: [], keyToFrame: [], longTasks: 0, afterPaint };
    window.benchWatch = watch;
    const seen = new Set<string>();
    let pressedAt = 0;
    let shown = document.querySelector('[data-contact]')?.getAttribute('data-contact');
    addEventListener(
      'keydown',
      (event) => {
        pressedAt = event.timeStamp;
        afterPaint(() => watch.keyToFrame.push(performance.now() - event.timeStamp));
      },
      { capture: true },
    );
    new MutationObserver((records) => {
      const current = document.querySelector('[data-contact]')?.getAttribute('data-contact');
      if (pressedAt && current !== shown) {
        const from = pressedAt;
        pressedAt = 0;
        shown = current;
        afterPaint(() => watch.keyToPaint.push(performance.now() - from));
      }
      for (const record of records)
        for (const node of record.addedNodes)
          for (const [, mark = ''] of (node.textContent ?? '').matchAll(/#(\d+)#/g)) {
            if (seen.has(mark)) continue;
            seen.add(mark);
            afterPaint(() => {
              watch.paintedAt[mark] = performance.timeOrigin + performance.now();
            });
          }
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    new PerformanceObserver((list) => {
      watch.longTasks += list.getEntries().length;
    }).observe({ entryTypes: ['longtask'] });
  });
}

export const readWatch = (page: Page): Promise<Omit<Watch, 'afterPaint'>> =>
  page.evaluate(() => {
    const { afterPaint: _, ...plain } = window.benchWatch;
    return plain;
  });

/** Presses keys one by one, each once the one before is on the screen. Answers how long each took, in milliseconds. */
export async function pressEach(
  page: Page,
  keys: readonly string[],
  what: 'keyToPaint' | 'keyToFrame',
): Promise<number[]> {
  const series = (from: number) =>
    page.evaluate(([name, start]) => window.benchWatch[name].slice(start), [what, from] as const);
  const first = (await series(0)).length;
  for (const [i, key] of keys.entries()) {
    await page.keyboard.press(key);
    await page.waitForFunction(([name, n]) => window.benchWatch[name].length > n, [what, first + i] as const);
  }
  return series(first);
}

/** Signs in at the desk's browser edition and waits until its mirror is live. */
export async function openDesk(browser: Browser, url: string, personName: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'fi-FI' });
  const page = await context.newPage();
  await page.goto(`${url}/desk/`);
  await page.getByRole('button', { name: personName }).click();
  await page.locator('[data-link="link.live"]').waitFor();
  return page;
}

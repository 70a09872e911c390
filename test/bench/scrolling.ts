import type { Page } from '@playwright/test';
import { type Figure, quantile } from './statistics.ts';

const ROW = 84;

/** Steps of a screenful through the list of contacts, beside a list of as many plain rows that are simply there. */
export async function scrolling(desk: Page, floor: Page, steps: number): Promise<Figure[]> {
  const rows = await desk.getByRole('listbox').evaluate((list) => Math.round(list.scrollHeight / 84));
  await floor.evaluate(
    ([count, height]) => {
      const list = document.createElement('div');
      list.setAttribute('role', 'listbox');
      list.style.cssText = 'height: 600px; overflow: auto';
      for (let i = 0; i < count; i += 1) {
        const row = document.createElement('div');
        row.textContent = `rivi ${i}`;
        row.style.height = `${height}px`;
        list.append(row);
      }
      document.body.append(list);
    },
    [rows, ROW] as const,
  );
  const ours = await scroll(desk, steps);
  const theirs = await scroll(floor, steps);
  return [0.5, 0.95].map((q) => ({
    name: `screenful scrolled in a list of ${rows}, p${q * 100}`,
    unit: 'ms',
    ours: quantile(ours, q),
    beside: 'plain rows',
    theirs: quantile(theirs, q),
    goal: 'at most one frame (16.7 ms) more',
    isMet: quantile(ours, q) <= quantile(theirs, q) + 1_000 / 60,
  }));
}

async function scroll(page: Page, steps: number): Promise<number[]> {
  await page.bringToFront();
  return page.getByRole('listbox').evaluate(async (list, count) => {
    const times: number[] = [];
    for (let i = 0; i < count; i += 1) {
      const from = performance.now();
      const top = list.scrollTop + list.clientHeight;
      list.scrollTop = top < list.scrollHeight - list.clientHeight ? top : 0;
      await new Promise<void>((resolve) => window.benchWatch.afterPaint(resolve));
      times.push(performance.now() - from);
    }
    return times;
  }, steps);
}

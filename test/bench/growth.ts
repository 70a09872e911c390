import type { CDPSession, Page } from '@playwright/test';
import { isSmoke } from './rounds.ts';
import type { Figure } from './statistics.ts';

const EVENTS = isSmoke ? 200 : 10_000;
const AT_ONCE = 50;
/** Bytes that the heap may grow by for an event: a tenth of what a peer's grows by (G10). */
const BYTES = 430;
const MARK = 990_000;

/** What 10,000 events leave in the page's heap and in its tree (G10). The contact that `end` writes to is open. */
export async function growth(
  desk: Page,
  tell: (n: number) => Promise<unknown>,
  end: (mark: number) => Promise<unknown>,
): Promise<Figure[]> {
  const cdp = await desk.context().newCDPSession(desk);
  await cdp.send('Performance.enable');
  const go = async (from: number, count: number, mark: number) => {
    for (let i = from; i < from + count; i += AT_ONCE)
      await Promise.all(Array.from({ length: AT_ONCE }, (_, j) => tell(i + j)));
    await end(mark);
    await desk.waitForFunction((m) => window.benchWatch.paintedAt[m] !== undefined, mark);
  };
  // What is made once is there before it is counted.
  await go(0, AT_ONCE, MARK);
  const before = await sizes(cdp);
  await go(AT_ONCE, EVENTS, MARK + 1);
  const after = await sizes(cdp);
  const perEvent = (after.heap - before.heap) / EVENTS;
  return [
    {
      name: `heap growth for each of ${EVENTS} events`,
      unit: 'bytes',
      ours: perEvent,
      beside: 'limit',
      theirs: BYTES,
      goal: 'at most the limit',
      isMet: perEvent <= BYTES,
    },
    {
      name: `nodes of the page after ${EVENTS} events`,
      unit: 'nodes',
      ours: after.nodes,
      beside: 'before',
      theirs: before.nodes,
      goal: 'at most 1.05 times',
      isMet: after.nodes <= before.nodes * 1.05,
    },
  ];
}

async function sizes(cdp: CDPSession): Promise<{ heap: number; nodes: number }> {
  // Twice: what the first collection lets go of, the second collects.
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes') };
}

import { startTestPostgres } from '../harness/postgres.ts';
import { deskAtWork } from './deskAtWork.ts';
import { journalWidth } from './journalWidth.ts';
import { roundTrip } from './roundTrip.ts';
import { report } from './statistics.ts';
import { throughput } from './throughput.ts';

const benchmarks = { throughput, roundTrip, deskAtWork, journalWidth } as const;

/** Runs the named benchmarks (all, when none is named) against one PostgreSQL. Answers how many figures missed. */
export async function runBenchmarks(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !Object.hasOwn(benchmarks, name));
  if (unknown.length > 0)
    throw new Error(
      `no benchmark is called ${unknown.join(', ')}; there are ${Object.keys(benchmarks).join(', ')}`,
    );
  const server = await startTestPostgres();
  let missed = 0;
  try {
    for (const [name, run] of Object.entries(benchmarks)) {
      if (names.length > 0 && !names.includes(name)) continue;
      const figures = await run();
      report(name, figures);
      missed += figures.filter((each) => !each.isMet).length;
    }
  } finally {
    await server.stop();
  }
  return missed;
}

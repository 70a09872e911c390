/** The value below which the share `q` (0 to 1) of the values lies, by nearest rank. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(q * sorted.length) - 1))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** One figure of a benchmark: a ratio against a limit or peer of the same run, with the goal it is held against. */
export type Figure = {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly beside: string;
  readonly theirs: number;
  readonly goal: string;
  readonly isMet: boolean;
};

/** Prints figures as a table, and as JSON lines for whoever collects them. */
export function report(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`);
  for (const f of figures) {
    const ratio = (f.ours / f.theirs).toFixed(2);
    const values = `${round(f.ours)} ${f.unit} / ${round(f.theirs)} ${f.unit} ${f.beside}`;
    console.log(`  ${f.isMet ? 'met   ' : 'missed'}  ${f.name}: ratio ${ratio}  (${values}; goal ${f.goal})`);
  }
  for (const f of figures) console.log(`@figure ${JSON.stringify(f)}`);
}

const round = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(2));

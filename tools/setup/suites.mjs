import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ passed: number, failed: number, skipped: number, notes: string[] }} Counts
 * @typedef {{ name: string, script: string, args: string[], env?: Record<string, string>, report?: string,
 *   needs?: 'chromium' | 'build' }} Suite
 */

/** Everything that `npm test` runs, in order: the quick before the slow. @param {string} root @returns {Suite[]} */
export function allSuites(root) {
  const bin = (/** @type {string} */ file) => path.join(root, 'node_modules', file);
  const tool = (/** @type {string} */ file) => path.join(root, 'tools', file);
  const vitest = (/** @type {string} */ project) => {
    const report = path.join(root, `out/${project}.json`);
    const reporter = path.join(root, 'tools/setup/vitestReport.mjs');
    const args = ['run', '--project', project, '--reporter=default', `--reporter=${reporter}`];
    return { name: project, script: bin('vitest/vitest.mjs'), args, env: { LUOTSI_REPORT: report }, report };
  };
  const playwright = (/** @type {string} */ name, projects = [name]) => {
    const report = path.join(root, `out/${name}.json`);
    return {
      name,
      script: bin('@playwright/test/cli.js'),
      args: ['test', ...projects.map((each) => `--project=${each}`), '--pass-with-no-tests'],
      env: { LUOTSI_REPORT: report },
      report,
      needs: /** @type {const} */ ('chromium'),
    };
  };
  const bench = tool('bench.mjs');
  return [
    { name: 'types', script: tool('types.mjs'), args: [] },
    { name: 'lint', script: bin('@biomejs/biome/bin/biome'), args: ['check', '.'] },
    { name: 'boundaries', script: tool('boundaries.mjs'), args: [] },
    vitest('unit'),
    { ...vitest('gateway'), needs: 'build' },
    playwright('browser'),
    playwright('standin', ['standin', 'standin-flows']),
    ...(existsSync(bench)
      ? [{ name: 'bench', script: bench, args: ['--smoke'], needs: /** @type {const} */ ('build') }]
      : []),
  ];
}

/** @param {string} text @param {string} [why] */
const because = (text, why) => (why ? `${text}: ${why}` : text);

/**
 * What a suite's run came to. A suite without a report counts as one; one that ended badly though its report names no
 * failure counts that as a failure.
 * @param {Suite} suite
 * @param {number | null} code
 * @returns {Counts}
 */
export function countsOf(suite, code) {
  const counts = suite.report ? readReport(suite.report) : { passed: 1, failed: 0, skipped: 0, notes: [] };
  if (!counts) return { passed: 0, failed: 1, skipped: 0, notes: [`left no report (ended with ${code})`] };
  if (!suite.report && code !== 0) return { ...counts, passed: 0, failed: 1 };
  if (code === 0 || counts.failed > 0) return counts;
  return { ...counts, failed: 1, notes: [...counts.notes, `ended with ${code}, though no test failed`] };
}

/** @param {string} file @returns {Counts | null} */
function readReport(file) {
  if (!existsSync(file)) return null;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return 'stats' in report ? ofPlaywright(report) : report;
}

/**
 * @typedef {{ title: string, specs?: Spec[], suites?: Group[] }} Group
 * @typedef {{ title: string, file: string, tests: { status: string,
 *   annotations?: { type: string, description?: string }[] }[] }} Spec
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, suites: Group[],
 *   errors: { message: string }[] }} report
 * @returns {Counts}
 */
function ofPlaywright({ stats, suites, errors }) {
  /** @type {(group: Group) => Spec[]} */
  const specsOf = (group) => [...(group.specs ?? []), ...(group.suites ?? []).flatMap(specsOf)];
  const notes = suites.flatMap(specsOf).flatMap((spec) =>
    spec.tests.flatMap((test) => {
      if (test.status === 'unexpected' || test.status === 'flaky')
        return [`FAILED: ${spec.file}: ${spec.title}`];
      if (test.status !== 'skipped') return [];
      const why = test.annotations?.find((each) => each.type === 'skip')?.description;
      return [because(`skipped: ${spec.file}: ${spec.title}`, why)];
    }),
  );
  const failed = stats.unexpected + stats.flaky + (stats.unexpected === 0 ? errors.length : 0);
  return {
    passed: stats.expected,
    failed,
    skipped: stats.skipped,
    notes: [...notes, ...errors.map((each) => `FAILED: ${each.message.split('\n')[0]}`)],
  };
}

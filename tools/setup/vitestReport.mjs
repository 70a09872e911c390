import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes what a run came to as `Counts`, to the file that LUOTSI_REPORT names. Vitest's own JSON leaves out why a test
 * was skipped.
 */
// biome-ignore lint/style/noDefaultExport: vitest takes a reporter by its default export
export default class CountsReporter {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly { message: string }[]} unhandled
   */
  onTestRunEnd(modules, unhandled) {
    /** @type {import('./suites.mjs').Counts} */
    const counts = { passed: 0, failed: 0, skipped: 0, notes: [] };
    const fail = (/** @type {string} */ note) => {
      counts.failed += 1;
      counts.notes.push(`FAILED: ${note}`);
    };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const name = `${module.relativeModuleId}: ${test.fullName}`;
        const result = test.result();
        if (result.state === 'passed') counts.passed += 1;
        else if (result.state === 'skipped') {
          counts.skipped += 1;
          counts.notes.push(`skipped: ${name}${result.note ? `: ${result.note}` : ''}`);
        } else fail(name);
      }
      for (const error of module.errors())
        fail(`${module.relativeModuleId}: ${error.message.split('\n')[0]}`);
      for (const suite of module.children.allSuites()) {
        for (const error of suite.errors()) fail(`${suite.fullName}: ${error.message.split('\n')[0]}`);
      }
    }
    for (const error of unhandled) fail(`unhandled: ${error.message.split('\n')[0]}`);
    const file = process.env.LUOTSI_REPORT;
    if (!file) return;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(counts));
  }
}

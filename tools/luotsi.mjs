#!/usr/bin/env node
// Luotsi's own commands, for administrators: `npx luotsi <area> <verb> …`. Needs `npm ci` and nothing built.
import path from 'node:path';
import { checkNode } from './setup/node.mjs';

/** Which file does the commands of an area: `runCommand(args, words)`, the area being the first of `args`. */
const areas = {
  config: 'tools/config/cli.ts',
  key: 'tools/luotsi/cli.ts',
  webhook: 'tools/luotsi/cli.ts',
  roster: 'tools/luotsi/cli.ts',
  people: 'tools/luotsi/cli.ts',
  audit: 'tools/luotsi/cli.ts',
};

checkNode();
const args = process.argv.slice(2);
const area = Object.entries(areas).find(([name]) => name === args[0]);
if (area) {
  const root = path.resolve(import.meta.dirname, '..');
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(path.join(root, area[1]), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  const { runCommand } = /** @type {typeof import('./luotsi/cli.ts')} */ (module);
  process.exitCode = await runCommand(args, {
    say: (line) => console.log(line),
    complain: (line) => console.error(line),
  });
} else {
  console.log(`luotsi ${Object.keys(areas).join('|')} …`);
  process.exitCode = args.length === 0 || args[0] === '--help' ? 0 : 2;
}

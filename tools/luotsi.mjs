#!/usr/bin/env node
// Luotsi's own commands: `npx luotsi config check|diff|apply|show|schema`. Needs `npm ci` and nothing built.
import path from 'node:path';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const { module } = await runnerImport(path.join(root, 'tools/config/cli.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
const { runCommand } = /** @type {typeof import('./config/cli.ts')} */ (module);
process.exitCode = await runCommand(process.argv.slice(2), {
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
});

// Writes docs/state-machines.md by walking the rules themselves. `npm run states`.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const { module } = await runnerImport(path.join(root, 'test/harness/machines/draw.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
const { drawMachines } = /** @type {typeof import('../test/harness/machines/draw.ts')} */ (module);
writeFileSync(path.join(root, 'docs/state-machines.md'), drawMachines());
console.log('states: docs/state-machines.md written');

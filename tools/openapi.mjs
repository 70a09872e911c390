// Writes docs/openapi.json from the schemas in shared/protocol/api. `npm run openapi`.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const { module } = await runnerImport(path.join(root, 'shared/protocol/api/openApi.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
const { toOpenApi } = /** @type {typeof import('../shared/protocol/api/openApi.ts')} */ (module);
writeFileSync(path.join(root, 'docs/openapi.json'), `${JSON.stringify(toOpenApi(), null, 2)}\n`);
console.log('openapi: docs/openapi.json written');

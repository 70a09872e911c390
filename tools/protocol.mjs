// Writes docs/protocol.md from the tables in shared/protocol and shared/desktop. `npm run protocol`.
// Refuses where shapes on the wire have changed and PROTOCOL_VERSION has not; `--unreleased` writes all the same, for a
// version that nobody uses yet.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const file = path.join(root, 'docs/protocol.md');
const { module } = await runnerImport(path.join(root, 'tools/protocol/document.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
const { protocolDocument, whyStale } = /** @type {typeof import('./protocol/document.ts')} */ (module);

const why = whyStale(existsSync(file) ? readFileSync(file, 'utf8') : null);
if (why === 'shapesWithoutVersion' && !process.argv.includes('--unreleased')) {
  console.error(
    'protocol: shapes on the wire have changed: raise PROTOCOL_VERSION in shared/protocol/version.ts',
  );
  process.exitCode = 1;
} else {
  writeFileSync(file, protocolDocument());
  console.log(why ? 'protocol: docs/protocol.md written' : 'protocol: docs/protocol.md was current');
}

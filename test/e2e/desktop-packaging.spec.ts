import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot } from './support/electron.ts';

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

test('16 Electron is pinned to a version of a supported major', () => {
  expect(packageFile.devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  expect(Number.parseInt(packageFile.devDependencies.electron, 10)).toBeGreaterThanOrEqual(43);
});

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, test as base, type ElectronApplication } from '@playwright/test';

export const projectRoot = resolve(import.meta.dirname, '../../..');

/** True where the package `electron` has no runtime of its own and points to the stand-in. */
export const isStandin = Boolean(process.env.ELECTRON_OVERRIDE_DIST_PATH);

export type LaunchOptions = {
  /** The folder of the application; the project itself when left out. */
  folder?: string;
  /** Give the same folder again to restart with what was kept. */
  userData?: string;
  env?: Record<string, string>;
};

/** What a spec uses to start applications; all of them are closed, and their folders removed, when the test ends. */
export type Desktop = {
  newFolder(): string;
  launch(options?: LaunchOptions): Promise<ElectronApplication>;
  /** Starts the executable a second time, without Playwright, and answers with its exit code. */
  startAgain(options: LaunchOptions, ...args: string[]): Promise<number | null>;
};

export const test = base.extend<{ desktop: Desktop }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of other fixtures from this pattern.
  desktop: async ({}, use) => {
    const folders: string[] = [];
    const running = new Set<ElectronApplication>();
    const children: ChildProcess[] = [];
    const newFolder = () => {
      const folder = mkdtempSync(join(tmpdir(), 'luotsi-desktop-'));
      folders.push(folder);
      return folder;
    };
    await use({
      newFolder,
      async launch(options = {}) {
        const { args, env } = commandLine({ userData: newFolder(), ...options });
        const application = await _electron.launch({ args, env, cwd: projectRoot });
        running.add(application);
        application.once('close', () => running.delete(application));
        return application;
      },
      startAgain(options, ...more) {
        const { args, env } = commandLine(options);
        const executable: string = createRequire(import.meta.url)('electron');
        const child = spawn(executable, ['--no-sandbox', ...args, ...more], {
          env,
          cwd: projectRoot,
          stdio: 'inherit',
        });
        children.push(child);
        return new Promise((done) => child.once('exit', done));
      },
    });
    await Promise.all([...running].map((application) => application.close().catch(() => {})));
    for (const child of children) child.kill();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

function commandLine({ folder = '.', userData, env = {} }: LaunchOptions) {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return { args: [folder, `--user-data-dir=${userData}`], env: { ...Object.fromEntries(inherited), ...env } };
}

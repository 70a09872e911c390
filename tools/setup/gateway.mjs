import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { step, Trouble } from './say.mjs';

/**
 * @typedef {{ host: string, port: number, data: string, mode: 'demo', simulatedClients: number }} GatewayOptions
 * @typedef {{ url: string, logFile: string, tail: () => string, ended: Promise<string>, stop: () => Promise<void>, kill: () => void }} Gateway
 */

/** How long a gateway may take to become ready (a new database cluster included), and to stop. */
const READY_WITHIN = 90_000;
const STOP_WITHIN = 15_000;

/** Bytes after which a log is put aside at the next start. */
const LONGEST_LOG = 5_000_000;

/**
 * Starts the built gateway and waits until it answers. It gets a process group of its own, so that a Ctrl+C in the
 * terminal reaches us alone and we can stop it in order; and it stops by itself when we are gone.
 * @param {string} root
 * @param {GatewayOptions} options
 * @param {Promise<string>} asked resolves when the start is no longer wanted
 * @returns {Promise<Gateway>}
 */
export async function startGateway(root, { host, port, data, mode, simulatedClients }, asked) {
  const name = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  const url = `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
  mkdirSync(path.dirname(data), { recursive: true });
  const logFile = `${data}.log`;
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > LONGEST_LOG)
    renameSync(logFile, `${logFile}.old`);
  const logFrom = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  const log = createWriteStream(logFile, { flags: 'a' });
  const child = spawn(process.execPath, [path.join(root, 'dist/gateway/main.js')], {
    cwd: root,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: host,
      PORT: String(port),
      LUOTSI_DATA: data,
      LUOTSI_MODE: mode,
      LUOTSI_SIMULATED_CLIENTS: String(simulatedClients),
    },
  });
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once('error', (cause) => resolve(cause.message));
    child.once('close', (code, signal) =>
      log.end(() => resolve(signal ? `signal ${signal}` : `code ${code}`)),
    );
  });
  const tail = () => tailOf(logFile, logFrom);
  const kill = () => void child.kill('SIGKILL');
  const stop = async () => {
    child.kill('SIGTERM');
    const isLate = await Promise.race([ended.then(() => false), pause(STOP_WITHIN, true, { ref: false })]);
    if (isLate) kill();
    await ended;
  };
  try {
    const aborted = asked.then((why) => Promise.reject(new Trouble(`${why} while the gateway was starting`)));
    await step('starting the gateway', () =>
      Promise.race([whenReady(url), whenFailed(ended, logFile, tail), aborted]),
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, logFile, tail, ended, stop, kill };
}

/** @param {string} url */
async function whenReady(url) {
  const deadline = Date.now() + READY_WITHIN;
  while (Date.now() < deadline) {
    const answer = await fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Trouble(`the gateway did not answer at ${url} within ${READY_WITHIN / 1000} s`, [
    'is the machine very busy? start again',
    'does a firewall or a proxy stand between? set NO_PROXY=127.0.0.1',
  ]);
}

/** @param {Promise<string>} ended @param {string} logFile @param {() => string} tail @returns {Promise<never>} */
async function whenFailed(ended, logFile, tail) {
  const how = await ended;
  throw new Trouble(`the gateway ended before it was ready (${how}):\n${tail()}`, [
    `its whole log: ${logFile}`,
    'another Luotsi may be using the same data: stop it, or give this one its own: npm start -- --data <folder>',
    'with a PostgreSQL of your own: DATABASE_URL=postgres://user:password@host/luotsi npm start',
  ]);
}

/** A log's last lines after an offset, the JSON ones as plain words. @param {string} logFile @param {number} from */
function tailOf(logFile, from) {
  const lines = readFileSync(logFile).subarray(from).toString('utf8').trim().split('\n').slice(-12);
  return lines.map((line) => `    ${toWords(line).slice(0, 300)}`).join('\n');
}

/** @param {string} line */
function toWords(line) {
  try {
    const { msg, err, code } = JSON.parse(line);
    return [msg, code, err?.message].filter(Boolean).join(': ') || line;
  } catch {
    return line;
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { TEST_ORIGIN } from './gateway.ts';

export type GatewayProcess = {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Log lines so far, as the gateway printed them. */
  readonly lines: readonly string[];
  /** Resolves when it has ended, for whatever reason, with its exit code. */
  readonly ended: Promise<number | null>;
  /** Ends it without warning, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop and waits. Answers its exit code. */
  readonly stop: () => Promise<number | null>;
};

/** The built gateway as a process of its own; `npm run build` comes first. */
export async function startGatewayProcess(env: Record<string, string>): Promise<GatewayProcess> {
  const entry = path.resolve(import.meta.dirname, '../../dist/gateway/main.js');
  const child = spawn(process.execPath, [entry], {
    env: { ...process.env, PORT: '0', LUOTSI_ORIGINS: TEST_ORIGIN, LUOTSI_LIMITS: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const port = await readiness(child, lines);
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    pid: child.pid ?? 0,
    lines,
    ended,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

function readiness(child: ChildProcess, lines: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (data: Buffer) => lines.push(String(data)));
    child.once('exit', (code) => reject(new Error(`the gateway exited with ${code}: ${lines.join('\n')}`)));
    if (!child.stdout) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      if (!line.includes('"gateway ready"')) return;
      resolve((JSON.parse(line) as { port: number }).port);
    });
  });
}

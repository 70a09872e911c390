import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { io, type Socket } from 'socket.io-client';

/** `LUOTSI_SMOKE` asks for few and short rounds: enough to see that a benchmark works, not to quote it. */
export const isSmoke = process.env.LUOTSI_SMOKE === '1';

/** Rounds of two measurements in turn, A B A B …, so that a machine whose speed drifts is fair to both. */
export async function interleave(
  rounds: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<{ ours: number[]; theirs: number[] }> {
  const result = { ours: [] as number[], theirs: [] as number[] };
  for (let i = 0; i < rounds; i += 1) {
    result.ours.push(await ours());
    result.theirs.push(await theirs());
  }
  return result;
}

/** Starts the bare Socket.IO peer in a process of its own. */
export async function startEcho(): Promise<{ url: string; stop: () => Promise<void> }> {
  const child: ChildProcess = spawn(process.execPath, [path.resolve('test/bench/peers/echo.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!child.stdout) throw new Error('the peer has no output');
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const { port } = JSON.parse(line) as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}

export async function connectEcho(url: string): Promise<Socket> {
  const socket = io(url, { path: '/socket', transports: ['websocket'], forceNew: true });
  await once(socket as never, 'connect');
  return socket;
}

/** Messages per second when each connection sends `each` messages, one after the other's acknowledgement. */
export async function messagesPerSecond(
  senders: readonly (() => Promise<unknown>)[],
  each: number,
): Promise<number> {
  const started = performance.now();
  await Promise.all(
    senders.map(async (send) => {
      for (let i = 0; i < each; i += 1) await send();
    }),
  );
  return (senders.length * each * 1_000) / (performance.now() - started);
}

/** Tells `perSecond` times a second until it is stopped, which waits for the last answer. */
export function startBurst(perSecond: number, tell: (n: number) => Promise<unknown>): () => Promise<unknown> {
  const TICK = 25;
  const startedAt = performance.now();
  const told: Promise<unknown>[] = [];
  const timer = setInterval(() => {
    // By the clock and not by the tick, which a busy machine delays.
    const due = ((performance.now() - startedAt) * perSecond) / 1_000;
    while (told.length < due) told.push(tell(told.length));
  }, TICK);
  return () => {
    clearInterval(timer);
    return Promise.all(told);
  };
}

import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

type Way = 'up' | 'down';
type Mode =
  | { readonly kind: 'pass' }
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'hold' }
  | { readonly kind: 'loseDown' }
  | { readonly kind: 'refuse' };

/** A TCP proxy that does what networks do; "up" is towards the gateway. */
export type FaultProxy = {
  readonly url: string;
  /** Bytes that got through since the last `pass`. */
  readonly bytes: Readonly<Record<Way, number>>;
  /** All is well: what was held goes on its way, and connections that lost bytes for good are reset. */
  readonly pass: () => void;
  /** Every byte takes so much longer. */
  readonly delay: (ms: number) => void;
  /** Nothing gets through and nobody is told. TCP keeps trying, so it goes on after `pass` if both ends still wait. */
  readonly blackHole: () => void;
  /** What is said to the gateway arrives; what it answers never does. */
  readonly loseAnswers: () => void;
  /** The gateway's ends of the present connections are gone and nobody tells the other side; new ones pass. */
  readonly halfOpen: () => void;
  /** Cuts every connection at both ends, aloud. */
  readonly reset: () => void;
  /** No connection can be had. */
  readonly refuse: () => void;
  readonly stop: () => Promise<void>;
};

export async function startFaultProxy(targetUrl: string): Promise<FaultProxy> {
  const target = new URL(targetUrl);
  const bytes = { up: 0, down: 0 };
  const lines = new Set<Line>();
  let mode: Mode = { kind: 'pass' };

  const server = createServer((near) => {
    near.on('error', () => undefined);
    if (mode.kind === 'refuse') {
      near.resetAndDestroy();
      return;
    }
    const far = connect(Number(target.port), target.hostname);
    far.on('error', () => undefined);
    const line = createLine(near, far, () => mode, bytes);
    lines.add(line);
    for (const end of [near, far])
      end.once('close', () => near.destroyed && far.destroyed && lines.delete(line));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const change = (next: Mode) => {
    mode = next;
    for (const line of lines) line.look();
  };
  const reset = () => {
    for (const line of lines) line.reset();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bytes,
    pass: () => {
      bytes.up = 0;
      bytes.down = 0;
      change({ kind: 'pass' });
    },
    delay: (ms) => change({ kind: 'delay', ms }),
    blackHole: () => change({ kind: 'hold' }),
    loseAnswers: () => change({ kind: 'loseDown' }),
    halfOpen: () => {
      for (const line of lines) line.forget();
    },
    reset,
    refuse: () => {
      mode = { kind: 'refuse' };
      reset();
    },
    stop: async () => {
      reset();
      server.close();
      await once(server, 'close');
    },
  };
}

type Line = ReturnType<typeof createLine>;

/** One connection: what each side says waits in a queue until the mode of the day lets it through. */
function createLine(near: Socket, far: Socket, mode: () => Mode, bytes: Record<Way, number>) {
  let isTorn = false;
  let isForgotten = false;
  near.setNoDelay(true);
  far.setNoDelay(true);

  const createWay = (way: Way, from: Socket, to: Socket) => {
    const queue: (Buffer | 'end')[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = () => {
      for (const each of queue.splice(0)) {
        if (each === 'end') to.destroy();
        else if (!to.destroyed) {
          bytes[way] += each.length;
          to.write(each);
        }
      }
    };
    const look = () => {
      const now = mode();
      clearTimeout(timer);
      timer = undefined;
      if (now.kind === 'pass' || (now.kind === 'loseDown' && way === 'up')) flush();
      else if (now.kind === 'loseDown') isTorn = queue.splice(0).length > 0 || isTorn;
      else if (now.kind === 'delay') timer = setTimeout(flush, now.ms);
    };
    from.on('data', (data) => {
      queue.push(data);
      if (timer === undefined) look();
    });
    from.on('close', () => {
      queue.push('end');
      if (!isForgotten && timer === undefined) look();
    });
    return look;
  };
  const looks = [createWay('up', near, far), createWay('down', far, near)];
  const reset = () => {
    near.resetAndDestroy();
    far.resetAndDestroy();
  };
  return {
    reset,
    look: () => {
      if (isTorn && mode().kind === 'pass') reset();
      else if (!isForgotten) for (const look of looks) look();
    },
    forget: () => {
      isForgotten = true;
      far.resetAndDestroy();
    },
  };
}

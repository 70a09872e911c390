import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createScanner, readScannerAddress } from './clamd.ts';

let server: Server | null = null;
const sockets = new Set<Socket>();
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  server?.close();
});

/** A daemon that reads the protocol as ClamAV's does, and then says what it is told to say of the bytes. */
async function daemon(answer: (bytes: Buffer) => string | null, at: string | number = 0): Promise<number> {
  const started = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    let held = Buffer.alloc(0);
    socket.on('data', (data) => {
      held = Buffer.concat([held, data]);
      const command = 'zINSTREAM\0';
      if (held.length < command.length) return;
      expect(held.subarray(0, command.length).toString()).toBe(command);
      const parts: Buffer[] = [];
      for (let at = command.length; at + 4 <= held.length; ) {
        const length = held.readUInt32BE(at);
        if (length === 0) {
          const said = answer(Buffer.concat(parts));
          if (said !== null) socket.end(said);
          return;
        }
        parts.push(held.subarray(at + 4, at + 4 + length));
        at += 4 + length;
      }
    });
  });
  server = started;
  await new Promise<void>((resolve) =>
    started.listen(typeof at === 'string' ? { path: at } : { port: at, host: '127.0.0.1' }, resolve),
  );
  const address = started.address();
  return typeof address === 'object' && address ? address.port : 0;
}

async function* pieces(...each: readonly string[]): AsyncGenerator<Buffer> {
  for (const one of each) yield Buffer.from(one);
}
const scannerAt = (port: number, silence?: number) => createScanner({ host: '127.0.0.1', port }, silence);

test('every byte goes to the scanner in order, and its word comes back', async () => {
  let got = '';
  const port = await daemon((bytes) => {
    got = bytes.toString();
    return got.includes('EICAR') ? 'stream: Win.Test.EICAR_HDB-1 FOUND\0' : 'stream: OK\0';
  });
  expect(await scannerAt(port)(pieces('yksi ', '', 'kaksi'))).toBe('clean');
  expect(got).toBe('yksi kaksi');
  expect(await scannerAt(port)(pieces('x'.repeat(300_000), 'EICAR'))).toBe('refused');
});

test.each(['INSTREAM size limit exceeded. ERROR\0', 'stream: OK but not really\0', '', 'UNKNOWN COMMAND\0'])(
  'anything else that it says is no verdict: %j',
  async (said) => {
    const port = await daemon(() => said);
    await expect(scannerAt(port)(pieces('a'))).rejects.toThrow(/scanner/);
  },
);

test('one that says nothing, or is not there, is trouble and no verdict', async () => {
  const port = await daemon(() => null);
  await expect(scannerAt(port, 100)(pieces('a'))).rejects.toThrow(/silent/);
  await expect(scannerAt(9)(pieces('a'))).rejects.toThrow();
});

test('where it listens is read from the environment', async () => {
  expect(readScannerAddress('clamav.kunta.test:3310')).toEqual({ host: 'clamav.kunta.test', port: 3310 });
  expect(readScannerAddress('[::1]:3310')).toEqual({ host: '::1', port: 3310 });
  expect(readScannerAddress('/run/clamav/clamd.ctl')).toEqual({ path: '/run/clamav/clamd.ctl' });
  for (const wrong of ['clamav', 'clamav:0', 'clamav:99999', 'a b:1', ':3310', 'http://clamav:3310'])
    expect(readScannerAddress(wrong)).toBeNull();
});

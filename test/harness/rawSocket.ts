import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { TEST_ORIGIN } from './gateway.ts';

const OPCODE = { text: 0x1, binary: 0x2, close: 0x8, ping: 0x9 } as const;

type Login =
  | { readonly namespace: '/citizen'; readonly key: string }
  | { readonly namespace: '/desk'; readonly token: string };

/** A WebSocket spoken by hand, which may send what no library would. */
export type RawSocket = {
  readonly send: (data: string | Buffer) => void;
  /** Resolves when a text that begins so has come. */
  readonly received: (prefix: string) => Promise<string>;
  /** Resolves with "code reason" of the close frame, or with "" when the connection ended without one. */
  readonly closed: () => Promise<string>;
  readonly close: () => void;
  /** Stops reading, so that the other side's buffers fill. */
  readonly pause: () => void;
  readonly destroy: () => void;
};

/** Connects, shakes hands for Engine.IO and, if asked, enters a namespace. */
export async function openRaw(port: number, login: Login | null): Promise<RawSocket> {
  const socket = connect(port, '127.0.0.1');
  socket.setNoDelay(true);
  await once(socket, 'connect');
  const key = randomBytes(16).toString('base64');
  socket.write(
    `GET /socket/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: ${TEST_ORIGIN}\r\nUpgrade: websocket\r\n` +
      `Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n\r\n`,
  );
  const texts: string[] = [];
  let close = '';
  let onText: () => void = () => undefined;
  const read = createReader(
    (opcode, payload) => {
      if (opcode === OPCODE.text) {
        texts.push(payload.toString());
        if (payload.toString() === '2') write(socket, OPCODE.text, Buffer.from('3'));
        onText();
      }
      if (opcode === OPCODE.close) {
        close = payload.length < 2 ? '1005' : `${payload.readUInt16BE(0)} ${payload.subarray(2)}`.trim();
        write(socket, OPCODE.close, payload.subarray(0, 2));
      }
    },
    createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64'),
  );
  socket.on('data', read);
  socket.on('error', () => undefined);
  const ended = once(socket, 'close');

  const received = (prefix: string): Promise<string> =>
    new Promise((resolve, reject) => {
      onText = () => {
        const found = texts.find((each) => each.startsWith(prefix));
        if (found !== undefined) resolve(found);
      };
      ended.then(() => reject(new Error(`closed before "${prefix}" came: ${texts}`)));
      onText();
    });

  await received('0');
  if (login) {
    const { namespace, ...auth } = login;
    write(
      socket,
      OPCODE.text,
      Buffer.from(`40${namespace},${JSON.stringify({ protocol: PROTOCOL_VERSION, ...auth })}`),
    );
    await received(`40${namespace}`);
  }
  return {
    send: (data) =>
      typeof data === 'string'
        ? write(socket, OPCODE.text, Buffer.from(data))
        : write(socket, OPCODE.binary, data),
    received,
    closed: async () => {
      await ended;
      return close;
    },
    close: () => write(socket, OPCODE.close, Buffer.from([0x03, 0xe8])),
    pause: () => socket.pause(),
    destroy: () => socket.destroy(),
  };
}

function write(socket: Socket, opcode: number, payload: Buffer): void {
  if (socket.destroyed) return;
  const mask = randomBytes(4);
  const masked = Buffer.from(payload.map((byte, i) => byte ^ (mask[i % 4] ?? 0)));
  const length =
    payload.length < 126
      ? Buffer.from([0x80 | payload.length])
      : payload.length < 65_536
        ? Buffer.from([0x80 | 126, payload.length >> 8, payload.length & 0xff])
        : Buffer.concat([Buffer.from([0x80 | 127, 0, 0, 0, 0]), uint32(payload.length)]);
  socket.write(Buffer.concat([Buffer.from([0x80 | opcode]), length, mask, masked]));
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32BE(value);
  return buffer;
}

/** Reads the upgrade's answer, then frames; a server's frames carry no mask. */
function createReader(
  onFrame: (opcode: number, payload: Buffer) => void,
  accept: string,
): (data: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  let isUpgraded = false;
  return (data) => {
    rest = Buffer.concat([rest, data]);
    if (!isUpgraded) {
      const end = rest.indexOf('\r\n\r\n');
      if (end < 0) return;
      if (!rest.subarray(0, end).toString().includes(accept))
        throw new Error(`no upgrade: ${rest.subarray(0, end)}`);
      isUpgraded = true;
      rest = rest.subarray(end + 4);
    }
    while (rest.length >= 2) {
      const short = (rest[1] ?? 0) & 0x7f;
      const header = short < 126 ? 2 : short === 126 ? 4 : 10;
      if (rest.length < header) return;
      const length =
        short < 126 ? short : short === 126 ? rest.readUInt16BE(2) : Number(rest.readBigUInt64BE(2));
      if (rest.length < header + length) return;
      onFrame((rest[0] ?? 0) & 0x0f, rest.subarray(header, header + length));
      rest = rest.subarray(header + length);
    }
  };
}

import { once } from 'node:events';
import { type Socket, connect as tcp } from 'node:net';
import { SECOND } from '../../../shared/kit/time.ts';

/** Where a scanner listens: a host and a port, or a socket's path. */
export type ScannerAddress = { readonly host: string; readonly port: number } | { readonly path: string };

/** Looks through bytes; throws where nobody can say. */
export type Scanner = (pieces: AsyncIterable<Buffer>) => Promise<'clean' | 'refused'>;

/** "10.0.0.5:3310", "[::1]:3310", or a path that begins with "/"; null for anything else. */
export function readScannerAddress(given: string): ScannerAddress | null {
  if (given.startsWith('/')) return { path: given };
  const found = /^(?:\[([0-9a-f:]+)\]|([^:[\]\s]+)):(\d{1,5})$/i.exec(given);
  const port = Number(found?.[3]);
  const host = found?.[1] ?? found?.[2];
  return host && port > 0 && port <= 65_535 ? { host, port } : null;
}

/** How long the scanner may be silent, and how long its answer may be, in bytes. */
const SILENCE = 30 * SECOND;
const LONGEST_ANSWER = 4_096;

/**
 * A client of ClamAV's daemon: one connection a file, the bytes in length-prefixed chunks (`zINSTREAM`), one answer. It
 * learns bytes and nothing else: no name, no contact.
 */
export const createScanner =
  (address: ScannerAddress, silence = SILENCE): Scanner =>
  async (pieces) => {
    const socket = tcp({ ...address });
    socket.setTimeout(silence, () => socket.destroy(new Error('the scanner is silent')));
    try {
      const answered = answerOf(socket);
      // What goes wrong while sending is told by the answer, or by its absence.
      const sent = send(socket, pieces).catch((error: unknown) => socket.destroy(toError(error)));
      const answer = await answered;
      await sent;
      return verdictOf(answer);
    } finally {
      socket.destroy();
    }
  };

async function send(socket: Socket, pieces: AsyncIterable<Buffer>): Promise<void> {
  socket.write('zINSTREAM\0');
  for await (const piece of pieces) {
    if (piece.length === 0) continue;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    socket.write(length);
    if (!socket.write(piece)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
    // It has said something before it has heard all, as when a file is too large for it.
    if (socket.destroyed || !socket.writable) return;
  }
  socket.write(Buffer.alloc(4));
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    socket.on('data', (bytes: Buffer) => {
      answer += bytes.toString('latin1');
      if (answer.includes('\0') || answer.length > LONGEST_ANSWER) resolve(answer.split('\0')[0] ?? '');
    });
    socket.once('end', () => resolve(answer));
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('the scanner went away')));
  });
}

/** Only the two answers that are known count: what else it says is trouble, and no verdict. */
function verdictOf(answer: string): 'clean' | 'refused' {
  const said = answer.trim();
  if (said === 'stream: OK') return 'clean';
  if (/^stream: .+ FOUND$/.test(said)) return 'refused';
  throw new Error(`the scanner gave no verdict: ${said.slice(0, 80)}`);
}

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

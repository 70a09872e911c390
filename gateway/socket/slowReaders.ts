import type { Server, Socket } from 'socket.io';

/** Cut beyond this many buffered bytes, or when nothing has left for this long. */
export type SlowReaderLimits = {
  readonly maxBytes: number;
  readonly maxStallMs: number;
  readonly everyMs: number;
};

type Conn = Socket['conn'];
type Progress = { bytes: number; since: number };

/** Bytes that wait for one connection: in Engine.IO's buffer and in the WebSocket itself. */
export function bufferedBytes(conn: Conn): number {
  let bytes = webSocketOf(conn)?.bufferedAmount ?? 0;
  for (const { data } of bufferOf(conn)) bytes += typeof data === 'string' ? data.length : 0;
  return bytes;
}

/** Socket.IO buffers without end for a reader that does not read; this cuts such a connection (promise P10). */
export function cutSlowReaders(io: Server, limits: SlowReaderLimits, onCut: () => void): () => void {
  const progressOf = new WeakMap<Conn, Progress>();
  /** A busy gateway may look again before a connection that it cut has gone: that is one cut, not two. */
  const cut = new WeakSet<Conn>();
  const timer = setInterval(() => {
    const now = performance.now();
    for (const namespace of io._nsps.values()) {
      for (const socket of namespace.sockets.values()) {
        if (cut.has(socket.conn)) continue;
        const bytes = bufferedBytes(socket.conn);
        const before = progressOf.get(socket.conn);
        if (bytes === 0 || !before || bytes < before.bytes)
          progressOf.set(socket.conn, { bytes, since: now });
        const stalled = bytes > 0 && before ? now - before.since : 0;
        if (bytes <= limits.maxBytes && stalled < limits.maxStallMs) continue;
        cut.add(socket.conn);
        onCut();
        webSocketOf(socket.conn)?.terminate();
      }
    }
  }, limits.everyMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** Resolves when what was sent has left, or the connection is gone. Backfill waits for it between chunks. */
export function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const { conn } = socket;
    const check = () => {
      if (socket.connected && bufferedBytes(conn) > 0) return;
      conn.off('drain', check);
      conn.off('close', check);
      resolve();
    };
    conn.on('drain', check);
    conn.on('close', check);
    setImmediate(check);
  });
}

/** Packets that Engine.IO has not yet handed to the WebSocket; it keeps them private. */
const bufferOf = (conn: Conn): readonly { readonly data?: unknown }[] =>
  (conn as unknown as { writeBuffer: readonly { data?: unknown }[] }).writeBuffer;

type RawWebSocket = {
  readonly bufferedAmount: number;
  terminate(): void;
  close(code: number, reason: string): void;
  prependListener(event: 'message', listener: (data: Buffer, isBinary: boolean) => void): void;
};

/** The WebSocket below an Engine.IO connection; Engine.IO does not type it. */
export function webSocketOf(conn: Conn): RawWebSocket | undefined {
  return (conn.transport as unknown as { socket?: RawWebSocket }).socket;
}

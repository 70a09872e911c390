import { createServer, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { fromWire } from './schemes.ts';

/** Servers must see `Origin: app://…`, as from Electron: Chromium's WebSockets pass here and have that line rewritten. */
export function startProxy(): Promise<number> {
  const server = createServer((incoming, answer) => {
    const headers = { ...incoming.headers };
    if (headers.origin) headers.origin = fromWire(headers.origin);
    const onward = request(incoming.url ?? '', { method: incoming.method, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.rawHeaders);
      response.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, client: Socket, head: Buffer) => {
    const { hostname, port } = new URL(`tunnel://${incoming.url}`);
    const onward = connect(Number(port), hostname.replace(/^\[|\]$/g, ''), () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      if (head.length) client.unshift(head);
      client.once('data', (first: Buffer) => tunnel(client, onward, first));
    });
    onward.on('error', () => client.destroy());
    onward.on('close', () => client.destroy());
    client.on('error', () => onward.destroy());
    client.on('close', () => onward.destroy());
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      server.unref();
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

// A WebSocket's handshake is one small packet; TLS starts with another byte and passes untouched.
function tunnel(client: Duplex, onward: Socket, first: Buffer): void {
  const text = first.toString('latin1');
  const isRequest = text.startsWith('GET ');
  const rewritten = text.replace(/\r\nOrigin: ([^\r]*)/i, (_, origin) => `\r\nOrigin: ${fromWire(origin)}`);
  onward.write(isRequest ? Buffer.from(rewritten, 'latin1') : first);
  client.pipe(onward).pipe(client);
}

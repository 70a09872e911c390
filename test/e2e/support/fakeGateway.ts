import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

export type FakeGateway = {
  readonly url: string;
  /** Method, path and body of every request, and `UPGRADE` with the origin of every WebSocket. */
  readonly requests: string[];
  /** Answers by path; what is not here is answered with an empty page. */
  readonly answers: Map<string, { status: number; body: object }>;
  /** Holds every answer back until the function it returns is called. */
  hold(): () => void;
  stop(): Promise<void>;
};

/** A server on this PC in place of the gateway: it answers what a test tells it to, and remembers what it was asked. */
export async function startFakeGateway(): Promise<FakeGateway> {
  const requests: string[] = [];
  const answers: FakeGateway['answers'] = new Map();
  let held = Promise.resolve();
  const server = createServer(async (request: IncomingMessage, response) => {
    requests.push(`${request.method} ${request.url} ${await text(request)}`);
    await held;
    const { status, body } = answers.get(request.url ?? '') ?? { status: 200, body: null };
    const type = body ? 'application/json' : 'text/html';
    response.writeHead(status, { 'content-type': type, 'access-control-allow-origin': '*' });
    response.end(body ? JSON.stringify(body) : '<!doctype html><title>Elsewhere</title>');
  });
  server.on('upgrade', (request, socket) => {
    requests.push(`UPGRADE ${request.headers.origin}`);
    socket.destroy();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    answers,
    hold() {
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    stop() {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

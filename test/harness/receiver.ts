import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OutgoingEvent } from '../../shared/protocol/api/outgoingEvents.ts';
import { when } from './when.ts';

/** What a receiver does with a request: answers a status, redirects, or never answers. */
export type Reaction = number | { readonly redirectTo: string } | 'silence';

export type Received = {
  readonly event: OutgoingEvent;
  readonly reaction: Reaction;
  readonly isSigned: boolean;
};

export type Receiver = {
  readonly url: string;
  /** Every request, in the order it came. */
  readonly received: readonly Received[];
  /** The events that were taken, in the order they were. */
  readonly taken: () => readonly OutgoingEvent[];
  /** Decides what to do with the requests from now on; by default all are taken. */
  readonly react: (how: (event: OutgoingEvent, nth: number) => Reaction) => void;
  readonly until: (what: string, isSo: () => boolean) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Another system that receives webhooks: a real HTTP server that checks every signature and can misbehave. */
export async function startReceiver(secret: () => string): Promise<Receiver> {
  const received: Received[] = [];
  const listeners = new Set<() => void>();
  let react: (event: OutgoingEvent, nth: number) => Reaction = () => 204;

  const server = createServer((request, response) => {
    void take(request, response);
  });
  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const event = JSON.parse(body) as OutgoingEvent;
    const reaction = react(event, received.length + 1);
    received.push({ event, reaction, isSigned: isSigned(request, body) });
    for (const listener of listeners) listener();
    if (reaction === 'silence') return;
    if (typeof reaction === 'number') response.writeHead(reaction).end('an answer that nobody reads');
    else response.writeHead(307, { location: reaction.redirectTo }).end();
  }
  function isSigned({ headers }: IncomingMessage, body: string): boolean {
    const key = Buffer.from(secret().replace('whsec_', ''), 'base64');
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const wanted = Buffer.from(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
    const given = Buffer.from(String(headers['webhook-signature']));
    const age = Math.abs(Date.now() / 1000 - Number(headers['webhook-timestamp']));
    return given.length === wanted.length && timingSafeEqual(given, wanted) && age < 300;
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const source = {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/luotsi`,
    received,
    taken: () => received.filter(({ reaction }) => reaction === 204).map(({ event }) => event),
    react: (how) => {
      react = how;
    },
    until: (what, isSo) => when(what, [source], isSo),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

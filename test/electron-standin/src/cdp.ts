import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts';

export type { Protocol };
export type CdpEvents = Protocol.EventMap;

type Command = keyof Protocol.CommandParameters & keyof Protocol.CommandReturnValues;
type Waiting = { method: string; resolve: (value: never) => void; reject: (error: Error) => void };
type Message = {
  id?: number;
  method: string;
  params: never;
  sessionId?: string;
  result: never;
  error?: Error;
};

/** Sends one command to Chromium and answers with what it returns. */
export type Send = <C extends Command>(
  method: C,
  params?: Protocol.CommandParameters[C],
) => Promise<Protocol.CommandReturnValues[C]>;

/** Chromium over `--remote-debugging-pipe`; its debugging port stays free for Playwright. */
export class Cdp extends EventEmitter<CdpEvents & { down: [string] }> {
  readonly process: ChildProcess;
  readonly #sessions = new Map<string, EventEmitter<CdpEvents>>();
  readonly #waiting = new Map<number, Waiting>();
  readonly #out: Writable;
  #lastId = 0;
  #parts: Buffer[] = [];
  /** Why Chromium is gone; empty while it lives. */
  down = '';

  constructor(executable: string, args: string[]) {
    super();
    this.setMaxListeners(0);
    this.process = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
    this.process.once('exit', (code, signal) => this.#end(`Chromium exited (${signal ?? code})`));
    this.process.once('error', (error) => this.#end(`Chromium could not start: ${error.message}`));
    this.process.stderr?.setEncoding('utf8').on('data', relayLines());
    this.#out = this.process.stdio[3] as Writable;
    this.#out.on('error', () => {});
    (this.process.stdio[4] as Readable).on('data', (chunk: Buffer) => this.#read(chunk));
  }

  send: Send = (method, params) => this.#send(method, params);

  /** Attaches to a page: commands go to it, and its events arrive at the emitter. */
  async attach(targetId: string): Promise<{ send: Send; events: EventEmitter<CdpEvents> }> {
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const events = new EventEmitter<CdpEvents>();
    this.#sessions.set(sessionId, events);
    return { send: (method, params) => this.#send(method, params, sessionId), events };
  }

  #send(method: string, params: object = {}, sessionId?: string): Promise<never> {
    if (this.down) return Promise.reject(new Error(`${method}: ${this.down}`));
    const id = ++this.#lastId;
    this.#out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { method, resolve, reject }));
  }

  #read(chunk: Buffer): void {
    let rest = chunk;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      this.#parts.push(rest.subarray(0, end));
      this.#take(JSON.parse(Buffer.concat(this.#parts).toString('utf8')));
      this.#parts = [];
      rest = rest.subarray(end + 1);
    }
    if (rest.length) this.#parts.push(rest);
  }

  #take(message: Message): void {
    if (message.id === undefined) {
      const emitter = message.sessionId ? this.#sessions.get(message.sessionId) : this;
      emitter?.emit(message.method as 'Page.loadEventFired', message.params);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`));
    else waiting?.resolve(message.result);
  }

  #end(why: string): void {
    if (this.down) return;
    this.down = why;
    for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: ${why}`));
    this.#waiting.clear();
    this.emit('down', why);
  }
}

/** Playwright reads "DevTools listening on ws://…" at the start of a line of our own stderr. */
function relayLines(): (text: string) => void {
  let rest = '';
  return (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('DevTools listening') || process.env.STANDIN_VERBOSE)
        process.stderr.write(`${line}\n`);
    }
  };
}

import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Socket } from 'socket.io';
import type { Result } from '../../shared/kit/result.ts';
import type { AnswerOf, CallTable, ParsedOf } from '../../shared/protocol/define.ts';
import type { Answer, CallError } from '../../shared/protocol/errors.ts';

/** One handler for every call of a table: parsed input in, answer or refusal out. */
export type Handlers<T extends CallTable, C> = {
  readonly [K in keyof T]: (input: ParsedOf<T[K]>, caller: C) => Promise<Result<AnswerOf<T[K]>, CallError>>;
};

export type ServeOptions<C> = {
  /** Who calls, asked anew for every call; an error refuses it. */
  readonly authorise: (name: string) => Promise<Result<C, CallError>> | Result<C, CallError>;
  readonly onAnswer: (name: string, outcome: string, millis: number) => void;
  readonly log: Logger;
};

type Ack = (answer: Answer<unknown>) => void;

/**
 * Answers a socket's calls: finds the call, authorises, parses, calls, answers. Nothing a socket sends gets further
 * than here unparsed, nothing thrown gets out but an id, and no content is logged.
 */
export function serve<T extends CallTable, C>(
  socket: Socket,
  table: T,
  handlers: Handlers<T, C>,
  options: ServeOptions<C>,
): void {
  socket.onAny((name: unknown, ...args: unknown[]) => {
    const ack = args.pop();
    const isKnown = typeof name === 'string' && Object.hasOwn(table, name);
    if (typeof ack !== 'function') {
      socket.emit('call.refused', { code: isKnown ? 'BadRequest' : 'UnknownCall' });
      options.onAnswer('-', 'NoAck', 0);
      return;
    }
    const started = performance.now();
    const label = isKnown ? name : '-';
    const answer = (value: Answer<unknown>) => {
      options.onAnswer(label, value.ok ? 'ok' : value.error.code, performance.now() - started);
      (ack as Ack)(value);
    };
    if (!isKnown) {
      answer({ ok: false, error: { code: 'UnknownCall' } });
      return;
    }
    callOne(name, args[0], args.length === 1).then(answer, (error: unknown) => {
      const id = randomUUID();
      options.log.error({ err: error, id, call: name }, 'a call failed');
      answer({ ok: false, error: { code: 'Internal', id } });
    });
  });

  async function callOne(
    name: keyof T & string,
    input: unknown,
    isSingle: boolean,
  ): Promise<Answer<unknown>> {
    const caller = await options.authorise(name);
    if (!caller.ok) return caller;
    const call = table[name];
    const parsed = call?.input.safeParse(isSingle ? input : undefined);
    if (!parsed?.success) {
      const issues = (parsed?.error.issues ?? []).slice(0, 5).map((each) => ({
        path: each.path.join('.').slice(0, 80),
        problem: each.code,
      }));
      return { ok: false, error: { code: 'BadRequest', issues } };
    }
    return handlers[name](parsed.data as ParsedOf<T[typeof name]>, caller.value);
  }
}

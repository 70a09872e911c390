// contextBridge. The two worlds share the DOM and nothing else. A CustomEvent reaches the listeners of both before
// dispatchEvent returns, and Blink clones its `detail` for a reader in the other world: calls are synchronous both ways.
import { notCloneable } from './codec.ts';

type Packed =
  | { is: 'value'; value: unknown }
  | { is: 'function'; id: number }
  | { is: 'promise'; id: number }
  | { is: 'error'; message: string }
  | { is: 'array'; items: Packed[] }
  | { is: 'object'; entries: [string, Packed][] };

type Answer = { ok: Packed } | { error: string };
type BridgeMessage =
  | { kind: 'expose'; key: string; api: Packed }
  | { kind: 'call'; id: number; args: Packed[] }
  | { kind: 'answer'; answer: Answer }
  | { kind: 'settle'; id: number; isKept: boolean; value: Packed }
  | { kind: 'open'; url: string; name: string; features: string };

export type Side = 'page' | 'preload';
export type Opening = { url: string; name: string; features: string };
export type Bridge = { expose(key: string, api: unknown): void; open(opening: Opening): void };

/** One end of the bridge. `onOpen` hears of window.open, which the page's end asks for. */
export function createBridge(secret: string, side: Side, onOpen: (opening: Opening) => void): Bridge {
  const functions = new Map<number, (...args: unknown[]) => unknown>();
  const promises = new Map<number, { keep: (value: unknown) => void; fail: (reason: unknown) => void }>();
  const otherSide = side === 'page' ? 'preload' : 'page';
  let lastId = 0;
  let answer: Answer | undefined;

  const post = (message: BridgeMessage) => {
    window.dispatchEvent(new CustomEvent(secret + otherSide, { detail: message }));
  };

  const ask = (message: BridgeMessage): unknown => {
    post(message);
    const given = answer;
    answer = undefined;
    if (!given) throw new Error('stand-in: the other world did not answer');
    if ('error' in given) throw new Error(given.error);
    return unpack(given.ok);
  };

  function pack(value: unknown, depth = 0): Packed {
    if (depth > 1_000) throw new TypeError('Electron contextBridge recursion depth exceeded.');
    if (typeof value === 'symbol') throw new Error('stand-in: contextBridge cannot pass a symbol');
    if (typeof value === 'function') {
      lastId += 1;
      functions.set(lastId, value as () => unknown);
      return { is: 'function', id: lastId };
    }
    if (typeof value !== 'object' || value === null) return { is: 'value', value };
    if (value instanceof Promise) return packPromise(value);
    if (value instanceof Error) return { is: 'error', message: value.message };
    if (Array.isArray(value)) return { is: 'array', items: value.map((item) => pack(item, depth + 1)) };
    if (Object.prototype.toString.call(value) === '[object Object]') {
      return {
        is: 'object',
        entries: Object.entries(value).map(([key, item]) => [key, pack(item, depth + 1)]),
      };
    }
    try {
      return { is: 'value', value: structuredClone(value) };
    } catch {
      throw new Error(notCloneable);
    }
  }

  function packPromise(promise: Promise<unknown>): Packed {
    lastId += 1;
    const id = lastId;
    promise.then(
      (value) => post({ kind: 'settle', id, isKept: true, value: pack(value) }),
      (reason) => post({ kind: 'settle', id, isKept: false, value: pack(reason) }),
    );
    return { is: 'promise', id };
  }

  function unpack(packed: Packed): unknown {
    switch (packed.is) {
      case 'value':
        return packed.value;
      case 'error':
        return new Error(packed.message);
      case 'array':
        return packed.items.map(unpack);
      case 'object':
        return Object.fromEntries(packed.entries.map(([key, item]) => [key, unpack(item)]));
      case 'function':
        return (...args: unknown[]) =>
          ask({ kind: 'call', id: packed.id, args: args.map((arg) => pack(arg)) });
      case 'promise':
        return new Promise((keep, fail) => promises.set(packed.id, { keep, fail }));
    }
  }

  function run(task: () => unknown): void {
    let result: Answer;
    try {
      result = { ok: pack(task()) };
    } catch (error) {
      result = { error: error instanceof Error ? error.message : 'An unknown exception occurred' };
    }
    post({ kind: 'answer', answer: result });
  }

  function take(message: BridgeMessage): void {
    if (message.kind === 'answer') answer = message.answer;
    else if (message.kind === 'open') onOpen(message);
    else if (message.kind === 'call') run(() => functions.get(message.id)?.(...message.args.map(unpack)));
    else if (message.kind === 'expose') run(() => expose(message.key, unpack(message.api)));
    else settle(message.id, message.isKept, unpack(message.value));
  }

  function settle(id: number, isKept: boolean, value: unknown): void {
    const promise = promises.get(id);
    promises.delete(id);
    promise?.[isKept ? 'keep' : 'fail'](value);
  }

  window.addEventListener(secret + side, (event) => {
    event.stopImmediatePropagation();
    take((event as CustomEvent<BridgeMessage>).detail);
  });

  return {
    expose: (key, api) => void ask({ kind: 'expose', key, api: pack(api) }),
    open: (opening) => post({ kind: 'open', ...opening }),
  };
}

function expose(key: string, api: unknown): void {
  if (key in window)
    throw new Error('Cannot bind an API on top of an existing property on the window object');
  Object.defineProperty(window, key, {
    value: freeze(api),
    writable: false,
    configurable: false,
    enumerable: true,
  });
}

function freeze(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

// contextBridge. The two worlds share the DOM and nothing else. A CustomEvent reaches the listeners of both before
// dispatchEvent returns, and Blink clones its `detail` for a reader in the other world: calls are synchronous both ways.

type Packed =
  | { is: 'value'; value: unknown }
  | { is: 'function'; id: number }
  | { is: 'promise'; settle: Packed }
  | { is: 'error'; message: string }
  | { is: 'array'; items: Packed[] }
  | { is: 'object'; entries: [string, Packed][] };

type Answer = { kind: 'answer'; value: Packed } | { kind: 'failure'; error: string };
type BridgeMessage = Answer | { kind: 'call'; id: number; args: Packed[] };
type AnyFunction = (...args: unknown[]) => unknown;

/** One end of the bridge. It offers one function to the other end, and answers with the one that is offered there. */
export function createBridge(secret: string, side: 'page' | 'preload', offered: AnyFunction): AnyFunction {
  const functions = [offered];
  const otherSide = side === 'page' ? 'preload' : 'page';
  let answer: Answer | undefined;

  const post = (message: BridgeMessage) => {
    window.dispatchEvent(new CustomEvent(secret + otherSide, { detail: message }));
  };

  const far =
    (id: number): AnyFunction =>
    (...args) => {
      post({ kind: 'call', id, args: args.map(pack) });
      const given = answer;
      answer = undefined;
      if (!given) throw new Error('stand-in: the other world did not answer');
      if (given.kind === 'failure') throw new Error(given.error);
      return unpack(given.value);
    };

  function pack(value: unknown): Packed {
    if (typeof value === 'function') {
      return { is: 'function', id: functions.push(value as AnyFunction) - 1 };
    }
    if (typeof value !== 'object' || value === null) return { is: 'value', value };
    if (value instanceof Promise) {
      const settle: AnyFunction = (keep, fail) => void value.then(keep as AnyFunction, fail as AnyFunction);
      return { is: 'promise', settle: pack(settle) };
    }
    if (value instanceof Error) return { is: 'error', message: value.message };
    if (Array.isArray(value)) return { is: 'array', items: value.map(pack) };
    if (Object.prototype.toString.call(value) === '[object Object]') {
      return { is: 'object', entries: Object.entries(value).map(([key, item]) => [key, pack(item)]) };
    }
    return { is: 'value', value: structuredClone(value) };
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
        return far(packed.id);
      case 'promise':
        return new Promise(unpack(packed.settle) as AnyFunction);
    }
  }

  function run(id: number, args: Packed[]): Answer {
    try {
      return { kind: 'answer', value: pack(functions[id]?.(...args.map(unpack))) };
    } catch (error) {
      return { kind: 'failure', error: error instanceof Error ? error.message : String(error) };
    }
  }

  window.addEventListener(secret + side, (event) => {
    event.stopImmediatePropagation();
    const { detail: message } = event as CustomEvent<BridgeMessage>;
    if (message.kind === 'call') post(run(message.id, message.args));
    else answer = message;
  });

  return far(0);
}

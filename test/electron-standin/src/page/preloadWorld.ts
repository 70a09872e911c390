import { createBridge } from './bridge.ts';
import { decode, encode } from './codec.ts';
import { bindingName, type FromPage, type PageConfig, receiverName, type ToPage } from './messages.ts';

type Listener = (...args: unknown[]) => void;
type RunPreload = (
  require: (id: string) => unknown,
  process: object,
  exports: object,
  module: object,
) => void;

/** Runs in the isolated world of the top frame, as Electron does: a sandboxed preload's surroundings, then the preload. */
export function startPreloadWorld(config: PageConfig, runPreload: RunPreload): void {
  const scope = globalThis as unknown as Record<string, (text: string) => void>;
  const binding = scope[bindingName];
  if (!binding || window !== window.top || location.href === 'about:blank') return;
  delete scope[bindingName];
  const tell = (message: FromPage) => binding(JSON.stringify(message));

  const bridge = createBridge(config.secret, 'preload', ({ url, name, features }) =>
    tell({ kind: 'open', url, name, features }),
  );
  const ipc = createIpc(tell);
  scope[receiverName] = (text) => ipc.receive(JSON.parse(text));
  for (const type of ['mousedown', 'mouseup', 'keydown', 'keyup']) {
    window.addEventListener(type, (event) => event.isTrusted && tell({ kind: 'input', type }), {
      capture: true,
    });
  }

  const electron = { contextBridge: { exposeInMainWorld: bridge.expose }, ipcRenderer: ipc.renderer };
  const require = (id: string) => {
    if (id === 'electron' || id === 'electron/renderer') return electron;
    throw new Error(`module not found: ${id}`);
  };
  const module = { exports: {} };
  try {
    runPreload(require, config.process, module.exports, module);
  } catch (error) {
    console.error(`Unable to load preload script: ${config.preload}`);
    console.error(error);
    tell({ kind: 'preloadError', stack: error instanceof Error ? `${error.stack}` : String(error) });
  }
}

function createIpc(tell: (message: FromPage) => void) {
  const listeners = new Map<string, Listener[]>();
  const calls = new Map<number, (message: ToPage) => void>();
  let lastId = 0;

  // Methods sit on a prototype: ipcRenderer itself, handed over the bridge, arrives as {} there.
  class IpcRenderer {
    async invoke(channel: string, ...args: unknown[]) {
      lastId += 1;
      const id = lastId;
      const text = encode(args);
      const reply = await new Promise<ToPage>((resolve) => {
        calls.set(id, resolve);
        tell({ kind: 'invoke', id, channel, args: text });
      });
      if (reply.kind === 'reply') return decode(reply.value);
      throw new Error(
        `Error invoking remote method '${channel}': ${reply.kind === 'failure' ? reply.error : ''}`,
      );
    }
    on(channel: string, listener: Listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return this;
    }
    off(channel: string, listener: Listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((other) => other !== listener),
      );
      return this;
    }
  }

  const renderer = new IpcRenderer();
  return {
    renderer,
    receive(message: ToPage) {
      if (message.kind === 'push') {
        const args = decode(message.args) as unknown[];
        for (const listener of listeners.get(message.channel) ?? []) listener({ sender: renderer }, ...args);
        return;
      }
      const resolve = calls.get(message.id);
      calls.delete(message.id);
      resolve?.(message);
    },
  };
}

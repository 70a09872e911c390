import { createBridge } from './bridge.ts';
import { bindingName, type FromPage, receiverName, type ToPage } from './messages.ts';
import { plain } from './plain.ts';

type Listener = (...args: unknown[]) => void;
type RunPreload = (
  require: (id: string) => unknown,
  process: object,
  exports: object,
  module: object,
) => void;

const inputTypes = { mousedown: 'mouseDown', mouseup: 'mouseUp', keydown: 'rawKeyDown', keyup: 'keyUp' };

/** Runs in the isolated world of the top frame, as Electron does: a sandboxed preload's surroundings, then the preload. */
export function startPreloadWorld(secret: string, runPreload: RunPreload): void {
  const scope = globalThis as unknown as Record<string, (text: string) => void>;
  const binding = scope[bindingName];
  if (!binding || window !== window.top || location.href === 'about:blank') return;
  delete scope[bindingName];
  const tell = (message: FromPage) => binding(JSON.stringify(message));

  const exposeInMainWorld = createBridge(secret, 'preload', (...words) => mayOpen(...words.map(String)));
  const ipc = createIpc(tell);
  scope[receiverName] = (text) => ipc.receive(JSON.parse(text));
  for (const [name, type] of Object.entries(inputTypes)) {
    window.addEventListener(name, (event) => event.isTrusted && tell({ kind: 'input', type }), true);
  }

  const electron = { contextBridge: { exposeInMainWorld }, ipcRenderer: ipc.renderer };
  const require = (id: string) => {
    if (id === 'electron') return electron;
    throw new Error(`module not found: ${id}`);
  };
  const module = { exports: {} };
  const process = { type: 'renderer', sandboxed: true, contextIsolated: true };
  runPreload(require, process, module.exports, module);
}

/**
 * window.open waits for its answer, and a page that waits hears nothing: it stands still here, where the main process
 * reads what is asked and writes whether it may be.
 */
function mayOpen(url = '', frameName = '', features = ''): boolean {
  const asked = { url, frameName, features, isAllowed: false };
  // biome-ignore lint/suspicious/noDebugger: this is what it stands still by
  debugger;
  return asked.isAllowed;
}

function createIpc(tell: (message: FromPage) => void) {
  const listeners = new Map<string, Set<Listener>>();
  const calls = new Map<number, (message: ToPage) => void>();
  let lastId = 0;

  // Methods sit on a prototype: ipcRenderer itself, handed over the bridge, arrives as {} there.
  class IpcRenderer {
    async invoke(channel: string, ...args: unknown[]) {
      lastId += 1;
      const id = lastId;
      tell({ kind: 'invoke', id, channel, args: plain(args) });
      const reply = await new Promise<ToPage>((resolve) => calls.set(id, resolve));
      if (reply.kind === 'reply') return reply.value;
      throw new Error(
        `Error invoking remote method '${channel}': ${reply.kind === 'failure' ? reply.error : ''}`,
      );
    }
    on(channel: string, listener: Listener) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
      return this;
    }
    off(channel: string, listener: Listener) {
      listeners.get(channel)?.delete(listener);
      return this;
    }
  }

  const renderer = new IpcRenderer();
  return {
    renderer,
    receive(message: ToPage) {
      if (message.kind === 'push') {
        for (const listener of listeners.get(message.channel) ?? [])
          listener({ sender: renderer }, ...message.args);
        return;
      }
      const resolve = calls.get(message.id);
      calls.delete(message.id);
      resolve?.(message);
    },
  };
}

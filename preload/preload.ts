import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { DesktopBridge } from '../shared/desktop/calls.ts';
import { isDesktopCall, isDesktopNotice } from '../shared/desktop/names.ts';
import type { DesktopReply } from '../shared/desktop/reply.ts';

const call: DesktopBridge['call'] = async (name, input) => {
  if (!isDesktopCall(name)) throw new Error('UnknownCall');
  const reply: DesktopReply = await ipcRenderer.invoke(name, input);
  // Only the message of an error crosses the bridge.
  if (!reply.ok) throw new Error(`${reply.error.code} ${reply.error.id}`);
  return reply.value as never; // parsed with the call's own schema in the main process
};

const on: DesktopBridge['on'] = (name, listener) => {
  if (!isDesktopNotice(name)) throw new Error('UnknownNotice');
  // The event is kept back: it carries ipcRenderer itself.
  const forward = (_event: IpcRendererEvent, payload: Parameters<typeof listener>[0]) => listener(payload);
  ipcRenderer.on(name, forward);
  return () => {
    ipcRenderer.off(name, forward);
  };
};

contextBridge.exposeInMainWorld('desktop', { call, on } satisfies DesktopBridge);

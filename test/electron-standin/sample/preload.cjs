const { contextBridge, ipcRenderer } = require('electron');

globalThis.onlyInPreload = true;
contextBridge.exposeInMainWorld('sample', {
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  on(listener) {
    const forward = (_event, item) => listener(item);
    ipcRenderer.on('news', forward);
    return () => ipcRenderer.off('news', forward);
  },
  add: (a, b) => a + b,
  apply: (change, value) => change(value) + 1,
  fail() {
    throw new RangeError('out of range');
  },
  ipcRenderer,
  process: { type: process.type, sandboxed: process.sandboxed },
  tryRequire(id) {
    try {
      require(id);
      return 'loaded';
    } catch (error) {
      return error.message;
    }
  },
});

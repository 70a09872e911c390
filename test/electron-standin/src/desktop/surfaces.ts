// Parts of the desktop that a page cannot show. Specs reach them as on real Electron: through prototypes and emit().
import type { AddRepresentationOptions, NotificationConstructorOptions } from 'electron';
import { Emitter, guard } from '../guard.ts';
import { needReady } from '../runtime.ts';
import type { Menu } from './menu.ts';

export class Notification extends Emitter {
  static isSupported = () => true;
  readonly title: string;
  readonly body: string;
  readonly silent: boolean;
  constructor({ title = '', body = '', silent = false }: NotificationConstructorOptions = {}) {
    needReady('Cannot create Notification before app is ready');
    super();
    this.title = title;
    this.body = body;
    this.silent = silent;
  }
  show(): void {
    setImmediate(() => this.emit('show', {}));
  }
  close(): void {
    setImmediate(() => this.emit('close', {}));
  }
}

export class Tray extends Emitter {
  constructor(_image: object) {
    needReady('Cannot create Tray before app is ready');
    super();
  }
  setImage(_image: object): void {}
  setToolTip(_text: string): void {}
  setContextMenu(_menu: Menu | null): void {}
  destroy(): void {}
}

class PowerMonitor extends Emitter {
  getSystemIdleState(_threshold: number): string {
    return 'active';
  }
}
export const powerMonitor = new PowerMonitor();

class NativeImage {
  addRepresentation(_options: AddRepresentationOptions): void {}
  setTemplateImage(_isTemplate: boolean): void {}
}

const createImage = (_url?: string) => guard('NativeImage', new NativeImage());

export const nativeImage = guard('nativeImage', { createEmpty: createImage, createFromDataURL: createImage });

const area = { x: 0, y: 0, width: 1366, height: 768 };
const display = { id: 1, scaleFactor: 1, bounds: area, workArea: area };

export const screen = guard('screen', {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
});

export const shell = guard('shell', { async openExternal(_url: string) {} });

export const dialog = guard('dialog', {
  showErrorBox: (title: string, content: string) => console.error(`showErrorBox: ${title}: ${content}`),
});

export const net = guard('net', {
  fetch(url: string, options?: RequestInit) {
    needReady('net module can only be used after app is ready');
    return fetch(url, options);
  },
});

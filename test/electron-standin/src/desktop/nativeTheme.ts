import { Emitter } from '../guard.ts';
import { runtime } from '../runtime.ts';

class NativeTheme extends Emitter {
  #source: 'system' | 'light' | 'dark' = 'system';
  get themeSource() {
    return this.#source;
  }
  set themeSource(source) {
    this.#source = source;
    for (const { webContents } of runtime.windows) webContents._applyTheme();
  }
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }
}

export const nativeTheme = new NativeTheme();

import { createStore } from 'zustand/vanilla';
import { defaultSettings, type Settings } from '../../shared/desktop/settings.ts';
import type { Host } from '../clients/host.ts';

/** The settings of this person on this PC; a change is on the screen at once and kept by the host. */
export function createSettings(host: Host) {
  const store = createStore<Settings>()(() => defaultSettings);
  return {
    store,
    async load() {
      store.setState(await host.call('settings.read', {}));
    },
    change(part: Partial<Settings>) {
      store.setState(part);
      void host.call('settings.write', store.getState());
    },
  };
}
export type SettingsPart = ReturnType<typeof createSettings>;

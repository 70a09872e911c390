import { defaultSettings, type Settings } from '../../shared/desktop/settings.ts';
import type { Store } from '../platform/store.ts';
import type { AreaHandlers } from './tables.ts';

export const settingsCalls = (
  kept: Store<Settings>,
  onChange: (settings: Settings) => void,
): AreaHandlers<'settings'> => ({
  'settings.read': () => kept.read() ?? defaultSettings,
  'settings.write': (settings) => {
    kept.write(settings);
    onChange(settings);
    return {};
  },
});

import { useEffect } from 'react';
import type { Settings } from '../../shared/desktop/settings.ts';

/** Light, dark, or as the system has it. */
export function useTheme(theme: Settings['theme']) {
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const isDark = theme === 'dark' || (theme === 'system' && dark.matches);
      document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [theme]);
}

/** How close the rows stand, and how large the text is; everything is measured in the text's size. */
export function useMeasures({ density, textSize }: Pick<Settings, 'density' | 'textSize'>) {
  useEffect(() => {
    document.documentElement.dataset.density = density;
    document.documentElement.style.setProperty('--text-size', String(textSize / 100));
  }, [density, textSize]);
}

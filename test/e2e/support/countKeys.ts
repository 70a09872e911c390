import type { Page } from '@playwright/test';

/** A keyboard that counts its presses; words that are typed count as none. */
export function countKeys({ keyboard }: Page) {
  let count = 0;
  return {
    /** One key, as often as asked. */
    async press(key: string, times = 1): Promise<void> {
      count += times;
      for (let i = 0; i < times; i += 1) await keyboard.press(key);
    },
    type: (words: string) => keyboard.type(words),
    count: () => count,
  };
}

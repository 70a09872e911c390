import ElectronStore from 'electron-store';
import type { z } from 'zod';

/** One small file of this person on this PC. What cannot be read counts as not there. */
export type Store<T> = { read(): T | null; write(value: T): void };

export function createStore<T>(name: string, schema: z.ZodType<T>): Store<T> {
  const file = new ElectronStore<{ value?: unknown }>({
    name,
    clearInvalidConfig: true,
    fileExtension: 'json',
  });
  return {
    read() {
      const parsed = schema.safeParse(file.get('value'));
      return parsed.success ? parsed.data : null;
    },
    write: (value) => file.set('value', value),
  };
}

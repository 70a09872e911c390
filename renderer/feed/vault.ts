import { z } from 'zod';
import type { VaultName } from '../../shared/desktop/calls.ts';
import type { Host } from '../clients/host.ts';

/**
 * A part of the host's vault for one person: several people may use one PC, and nobody's words may go out as
 * another's. What cannot be read is as good as nothing.
 */
export function createVault<T>(host: Host, name: VaultName, person: string, shape: z.ZodType<T>) {
  const shelf = z.record(z.string(), z.unknown());
  const readAll = async (): Promise<Record<string, unknown>> => {
    const { value } = await host.call('vault.read', { name });
    if (value === null) return {};
    try {
      const parsed = shelf.safeParse(JSON.parse(value));
      return parsed.success ? parsed.data : {};
    } catch {
      return {};
    }
  };
  /** Writes follow one another, so that an older one never lands on a newer. */
  let last: Promise<unknown> = Promise.resolve();
  const enqueue = (work: () => Promise<void>) => {
    last = last.then(work, work);
    return last;
  };

  return {
    async read(): Promise<T | null> {
      const parsed = shape.safeParse((await readAll())[person]);
      return parsed.success ? parsed.data : null;
    },
    /** Null forgets. */
    write: (value: T | null) =>
      enqueue(async () => {
        const { [person]: _mine, ...others } = await readAll();
        const next = value === null ? others : { ...others, [person]: value };
        const text = Object.keys(next).length > 0 ? JSON.stringify(next) : null;
        await host.call('vault.write', { name, value: text });
      }),
  };
}
export type Vault<T> = ReturnType<typeof createVault<T>>;

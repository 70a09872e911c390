import { open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Acknowledged } from './ledger.ts';
import { testFolder } from './postgres.ts';

/** A ledger's acknowledgements on the disk. */
export type LedgerFile = {
  /** Resolves when it lies on the disk, whatever becomes of this machine. */
  readonly keep: (entry: Acknowledged) => Promise<void>;
  /** What lies there, in the order in which it was kept. */
  readonly read: () => Promise<Acknowledged[]>;
  readonly remove: () => Promise<void>;
};

/** What comes while the disk is at work shares the next writing, as a busy asker would else wait for the disk alone. */
export async function openLedgerFile(): Promise<LedgerFile> {
  const name = path.join(testFolder(), `ledger-${process.pid}-${Date.now()}.jsonl`);
  const file = await open(name, 'ax');
  let lines: string[] = [];
  let next: Promise<void> | null = null;
  let writing: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    next = null;
    const batch = lines.join('');
    lines = [];
    await file.appendFile(batch);
    await file.sync();
  }

  return {
    keep: (entry) => {
      lines.push(`${JSON.stringify(entry)}\n`);
      next ??= writing = writing.then(write);
      return next;
    },
    read: async () =>
      (await readFile(name, 'utf8'))
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Acknowledged),
    remove: async () => {
      await writing;
      await file.close();
      await rm(name);
    },
  };
}

import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { createId } from '../../shared/kit/ids.ts';
import { type Clock, toInstant } from '../../shared/kit/time.ts';

/** Writes a fault down and answers with the id under which it is found. */
export type ReportFault = (where: string, error: unknown) => string;

const LARGEST = 1_000_000;

/**
 * The log of this PC: one line of JSON for each fault. Messages of errors may quote what people wrote, so only the kind
 * of the error and the places in our code are written down.
 */
export function createFaultLog(file: string, now: Clock): ReportFault {
  return (where, error) => {
    const id = createId();
    const line = JSON.stringify({ id, at: toInstant(now()), where, ...describeFault(error) });
    mkdirSync(dirname(file), { recursive: true });
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST) renameSync(file, `${file}.old`);
    appendFileSync(file, `${line}\n`, { mode: 0o600 });
    return id;
  };
}

export function describeFault(error: unknown): { kind: string; code?: string; places: string[] } {
  if (!(error instanceof Error)) return { kind: typeof error, places: [] };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { kind: error.name, ...code, places: places.slice(0, 12).map((line) => line.trim()) };
}

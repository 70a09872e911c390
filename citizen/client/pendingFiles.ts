import type { FileRef } from '../../shared/domain/file/fileRef.ts';
import type { FileAnswer } from './fileTransfer.ts';

/** Why a file cannot be sent; `Refused`: the scanner found something in it. */
export type FileProblem = Extract<FileAnswer<never>, { ok: false }>['error']['code'] | 'Refused';

/** A file that is chosen and not yet sent. */
export type PendingFile = {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly state: /** `part` of it has come, from 0 to 1. */
    | { readonly kind: 'coming'; readonly part: number }
    /** All of it has come, and the scanner has not said yet. */
    | { readonly kind: 'waiting' }
    | { readonly kind: 'ready'; readonly file: FileRef }
    | { readonly kind: 'failed'; readonly why: FileProblem };
};

/** Those that can be sent; null while one of them is on its way, or has failed and stands in the way. */
export function readyFiles(files: readonly PendingFile[]): FileRef[] | null {
  const ready: FileRef[] = [];
  for (const { state } of files) {
    if (state.kind !== 'ready') return null;
    ready.push(state.file);
  }
  return ready;
}

/** What is ready as text for the tab's storage: what has come need not be chosen again after a reload. */
export function encodeFiles(files: readonly PendingFile[]): string | null {
  const kept = files.filter(({ state }) => state.kind === 'ready');
  return kept.length === 0 ? null : JSON.stringify(kept);
}

export function decodeFiles(text: string | null): PendingFile[] {
  if (text === null) return [];
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found.filter(isReady) : [];
  } catch {
    return [];
  }
}

const isReady = (found: PendingFile | null): found is PendingFile =>
  typeof found?.id === 'string' && typeof found.name === 'string' && found.state?.kind === 'ready';

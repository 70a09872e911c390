import { createId } from '../../shared/kit/ids.ts';
import type { UploadStanding } from '../../shared/protocol/files.ts';
import type { FileAnswer, FileTransfer } from './fileTransfer.ts';
import type { FileProblem, PendingFile } from './pendingFiles.ts';

export type FileLimits = { readonly maxBytes: number; readonly perMessage: number };

type Parts = {
  readonly transfer: FileTransfer;
  /** The conversation's key; null while there is none. */
  readonly key: () => string | null;
  readonly files: () => readonly PendingFile[];
  readonly setFiles: (files: readonly PendingFile[]) => void;
};

/** In milliseconds. */
const ASK_AGAIN_AFTER = 3_000;

/** Whether trying the very same file again may help. */
export const mayRetry = (why: FileProblem): boolean =>
  why === 'Unreachable' || why === 'FileBroken' || why === 'TooFast' || why === 'Internal';

/** What is being brought: each file by itself, taken back when it is removed, never sent half. */
export function createUploads({ transfer, key, files, setFiles }: Parts) {
  const underWay = new Map<string, AbortController>();
  const bytesOf = new Map<string, Blob>();

  const has = (id: string) => files().some((each) => each.id === id);
  const setState = (id: string, state: PendingFile['state']) =>
    setFiles(files().map((each) => (each.id === id ? { ...each, state } : each)));

  const take = (id: string, answer: FileAnswer<UploadStanding>) => {
    if (!has(id)) return;
    if (!answer.ok) return setState(id, { kind: 'failed', why: answer.error.code });
    const { state, file } = answer.value;
    if (state === 'refused') return setState(id, { kind: 'failed', why: 'Refused' });
    if (state === 'ready') {
      bytesOf.delete(id);
      return setFiles(
        files().map((each) =>
          each.id === id ? { ...each, name: file.name, state: { kind: 'ready', file } } : each,
        ),
      );
    }
    setState(id, { kind: 'waiting' });
    setTimeout(() => void ask(id), ASK_AGAIN_AFTER);
  };
  const ask = async (id: string) => {
    const opened = key();
    if (opened === null || !has(id)) return;
    const answer = await transfer.standing(opened, id);
    // The line may be away for a while: what has come is there all the same.
    if (!answer.ok && mayRetry(answer.error.code)) setTimeout(() => void ask(id), ASK_AGAIN_AFTER);
    else take(id, answer);
  };
  const bring = async (id: string) => {
    const opened = key();
    const found = files().find((each) => each.id === id);
    const bytes = bytesOf.get(id);
    if (opened === null || !found || !bytes) return;
    const stop = new AbortController();
    underWay.set(id, stop);
    setState(id, { kind: 'coming', part: 0 });
    const onPart = (part: number) => has(id) && setState(id, { kind: 'coming', part });
    const answer = await transfer.bring(opened, { id, name: found.name, bytes }, onPart, stop.signal);
    underWay.delete(id);
    take(id, answer);
  };

  return {
    add(chosen: readonly File[], { maxBytes, perMessage }: FileLimits) {
      const room = perMessage - files().filter((each) => each.state.kind !== 'failed').length;
      const added = chosen.map((each, i): PendingFile => {
        const { name, size } = each;
        const why =
          size > maxBytes ? 'FileTooLarge' : size === 0 ? 'FileEmpty' : i >= room ? 'TooManyFiles' : null;
        const id = createId();
        if (why === null) bytesOf.set(id, each);
        return { id, name, size, state: why ? { kind: 'failed', why } : { kind: 'coming', part: 0 } };
      });
      setFiles([...files(), ...added]);
      for (const { id, state } of added) if (state.kind === 'coming') void bring(id);
    },
    retry: (id: string) => void bring(id),
    remove(id: string) {
      underWay.get(id)?.abort();
      bytesOf.delete(id);
      const found = files().find((each) => each.id === id);
      setFiles(files().filter((each) => each.id !== id));
      const opened = key();
      if (opened !== null && found && found.state.kind !== 'failed') transfer.takeBack(opened, id);
    },
    /** They go with a message now. */
    sent(ids: ReadonlySet<string>) {
      setFiles(files().filter((each) => !ids.has(each.id)));
    },
    /** Lets go of all that is under way. */
    stop() {
      for (const stop of underWay.values()) stop.abort();
      underWay.clear();
      bytesOf.clear();
    },
  };
}

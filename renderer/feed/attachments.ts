import { z } from 'zod';
import { createStore } from 'zustand/vanilla';
import { type FileRef, fileRef } from '../../shared/domain/file/fileRef.ts';
import { createId } from '../../shared/kit/ids.ts';
import { SECOND } from '../../shared/kit/time.ts';
import type { UploadStanding } from '../../shared/protocol/files.ts';
import type { FileAnswer, FileClient, FileError } from '../clients/files.ts';
import { defineForm, type Forms } from './forms.ts';

/** Why a file cannot be sent; `Refused`: the scanner found something in it. */
export type FileProblem = FileError['code'] | 'Refused';

/** A file that goes with the next message to a client. */
export type Attachment = {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly state:
    | { readonly kind: 'coming'; readonly part: number }
    /** All of it has come, and the scanner has not said yet. */
    | { readonly kind: 'waiting' }
    | { readonly kind: 'ready'; readonly file: FileRef }
    | { readonly kind: 'failed'; readonly why: FileProblem };
};
export type FileLimits = { readonly maxBytes: number; readonly perMessage: number };
type Change = (list: readonly Attachment[]) => readonly Attachment[];

/** What has come whole is kept with the half-filled forms: it outlives the page, and a crash. */
const keptFiles = defineForm('attachments', z.object({ files: z.array(fileRef) }), { files: [] });

const ASK_AGAIN_AFTER = 3 * SECOND;
const none: readonly Attachment[] = [];

/** Whether trying the very same file again may help. */
export const mayRetry = (why: FileProblem): boolean =>
  why === 'Unreachable' || why === 'FileBroken' || why === 'TooFast' || why === 'Internal';

/** Files that are being brought, by contact: they go on coming while another contact is looked at. */
export function createAttachments(client: FileClient, forms: Forms) {
  const store = createStore<{ byContact: Readonly<Record<string, readonly Attachment[]>> }>()(() => ({
    byContact: {},
  }));
  const bytesOf = new Map<string, Blob>();
  const underWay = new Map<string, AbortController>();
  let isStopped = false;

  const of = (contactId: string) => store.getState().byContact[contactId] ?? none;
  const find = (contactId: string, id: string) => of(contactId).find((each) => each.id === id);
  const change = (contactId: string, by: Change) => {
    const list = by(of(contactId));
    store.setState(({ byContact }) => ({ byContact: { ...byContact, [contactId]: list } }));
    const files = readyOf(list);
    if (files.length > 0) forms.change(keptFiles, contactId, { files });
    else if (forms.of(keptFiles, contactId).files.length > 0) forms.forget(keptFiles, contactId);
  };
  const put = (contactId: string, id: string, part: Partial<Attachment>) =>
    change(contactId, (list) => list.map((each) => (each.id === id ? { ...each, ...part } : each)));

  const later = (contactId: string, id: string) => setTimeout(() => void ask(contactId, id), ASK_AGAIN_AFTER);
  function take(contactId: string, id: string, answer: FileAnswer<UploadStanding>) {
    if (isStopped || !find(contactId, id)) return;
    if (!answer.ok) return put(contactId, id, { state: { kind: 'failed', why: answer.error.code } });
    const { state, file } = answer.value;
    if (state === 'refused') return put(contactId, id, { state: { kind: 'failed', why: 'Refused' } });
    put(contactId, id, {
      name: file.name,
      state: state === 'ready' ? { kind: 'ready', file } : { kind: 'waiting' },
    });
    if (state === 'ready') bytesOf.delete(id);
    else later(contactId, id);
  }
  async function ask(contactId: string, id: string): Promise<void> {
    if (isStopped || !find(contactId, id)) return;
    const answer = await client.standing({ contactId, id });
    if (!answer.ok && (mayRetry(answer.error.code) || answer.error.code === 'SessionEnded'))
      later(contactId, id);
    else take(contactId, id, answer);
  }
  async function bring(contactId: string, id: string): Promise<void> {
    const bytes = bytesOf.get(id);
    const found = find(contactId, id);
    if (!bytes || !found) return;
    const stop = new AbortController();
    underWay.set(id, stop);
    const onPart = (part: number) =>
      find(contactId, id) && put(contactId, id, { state: { kind: 'coming', part } });
    onPart(0);
    const answer = await client.bring({ contactId, id, name: found.name, bytes }, onPart, stop.signal);
    underWay.delete(id);
    take(contactId, id, answer);
  }

  return {
    store,
    of,
    add(contactId: string, chosen: readonly File[], { maxBytes, perMessage }: FileLimits) {
      const room = perMessage - of(contactId).filter(({ state }) => state.kind !== 'failed').length;
      const added = chosen.map((each, index): Attachment => {
        const { name, size } = each;
        const why =
          size > maxBytes ? 'FileTooLarge' : size === 0 ? 'FileEmpty' : index >= room ? 'TooManyFiles' : null;
        const id = createId();
        if (why === null) bytesOf.set(id, each);
        return { id, name, size, state: why ? { kind: 'failed', why } : { kind: 'coming', part: 0 } };
      });
      change(contactId, (list) => [...list, ...added]);
      for (const { id, state } of added) if (state.kind === 'coming') void bring(contactId, id);
    },
    retry: (contactId: string, id: string) => void bring(contactId, id),
    remove(contactId: string, id: string) {
      underWay.get(id)?.abort();
      bytesOf.delete(id);
      const found = find(contactId, id);
      change(contactId, (list) => list.filter((each) => each.id !== id));
      if (found && found.state.kind !== 'failed') void client.takeBack({ contactId, id });
    },
    /** They go with a message now, which the outbox has. */
    sent: (contactId: string) => change(contactId, () => none),
    /** Files of a message that was refused stand before it again. */
    back: (contactId: string, files: readonly FileRef[]) =>
      change(contactId, (list) => [...list, ...files.map(toAttachment)]),
    /** What this PC kept from before, for a contact that is looked at. */
    restore(contactId: string) {
      if (store.getState().byContact[contactId]) return;
      const { files } = forms.of(keptFiles, contactId);
      if (files.length > 0) change(contactId, () => files.map(toAttachment));
    },
    /** The bytes of a file that was sent. */
    get: client.get,
    stop() {
      isStopped = true;
      for (const each of underWay.values()) each.abort();
    },
  };
}
export type Attachments = ReturnType<typeof createAttachments>;

/** Those that have come whole. */
export const readyOf = (list: readonly Attachment[]): FileRef[] =>
  list.flatMap(({ state }) => (state.kind === 'ready' ? [state.file] : []));

const toAttachment = (file: FileRef): Attachment => ({
  id: file.id,
  name: file.name,
  size: file.size,
  state: { kind: 'ready', file },
});

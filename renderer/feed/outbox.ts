import { z } from 'zod';
import { createStore } from 'zustand/vanilla';
import { type FileRef, fileRef } from '../../shared/domain/file/fileRef.ts';
import { createId } from '../../shared/kit/ids.ts';
import type { DraftKind } from '../../shared/protocol/desk.ts';
import type { DeskError, Gateway } from '../clients/gateway.ts';
import type { Vault } from './vault.ts';

const kept = z.object({
  commandId: z.uuid(),
  contactId: z.uuid(),
  kind: z.enum(['reply', 'note']),
  text: z.string(),
  /** Of a reply: files that were brought beforehand. */
  files: z.array(fileRef).optional(),
  at: z.string(),
});
export const keptOutbox = z.array(kept);
type Kept = z.infer<typeof kept>;

/**
 * A message or note on its way. It shows until the journal brings it back; `arrived` has been acknowledged at `seq`
 * and waits only for the feed to come so far.
 */
export type Sending = Kept & {
  readonly state:
    | { readonly kind: 'unsent' }
    | { readonly kind: 'sending' }
    | { readonly kind: 'arrived'; readonly seq: number }
    | { readonly kind: 'failed'; readonly error: DeskError };
};
export type OutboxState = { readonly items: readonly Sending[] };

/** Those that still have to go, the first of each contact and kind only: order within a contact is kept. */
export function nextToSend(items: readonly Sending[]): readonly Sending[] {
  const busy = new Set<string>();
  return items.filter((item) => {
    if (item.state.kind !== 'unsent' && item.state.kind !== 'sending') return false;
    const isFirst = !busy.has(item.contactId);
    busy.add(item.contactId);
    return isFirst && item.state.kind === 'unsent';
  });
}

export const isUnsent = (item: Sending): boolean => item.state.kind !== 'arrived';

/** Sends under the same command id until the gateway says that it is done: asked twice, done once (P1, P2). */
export function createOutbox(gateway: Gateway, vault: Vault<Kept[]>, now: () => Date) {
  const store = createStore<OutboxState>()(() => ({ items: [] }));
  let isStopped = false;

  const keep = (): Promise<unknown> => {
    const items = store.getState().items.filter(isUnsent);
    const plain = items.map(({ state: _state, ...item }): Kept => item);
    return vault.write(plain.length > 0 ? plain : null);
  };
  const setState = (commandId: string, state: Sending['state']) =>
    store.setState(({ items }) => ({
      items: items.map((item) => (item.commandId === commandId ? { ...item, state } : item)),
    }));

  async function send(item: Sending): Promise<void> {
    setState(item.commandId, { kind: 'sending' });
    const { commandId } = item;
    const answer = await give(item);
    if (answer.ok) {
      setState(commandId, { kind: 'arrived', seq: answer.value.seq });
      void keep();
      return pump();
    }
    const { error } = answer;
    if (error.code === 'Unreachable' || error.code === 'SessionEnded')
      return setState(commandId, { kind: 'unsent' });
    if (error.code === 'TooFast') {
      setState(commandId, { kind: 'unsent' });
      setTimeout(pump, error.retryAfterMs);
      return;
    }
    setState(commandId, { kind: 'failed', error });
    pump();
  }

  function give({ kind, contactId: id, commandId, text, files = [] }: Sending) {
    if (kind === 'note') return gateway.call('contact.note', { id, commandId, text });
    if (files.length === 0) return gateway.call('contact.send', { id, commandId, text });
    return gateway.call('contact.sendFiles', { id, commandId, text, files: files.map((each) => each.id) });
  }

  function pump() {
    if (isStopped) return;
    for (const item of nextToSend(store.getState().items)) void send(item);
  }

  const remove = (commandId: string) => {
    store.setState(({ items }) => ({ items: items.filter((item) => item.commandId !== commandId) }));
    void keep();
  };

  return {
    store,
    pump,
    remove,
    /** Resolves once the vault holds what has not arrived. */
    keep,
    /** Takes words for sending. Kept on this PC first where the gateway is away, so that a crash loses nothing. */
    async put(contactId: string, kind: DraftKind, text: string, files: readonly FileRef[] = []) {
      const at = now().toISOString();
      const item = {
        commandId: createId(),
        contactId,
        kind,
        text,
        at,
        ...(files.length > 0 ? { files: [...files] } : {}),
      };
      store.setState(({ items }) => ({ items: [...items, { ...item, state: { kind: 'unsent' } }] }));
      const isKept = keep();
      pump();
      await isKept;
    },
    retry(commandId: string) {
      setState(commandId, { kind: 'unsent' });
      pump();
    },
    /** The feed has come this far: what arrived before is on the timeline now. */
    settle(seq: number) {
      const { items } = store.getState();
      const left = items.filter((item) => item.state.kind !== 'arrived' || item.state.seq > seq);
      if (left.length < items.length) store.setState({ items: left });
    },
    async restore() {
      const kept = (await vault.read()) ?? [];
      const known = new Set(store.getState().items.map((item) => item.commandId));
      const restored = kept
        .filter((item) => !known.has(item.commandId))
        .map((item): Sending => ({ ...item, state: { kind: 'unsent' } }));
      if (restored.length > 0) store.setState(({ items }) => ({ items: [...restored, ...items] }));
    },
    stop() {
      isStopped = true;
    },
  };
}
export type Outbox = ReturnType<typeof createOutbox>;

import { contactIdOfKey } from '../../gateway/services/conversations.ts';
import { contactOf } from '../../renderer/feed/mirror.ts';
import { ownerOf } from '../../shared/domain/contact/contact.ts';
import type { ClientPage } from '../harness/clientPage.ts';
import type { Workstation } from '../harness/workstation.ts';

/** One reply of the counsellor for so many messages of the client. */
export const PER_REPLY = 4;
/** So many messages of one client wait to be sent at a time, as when somebody writes on while the line is down. */
const UNSENT = 3;
/** Nobody asks for the same thing more often; whoever must has found a defect. */
const PATIENCE = 200;

export const message = (client: number, i: number) => `Asiakas ${client}, viesti ${i}`;
export const reply = (client: number, i: number) => `Vastaus ${i} asiakkaalle ${client}`;

export type Conversation = {
  readonly client: number;
  readonly page: ClientPage;
  readonly id: string;
  /** How many messages the client has written, and the counsellor. */
  readonly written: () => { readonly client: number; readonly counsellor: number };
  /** The client may write up to so many messages from now on. */
  readonly allow: (messages: number) => void;
};

type Parts = {
  readonly client: number;
  readonly page: ClientPage;
  readonly station: Workstation;
  /** Resolves when it makes sense to try again what has failed. */
  readonly up: () => Promise<void>;
};

/** A client who writes as much as they may, and the counsellor who takes the contact and answers now and then. */
export function converse({ client, page: { chat }, page, station, up }: Parts): Conversation {
  const { feed, outbox } = station.desk;
  const written = { client: 0, counsellor: 0 };
  let allowed = 0;
  let isTaken = false;

  const waiting = () => chat.state.get().outbox.filter((item) => item.state !== 'sent').length;
  const writeOn = () => {
    while (written.client < allowed && waiting() < UNSENT) {
      const text = message(client, written.client);
      written.client += 1;
      if (written.client === 1) chat.begin({ lang: 'fi', topic: 'en_tieda', text });
      else chat.send(text);
    }
    while (isTaken && written.counsellor < Math.floor(written.client / PER_REPLY)) {
      const text = reply(client, written.counsellor);
      written.counsellor += 1;
      void outbox.put(id, 'reply', text);
    }
  };
  const insist = insistence(up, chat.retry);
  // Never in the middle of the page's own change.
  const later = soon(() => {
    for (const item of chat.state.get().outbox) if (item.state === 'failed') insist(item.commandId);
    writeOn();
  });

  allowed = 1;
  writeOn();
  const id = contactIdOfKey(page.key());
  chat.state.subscribe(later);

  let isTaking = false;
  let takings = 0;
  const taken = () => {
    isTaken = true;
    stop();
    later();
  };
  const take = async () => {
    if (isTaken || isTaking || !station.isLive()) return;
    const contact = contactOf(feed.store.getState().mirror, id);
    if (!contact) return;
    if (ownerOf(contact) === station.desk.me) return taken();
    isTaking = true;
    takings += 1;
    if (takings > PATIENCE) throw new Error(`client ${client} could not be taken`);
    const answer = await feed.gateway.call('contact.claim', { id, commandId: crypto.randomUUID() });
    isTaking = false;
    if (answer.ok) taken();
  };
  const stop = feed.store.subscribe(take);

  return {
    client,
    page,
    id,
    written: () => written,
    allow: (messages) => {
      allowed = messages;
      later();
    },
  };
}

/** A counsellor tries again what failed, as the client does. */
export function keepTrying({ desk: { outbox } }: Workstation, up: () => Promise<void>): void {
  const insist = insistence(up, outbox.retry);
  outbox.store.subscribe(
    soon(() => {
      for (const item of outbox.store.getState().items)
        if (item.state.kind === 'failed') insist(item.commandId);
    }),
  );
}

/** Once in a turn, however often it is called for. */
function soon(work: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      work();
    });
  };
}

/** What the gateway could not do while it had no database is tried again, as a person would, once it has one. */
function insistence(up: () => Promise<void>, retry: (commandId: string) => void) {
  const tries = new Map<string, number>();
  const due = new Set<string>();
  return (commandId: string) => {
    if (due.has(commandId)) return;
    due.add(commandId);
    const count = (tries.get(commandId) ?? 0) + 1;
    if (count > PATIENCE) throw new Error(`command ${commandId} fails again and again`);
    tries.set(commandId, count);
    void up().then(() => {
      due.delete(commandId);
      retry(commandId);
    });
  };
}

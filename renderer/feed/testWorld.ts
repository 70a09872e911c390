import type { Contact } from '../../shared/domain/contact/contact.ts';
import type { ContactEvent, RecordedEvent } from '../../shared/domain/contact/events.ts';
import { evolve } from '../../shared/domain/contact/evolve.ts';
import { bareIntake } from '../../shared/domain/contact/parts/intake.ts';
import type { FeedNotice } from '../../shared/protocol/desk.ts';
import type { Scope } from './views.ts';

/** A small journal for tests: contacts that live through events, numbered as the gateway would number them. */
export function createTestWorld() {
  let seq = 0;
  const contacts = new Map<string, Contact>();
  const journal: RecordedEvent[] = [];

  const record = (contactId: string, event: ContactEvent, at: string, actor: RecordedEvent['actor']) => {
    seq += 1;
    const before = contacts.get(contactId) ?? null;
    const recorded = { seq, contactId, version: (before?.version ?? 0) + 1, at, actor, event };
    const after = evolve(before, recorded);
    contacts.set(contactId, after);
    journal.push(recorded);
    return recorded;
  };
  const position = (id: string) => (contacts.get(id)?.position ?? 0) + 1;
  const client = { kind: 'client' } as const;
  const person = (id: string) => ({ kind: 'person', id, role: 'counsellor' }) as const;

  return {
    journal,
    seq: () => seq,
    contact: (id: string): Contact => {
      const found = contacts.get(id);
      if (!found) throw new Error(`no contact ${id}`);
      return found;
    },
    contacts: () => [...contacts.values()],
    open: (id: string, at: string, queue = '#soshON_perheasiat_chat') => [
      record(
        id,
        {
          type: 'opened',
          position: 1,
          channel: 'CHAT_ANON',
          lang: 'fi',
          aliasNumber: 4821,
          topic: 'perheasiat',
          queue,
          rule: 'aiheen-jono',
          because: [],
          intake: bareIntake('CHAT_ANON'),
          owner: null,
          receivedAt: null,
        },
        at,
        client,
      ),
      record(
        id,
        {
          type: 'messageSent',
          position: 2,
          messageId: testId(900_000 + seq),
          from: 'client',
          content: { text: 'Hei' },
        },
        at,
        client,
      ),
    ],
    clientSays: (id: string, at: string, text = 'Vielä yksi asia') =>
      record(
        id,
        {
          type: 'messageSent',
          position: position(id),
          messageId: testId(900_000 + seq),
          from: 'client',
          content: { text },
        },
        at,
        client,
      ),
    weSay: (id: string, by: string, at: string, messageId = testId(900_000 + seq)) =>
      record(
        id,
        {
          type: 'messageSent',
          position: position(id),
          messageId,
          from: 'counsellor',
          content: { text: 'Hei!' },
        },
        at,
        person(by),
      ),
    claim: (id: string, by: string, at: string) =>
      record(id, { type: 'claimed', position: position(id), owner: by }, at, person(by)),
    close: (id: string, by: string, at: string) =>
      record(
        id,
        {
          type: 'closed',
          position: position(id),
          resolution: 'RESOLVED_HERE',
          contactBy: 'SELF',
          topic: 'perheasiat',
          nextStep: 'NONE',
          addOns: [],
        },
        at,
        person(by),
      ),
    received: (id: string, at: string) =>
      record(id, { type: 'receivedByClient', delivered: 2, read: 2 }, at, client),
  };
}

export const shown = (contact: Contact): FeedNotice => ({ kind: 'contact.shown', contact });
export const changed = (recorded: RecordedEvent): FeedNotice => ({ kind: 'contact.changed', recorded });

/** The n-th of a row of ids that look as the gateway's do. */
export const testId = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

export const minuteOf = (n: number): string =>
  new Date(Date.UTC(2026, 10, 23, 8, 0) + n * 60_000).toISOString();

export const testScope: Scope = {
  me: 'outi-yrjola',
  queues: new Set(['#soshON_perheasiat_chat']),
  config: null,
  dayStart: '2026-11-22T22:00:00.000Z',
};

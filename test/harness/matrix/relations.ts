import { randomUUID } from 'node:crypto';
import type { Actor, ContactEvent } from '../../../shared/domain/contact/events.ts';
import { bareIntake } from '../../../shared/domain/contact/parts/intake.ts';
import { DISABILITY, DISABILITY_LINE, FAMILY, matrixPeople } from './people.ts';

export type Told = { readonly actor: Actor; readonly event: ContactEvent };

const client: Actor = { kind: 'client' };
const by = (id: string): Actor => {
  const person = matrixPeople.find((each) => each.id === id);
  if (!person) throw new Error(`nobody is called ${id}`);
  return { kind: 'person', id, role: person.role };
};
const opened = (queue: string, channel: 'CHAT_ANON' | 'REPORT_CW' | 'CONSULTATION' = 'CHAT_ANON'): Told => ({
  actor: client,
  event: {
    type: 'opened',
    position: 1,
    channel,
    lang: 'fi',
    aliasNumber: 4821,
    topic: 'en_tieda',
    queue,
    rule: 'koe',
    because: [],
    intake: bareIntake(channel),
    owner: null,
    receivedAt: null,
  },
});
const did = (id: string, event: ContactEvent): Told => ({ actor: by(id), event });
const claimed = (owner: string): Told => did(owner, { type: 'claimed', position: 2, owner });
const closed = (id: string): Told =>
  did(id, {
    type: 'closed',
    position: 3,
    resolution: 'RESOLVED_HERE',
    contactBy: 'SELF',
    topic: 'en_tieda',
    nextStep: 'NONE',
    addOns: [],
  });
const offered = (id: string, to: string, isPerson: boolean): Told =>
  did(id, {
    type: 'transferOffered',
    position: 3,
    transferId: randomUUID(),
    to: isPerson
      ? { kind: 'person', personId: to, queue: FAMILY }
      : { kind: 'line', line: 'VAMMAIS', queue: to },
    mode: 'cold',
    isConverted: false,
    expiresAt: '2035-01-01T00:00:00.000Z',
  });
const colleague = (type: 'colleagueInvited' | 'colleagueJoined' | 'colleagueLeft', position: number): Told =>
  did('outi', { type, position, personId: 'pia' });
const question = { text: 'Kuka maksaa?' };

type Relation = {
  /** Who owns it, and who beside the unit sees it: written here by hand, not asked of any rule. */
  readonly owner: string | null;
  readonly seers: readonly string[];
  readonly history: () => readonly Told[];
};

/** Contacts as they stand to people: by queue, by work on them, by what is over, by what they are. */
export const relations = {
  ownQueue: { owner: null, seers: ['ville'], history: () => [opened(DISABILITY)] },
  otherQueue: { owner: null, seers: ['selma'], history: () => [opened(FAMILY)] },
  owned: { owner: 'ville', seers: ['ville', 'selma'], history: () => [opened(FAMILY), claimed('ville')] },
  ownedByUnit: { owner: 'outi', seers: ['selma'], history: () => [opened(FAMILY), claimed('outi')] },
  participant: {
    owner: 'outi',
    seers: ['pia', 'selma'],
    history: () => [
      opened(FAMILY),
      claimed('outi'),
      colleague('colleagueInvited', 3),
      colleague('colleagueJoined', 4),
    ],
  },
  invited: {
    owner: 'outi',
    seers: ['pia', 'ville'],
    history: () => [opened(DISABILITY), claimed('outi'), colleague('colleagueInvited', 3)],
  },
  left: {
    owner: 'outi',
    seers: ['selma'],
    history: () => [
      opened(FAMILY),
      claimed('outi'),
      colleague('colleagueInvited', 3),
      colleague('colleagueLeft', 4),
    ],
  },
  transferToPerson: {
    owner: null,
    seers: ['ville', 'oskari', 'selma'],
    history: () => [opened(FAMILY), claimed('ville'), offered('ville', 'oskari', true)],
  },
  transferToLine: {
    owner: null,
    seers: ['ville'],
    history: () => [
      opened('#soshON_ilmoitukset_shl'),
      claimed('outi'),
      offered('outi', DISABILITY_LINE, false),
    ],
  },
  consultation: {
    owner: 'pia',
    seers: ['ville', 'pia'],
    history: () => [
      opened('#soshON_konsultaatiot', 'CONSULTATION'),
      did('ville', { type: 'consultationAsked', line: null, quotes: 0, content: question }),
      claimed('pia'),
      did('pia', { type: 'consultationAnswered', answerId: randomUUID(), content: question }),
    ],
  },
  formerOwner: {
    owner: null,
    seers: ['selma'],
    history: () => [opened(FAMILY), claimed('ville'), did('ville', { type: 'released', position: 3 })],
  },
  protected: {
    owner: null,
    seers: ['ville'],
    history: () => [opened(DISABILITY), did('sanna', { type: 'safetySet', source: 'lead' })],
  },
  closedByOneself: {
    owner: null,
    seers: ['pia', 'selma'],
    history: () => [opened(FAMILY), claimed('pia'), closed('pia')],
  },
  closedInQueue: {
    owner: null,
    seers: ['ville'],
    history: () => [opened(DISABILITY), claimed('outi'), closed('outi')],
  },
  abandoned: {
    owner: null,
    seers: ['ville'],
    history: () => [opened(DISABILITY), { actor: client, event: { type: 'clientLeft', position: 2 } }],
  },
  merged: {
    owner: null,
    seers: ['selma'],
    history: () => [
      opened(FAMILY),
      claimed('ville'),
      did('ville', { type: 'merged', position: 3, into: randomUUID() }),
    ],
  },
  report: { owner: null, seers: [], history: () => [opened('#soshON_ilmoitukset_ls', 'REPORT_CW')] },
  /** Trainer and support once owned these: a relation that must open nothing. */
  ofTrainer: { owner: 'tiina', seers: ['selma'], history: () => [opened(FAMILY), claimed('tiina')] },
  ofSupport: { owner: 'aatu', seers: ['ville'], history: () => [opened(DISABILITY), claimed('aatu')] },
  nonexistent: { owner: null, seers: [], history: () => [] },
} satisfies Record<string, Relation>;
export type RelationName = keyof typeof relations;
export const relationNames = Object.keys(relations) as RelationName[];

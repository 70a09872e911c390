import { type Contact, holdsChat, ownerOf } from '../../shared/domain/contact/contact.ts';
import type { ContactCommand } from '../../shared/domain/contact/decide.ts';
import { decide } from '../../shared/domain/contact/decide.ts';
import type { ContactRefusal } from '../../shared/domain/contact/refusals.ts';
import type { DecideContext } from '../../shared/domain/contact/verb.ts';
import { type TeamMember, viewOfTeam } from '../../shared/domain/shift/team.ts';
import { everyoneOnShift } from '../../shared/domain/shift/view.ts';
import type { Mirror } from './mirror.ts';
import type { Service } from './state.ts';

/** The verbs whose outcome can be foretold before anything has been written or chosen. */
export type Step =
  | 'claim'
  | 'claimAllTheSame'
  | 'release'
  | 'beginClosing'
  | 'close'
  | 'reopen'
  | 'reopenAllTheSame'
  | 'send'
  | 'note'
  | 'requestIdentification';

/** What the desk knows of the service. */
export type World = {
  readonly service: Service;
  readonly team: readonly TeamMember[] | null;
  /** Left out where no chat is taken by the step. */
  readonly mirror?: Mirror;
};

type Chats = ReadonlyMap<string, ReadonlySet<string>>;
const none: ReadonlySet<string> = new Set();

/** Who holds which live chats: counted once of each state of the mirror, however many people and contacts are asked of. */
const counted = new WeakMap<Mirror['entryById'], Chats>();
function chatsIn({ entryById }: Mirror): Chats {
  const known = counted.get(entryById);
  if (known) return known;
  const chats = new Map<string, Set<string>>();
  for (const bucket of entryById.buckets)
    for (const [owner, id] of heldIn(bucket)) chats.set(owner, (chats.get(owner) ?? new Set()).add(id));
  counted.set(entryById, chats);
  return chats;
}

/** The same of one bucket of the shelf: an event changes one bucket, and the others are not read again. */
type Bucket = Mirror['entryById']['buckets'][number];
type Held = readonly (readonly [owner: string, id: string])[];
const heldByBucket = new WeakMap<Bucket, Held>();
function heldIn(bucket: Bucket): Held {
  const known = heldByBucket.get(bucket);
  if (known) return known;
  const held: [string, string][] = [];
  for (const { contact } of bucket.values()) {
    const owner = ownerOf(contact);
    if (owner !== null && holdsChat(contact)) held.push([owner, contact.id]);
  }
  heldByBucket.set(bucket, held);
  return held;
}

/** The live chats of someone, as far as they are in sight; one's own always are. */
const chatsOf =
  (mirror: Mirror | undefined) =>
  (personId: string): ReadonlySet<string> =>
    (mirror && chatsIn(mirror).get(personId)) ?? none;

/** Nothing is sent under this id: a foretold command has none of its own. */
export const NO_COMMAND = '00000000-0000-4000-8000-000000000000';

/** All that a rule may ask about, as this desk knows it. */
export function contextOf({ service, team, mirror }: World, now: Date): DecideContext {
  const { person, config, personById } = service;
  const areShifts = config.flags.shifts && team !== null;
  return {
    actor: { kind: 'person', id: person.id, role: person.role, grants: person.grants },
    now: now.toISOString(),
    config,
    people: (id) => personById.get(id),
    shifts: areShifts ? viewOfTeam(team) : everyoneOnShift([...personById.values()], config),
    chatsOf: chatsOf(mirror),
  };
}

/** The refusal the gateway would give just now, asked of the same rule; null where it would agree. */
export function foretell(
  contact: Contact,
  command: ContactCommand,
  world: World,
  now: Date,
): ContactRefusal | null {
  const decision = decide(contact, command, contextOf(world, now));
  return decision.ok ? null : decision.error;
}

/** A command like the one that the step will give. */
export function sample(id: string, step: Step, { config }: Service): ContactCommand {
  const base = { id, commandId: NO_COMMAND };
  switch (step) {
    case 'send':
    case 'note':
      return { verb: step, ...base, text: '…' };
    case 'claimAllTheSame':
      return { verb: 'claim', ...base, override: { reason: '…' } };
    case 'reopenAllTheSame':
      return { verb: 'reopen', ...base, override: { reason: '…' } };
    case 'beginClosing':
    case 'close':
      return {
        verb: 'close',
        ...base,
        resolution: config.resolutions[0]?.code ?? '',
        contactBy: config.contactBy[0]?.code ?? '',
        topic: config.topics[0]?.id ?? '',
        nextStep: config.nextSteps[0]?.code ?? '',
        addOns: [],
      };
    default:
      return { verb: step, ...base };
  }
}

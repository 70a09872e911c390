import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { type ContactVerb, contactCommand, decide } from '../../../shared/domain/contact/decide.ts';
import type { Actor } from '../../../shared/domain/contact/events.ts';
import { evolve } from '../../../shared/domain/contact/evolve.ts';
import { type BareCommand, surroundings, uuid } from '../story.ts';

/** What somebody may try on a contact, and after how many milliseconds. */
export type Attempt = { readonly actor: Actor; readonly bare: BareCommand; readonly after: number };

/** A step that was accepted, by whom in relation to the contact, and what it made of it. */
export type Step = {
  readonly from: string;
  readonly to: string;
  readonly verb: ContactVerb;
  readonly by: string;
  readonly before: Contact;
  readonly after: Contact;
};

export type Explored = { readonly states: ReadonlyMap<string, Contact>; readonly steps: readonly Step[] };

type Place = { readonly contact: Contact; readonly at: number };

/** More states than this mean that a key tells contacts apart that are alike. */
const MOST = 4_000;

/**
 * Walks every state that attempts can lead to, breadth first, deciding and evolving as the gateway does. Contacts with
 * the same key count as the same state; the first one found stands for it.
 */
export function explore(
  starts: readonly Place[],
  attemptsOn: (contact: Contact, at: number) => readonly Attempt[],
  keyOf: (contact: Contact) => string,
): Explored {
  const states = new Map<string, Contact>();
  const steps: Step[] = [];
  const seen = new Set<string>();
  const waiting: Place[] = [];
  const meet = (place: Place): string => {
    const key = keyOf(place.contact);
    if (!states.has(key)) {
      states.set(key, place.contact);
      waiting.push(place);
      if (states.size > MOST) throw new Error(`more than ${MOST} states: ${key}`);
    }
    return key;
  };
  for (const start of starts) meet(start);
  for (let place = waiting.shift(); place; place = waiting.shift()) {
    const from = keyOf(place.contact);
    for (const { actor, bare, after } of attemptsOn(place.contact, place.at)) {
      const at = place.at + after;
      const next = attempt(place.contact, actor, bare, at);
      if (!next) continue;
      const to = meet({ contact: next, at });
      const by = relationOf(actor, place.contact);
      const name = `${from} ${bare.verb} ${by} ${to}`;
      if (seen.has(name)) continue;
      seen.add(name);
      steps.push({ from, to, verb: bare.verb, by, before: place.contact, after: next });
    }
  }
  return { states, steps };
}

let made = 500_000;

/** The contact after a command, or null where it is refused or changes nothing. */
export function attempt(
  contact: Contact | null,
  actor: Actor,
  bare: BareCommand,
  at: number,
  about: Contact | null = null,
): Contact | null {
  made += 1;
  const id = contact?.id ?? uuid(about ? 2 : 1);
  const command = contactCommand.parse({ commandId: uuid(made), ...bare, id });
  const now = new Date(at).toISOString();
  const decision = decide(contact, command, { ...surroundings, actor, now, about });
  if (!decision.ok || decision.value.length === 0) return null;
  let next = contact;
  for (const event of decision.value) {
    const version = (next?.version ?? 0) + 1;
    next = evolve(next, { seq: version, contactId: id, version, at: now, actor, event });
  }
  return next;
}

function relationOf(actor: Actor, contact: Contact): string {
  if (actor.kind !== 'person') return actor.kind === 'system' ? 'gateway' : actor.kind;
  if ('owner' in contact.state && contact.state.owner === actor.id) return 'owner';
  if (actor.role === 'lead') return 'lead';
  return contact.participants.some((each) => each.personId === actor.id) ? 'colleague' : 'another';
}

import type { ServiceConfig } from './config/config.ts';
import type { Contact } from './contact/contact.ts';
import type { Actor } from './contact/events.ts';
import { sightOf } from './contact/sight.ts';
import type { Person } from './person.ts';
import type { Right } from './rights.ts';

/** What someone may do: the rights of their role, and those granted to them by name. */
export function rightsOf(
  who: Pick<Person, 'role'> & { grants?: readonly Right[] | undefined },
  config: ServiceConfig,
): ReadonlySet<Right> {
  return new Set([...config.roles[who.role], ...(who.grants ?? [])]);
}

export const has = (who: Parameters<typeof rightsOf>[0], right: Right, config: ServiceConfig): boolean =>
  rightsOf(who, config).has(right);

/** Whether an actor is a person with a right. */
export const actorHas = (actor: Actor, right: Right, config: ServiceConfig): boolean =>
  actor.kind === 'person' && has(actor, right, config);

/**
 * Whether someone's work is with contacts at all: a trainer works with made-up ones elsewhere, and support keeps the
 * system; neither sees any, whatever queues or contacts are written against their name.
 */
export const handlesContacts = (who: Parameters<typeof rightsOf>[0], config: ServiceConfig): boolean => {
  const held = rightsOf(who, config);
  return held.has('see.unit') || held.has('take') || held.has('reply');
};

/** What of the contacts someone sees: nothing, all, or those through their queues and by relation. */
export type SightScope =
  | 'nothing'
  | 'unit'
  | { readonly queues: readonly string[]; readonly personId: string };

export function sightScope(person: Person, config: ServiceConfig): SightScope {
  if (!handlesContacts(person, config)) return 'nothing';
  return has(person, 'see.unit', config) ? 'unit' : { queues: person.queues, personId: person.id };
}

/** Those with `see.unit` see all of the unit's contacts (R34, R35); the others a part. */
export const seesWholeUnit = (person: Person, config: ServiceConfig): boolean =>
  has(person, 'see.unit', config);

/**
 * Who may see a contact (703/2023 9 §: task and service): the unit's own people see the unit's contacts, a line
 * professional those of their own queues, and anyone what they take part in.
 */
export function maySee(person: Person, contact: Contact, config: ServiceConfig): boolean {
  const scope = sightScope(person, config);
  if (typeof scope === 'string') return scope === 'unit';
  const { queues, seers } = sightOf(contact);
  return seers.includes(scope.personId) || queues.some((queue) => scope.queues.includes(queue));
}

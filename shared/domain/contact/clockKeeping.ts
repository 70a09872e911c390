import type { Clock } from '../clock/clock.ts';
import { clocksOf } from '../clock/clocksOf.ts';
import type { ServiceConfig } from '../config/config.ts';
import { actorHas } from '../policy.ts';
import { type Contact, ownerOf } from './contact.ts';
import type { ContactRefusal } from './refusals.ts';
import type { DecideContext } from './verb.ts';

/** A contact's clock by its id; undefined where it has none such. */
export const clockOf = (contact: Contact, id: string, config: ServiceConfig): Clock | undefined =>
  clocksOf(contact, config).find((clock) => clock.id === id);

/** Why an actor may not pause or resume: it takes the right, and to be the owner or a lead. */
export function requireClockKeeper(
  contact: Contact,
  { actor, config }: DecideContext,
): ContactRefusal | null {
  if (actor.kind !== 'person' || !actorHas(actor, 'clock.pause', config)) return { code: 'NotAllowed' };
  const owner = ownerOf(contact);
  const isKeeper = owner === actor.id || actorHas(actor, 'clock.void', config);
  return isKeeper ? null : { code: 'NotOwner', owner };
}
